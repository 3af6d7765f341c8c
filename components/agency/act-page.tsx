import { ActForm } from "@/components/convention/act-form";
import type { CaseAct } from "@/components/convention/acts";
import { subjectOf } from "@/components/convention/people";
import type { ChosenAgency } from "@/components/convention/request/agency-groups";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { MessagePage } from "@/components/ui/message-page";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import { type ActingMember, factsOfAct, initialOf } from "./act-facts";

type ActPageProps = {
  readonly act: CaseAct;
  readonly file: ConventionCase;
  readonly user: ActingMember;
  /** Agencies that the convention may go to. */
  readonly agencies: readonly ChosenAgency[];
  /** Today in France (yyyy-mm-dd). */
  readonly today: string;
  readonly action: FormAction;
};

/** One act on one convention: what it does, to which convention, and the form that does it. */
export const ActPage = ({ act, file, user, agencies, today, action }: ActPageProps) => {
  const { convention } = file;
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
        initial={initialOf(act.verb, file, user)}
        facts={factsOfAct(act.verb, file, { agencies, today })}
        subject={subjectOf(convention)}
      />
    </div>
  );
};
