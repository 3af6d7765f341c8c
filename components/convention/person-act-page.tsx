import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import type { FormValues } from "@/lib/platform/form-state";
import type { ActFacts } from "./act-fields";
import { ActForm } from "./act-form";
import { actOfPath, type CaseAct } from "./acts";
import { subjectOf } from "./people";

/** A page on which one of a convention's people acts on it. */
export type PersonAct = { readonly file: ConventionCase; readonly backHref: string; readonly action: FormAction };

type PersonActPageProps = PersonAct & {
  readonly path: CaseAct["path"];
  /** What is said when the act is no longer possible, and what to do then. */
  readonly refused: { readonly title: string; readonly text: string };
  readonly initial?: FormValues;
  readonly facts: Partial<ActFacts>;
};

const noFacts: ActFacts = { people: [], reasons: [], agencies: [], finalFields: [], renewal: null };

/** The form of an act for one of a convention's people, while the act is possible for them. */
export const PersonActPage = ({ file, backHref, action, path, refused, initial = {}, facts }: PersonActPageProps) => {
  const act = actOfPath(path);
  if (!act || !file.actions.includes(act.verb)) {
    return (
      <MessagePage title={refused.title} exits={<ButtonLink href={backHref}>Voir la convention</ButtonLink>}>
        <p>{refused.text}</p>
      </MessagePage>
    );
  }
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <BackLink href={backHref}>Revenir à la convention</BackLink>
      <ActForm
        action={action}
        act={act}
        initial={initial}
        facts={{ ...noFacts, ...facts }}
        subject={subjectOf(file.convention)}
      />
    </div>
  );
};
