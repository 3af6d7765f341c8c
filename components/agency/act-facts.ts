import type { ActFacts } from "@/components/convention/act-fields";
import type { CaseAct } from "@/components/convention/acts";
import { answersUnder, correctableAnswers } from "@/components/convention/correctable";
import { peopleOf } from "@/components/convention/people";
import { agencyGroups, type ChosenAgency } from "@/components/convention/request/agency-groups";
import { scheduleView } from "@/components/convention/request/schedule-view";
import type { Convention } from "@/lib/convention/domain/convention";
import { finalFieldsOf } from "@/lib/convention/domain/decide/edit-final";
import type { Around } from "@/lib/convention/domain/draft";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import type { FormValues } from "@/lib/platform/form-state";

/** Name of the member who acts. */
export type ActingMember = { readonly firstName: string; readonly lastName: string };

const weekOf = (convention: Convention): FormValues => answersUnder(convention, "week[");

/** What the form of an act holds before anything is typed. */
export const initialOf = (verb: CaseAct["verb"], { convention }: ConventionCase, user: ActingMember): FormValues => {
  const filled: Partial<Record<CaseAct["verb"], () => FormValues>> = {
    approve: () => ({ firstname: user.firstName, lastname: user.lastName }),
    validate: () => ({ firstname: user.firstName, lastname: user.lastName }),
    renew: () => weekOf(convention),
    renameCounsellor: () => ({
      firstname: convention.agencyReferent?.firstname ?? "",
      lastname: convention.agencyReferent?.lastname ?? "",
    }),
    editFinal: () => correctableAnswers(convention),
  };
  return filled[verb]?.() ?? {};
};

const renewalOf = (convention: Convention, around: Around): ActFacts["renewal"] => {
  const { remoteWorkMode, immersionAddress } = convention;
  const kept = { remoteWorkMode, immersionAddress };
  return {
    around,
    kept,
    view: scheduleView({ ...kept, ...weekOf(convention) }, around),
  };
};

/** What the fields of an act show, for this reader, on this day (yyyy-mm-dd). */
export const factsOfAct = (
  verb: CaseAct["verb"],
  file: ConventionCase,
  { agencies, today }: { readonly agencies: readonly ChosenAgency[]; readonly today: string },
): ActFacts => {
  const { convention, findings, missingReasons, roles, agency } = file;
  const around = { kind: convention.internshipKind, today, birthdate: convention.signatories.beneficiary.birthdate };
  return {
    people: peopleOf(convention),
    reasons: findings
      .filter(({ rule }) => missingReasons.includes(rule))
      .map(({ rule, message }) => ({ rule, message })),
    agencies: agencyGroups(
      agencies.filter(({ id }) => id !== agency.id),
      agency.address.postcode,
    ),
    finalFields: [...new Set(roles.flatMap(finalFieldsOf))],
    renewal: verb === "renew" ? renewalOf(convention, around) : null,
  };
};
