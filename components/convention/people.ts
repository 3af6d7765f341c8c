import { type Convention, presentSignatories } from "@/lib/convention/domain/convention";
import { actorRoleLabels, type ConventionActorRole } from "@/lib/convention/domain/roles";
import { formatDateRange, french } from "@/lib/platform/typography";

/** Everybody on a convention, as one chooses among them. */
export const peopleOf = (convention: Convention): { value: ConventionActorRole; label: string; hint: string }[] =>
  [...presentSignatories(convention), convention.establishmentTutor].map(({ role, firstName, lastName }) => ({
    value: role,
    label: `${firstName} ${lastName}`,
    hint: actorRoleLabels[convention.internshipKind][role],
  }));

/** Whose convention it is, in one line. */
export const subjectOf = ({
  signatories: { beneficiary },
  immersionAppellation,
  businessName,
  dateStart,
  dateEnd,
}: Convention): string =>
  french(
    `${beneficiary.firstName} ${beneficiary.lastName}, ${immersionAppellation.appellationLabel}, chez ${businessName}, ${formatDateRange(dateStart, dateEnd)}.`,
  );
