import { ActForm } from "@/components/convention/act-form";
import type { CaseAct } from "@/components/convention/acts";
import { peopleOf, subjectOf } from "@/components/convention/people";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import type { ConventionCase } from "@/lib/convention/domain/read-models";

type ActPageProps = {
  readonly act: CaseAct;
  readonly file: ConventionCase;
  readonly user: { readonly firstName: string; readonly lastName: string };
  readonly action: FormAction;
};

/** One act on one convention: what it does, to which convention, and the form that does it. */
export const ActPage = ({ act, file, user, action }: ActPageProps) => {
  const { convention, missingReasons, findings } = file;
  const caseHref = `/espace/agence/conventions/${convention.id}`;
  if (!file.actions.includes(act.verb)) {
    return (
      <MessagePage
        title="Cette action n’est plus possible"
        exits={<ButtonLink href={caseHref}>Voir la convention</ButtonLink>}
      >
        <p>La convention a changé entre-temps, ou votre rôle ne permet pas de faire cela.</p>
      </MessagePage>
    );
  }
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
      <BackLink href={caseHref}>{`Convention de ${convention.signatories.beneficiary.firstName}`}</BackLink>
      <ActForm
        action={action}
        act={act}
        user={user}
        people={peopleOf(convention)}
        reasons={findings
          .filter(({ rule }) => missingReasons.includes(rule))
          .map(({ rule, message }) => ({ rule, message }))}
        subject={subjectOf(convention)}
      />
    </div>
  );
};
