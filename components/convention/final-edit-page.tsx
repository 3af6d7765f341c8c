import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import { finalFieldsOf } from "@/lib/convention/domain/decide/edit-final";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { ActForm } from "./act-form";
import { actOfPath } from "./acts";
import { answersUnder } from "./correctable";
import { subjectOf } from "./people";

type FinalEditPageProps = { readonly file: ConventionCase; readonly backHref: string; readonly action: FormAction };

/** A company's representative says who welcomes the person now, once the convention is closed. */
export const FinalEditPage = ({ file, backHref, action }: FinalEditPageProps) => {
  const act = actOfPath("corriger-une-information");
  if (!act || !file.actions.includes("editFinal")) {
    return (
      <MessagePage title="Rien ne se corrige ici" exits={<ButtonLink href={backHref}>Voir la convention</ButtonLink>}>
        <p>Seule l’entreprise change la personne qui accueille, une fois la convention close.</p>
      </MessagePage>
    );
  }
  const finalFields = [...new Set(file.roles.flatMap(finalFieldsOf))];
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <BackLink href={backHref}>Revenir à la convention</BackLink>
      <ActForm
        action={action}
        act={act}
        initial={answersUnder(file.convention, "establishmentTutor.")}
        facts={{ people: [], reasons: [], agencies: [], finalFields, renewal: null }}
        subject={subjectOf(file.convention)}
      />
    </div>
  );
};
