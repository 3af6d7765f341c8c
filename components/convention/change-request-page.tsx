import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { ActForm } from "./act-form";
import { actOfPath } from "./acts";
import { peopleOf, subjectOf } from "./people";

type ChangeRequestPageProps = { readonly file: ConventionCase; readonly backHref: string; readonly action: FormAction };

/** Somebody on the convention says what is wrong, and who should correct it. */
export const ChangeRequestPage = ({ file, backHref, action }: ChangeRequestPageProps) => {
  const act = actOfPath("demander-une-modification");
  if (!act || !file.actions.includes("requestChange")) {
    return (
      <MessagePage
        title="La convention ne se modifie plus"
        exits={<ButtonLink href={backHref}>Voir la convention</ButtonLink>}
      >
        <p>Elle a changé entre-temps. Si quelque chose est faux, écrivez à votre structure.</p>
      </MessagePage>
    );
  }
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <BackLink href={backHref}>Revenir à la convention</BackLink>
      <ActForm
        action={action}
        act={act}
        facts={{ people: peopleOf(file.convention), reasons: [], agencies: [], finalFields: [], renewal: null }}
        subject={subjectOf(file.convention)}
      />
    </div>
  );
};
