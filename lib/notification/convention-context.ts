import { type ForProduct, loadForProduct } from "@/lib/convention";
import { presentSignatories, signatoryOf } from "@/lib/convention/domain/convention";
import { type KindWords, kindWords } from "@/lib/convention/domain/kind-words";
import { type ConventionActorRole, isSignatoryRole } from "@/lib/convention/domain/roles";
import { describeSchedule } from "@/lib/convention/domain/schedule-text";
import { signableStatuses } from "@/lib/convention/domain/status";
import { config } from "@/lib/platform/config";
import { formatDateRange } from "@/lib/platform/typography";
import type { MailContent } from "./mail/content";

/** A person on a convention, as a message addresses them. */
export type Recipient = {
  readonly role: ConventionActorRole;
  readonly email: string;
  /** In E.164. */
  readonly phone: string;
  readonly firstName: string;
  readonly url: string;
};

/** A convention with what its messages say and to whom. */
export type ConventionContext = ForProduct & {
  /** How a stay of this kind is called. */
  readonly stay: KindWords;
  /** First name of the person in immersion. */
  readonly candidate: string;
  readonly facts: NonNullable<MailContent["facts"]>;
  readonly signatories: readonly Recipient[];
  readonly tutor: Recipient;
  /** Page of the case for the agency's members. */
  readonly caseUrl: string;
};

/** The convention behind an event, ready to be written about. */
export const conventionContext = async (conventionId: string): Promise<ConventionContext> => {
  const loaded = await loadForProduct(conventionId);
  const { convention, links } = loaded;
  const urlOf = (role: ConventionActorRole) => `${config().PUBLIC_URL}/convention/${links[role]}`;
  const recipient = (person: Omit<Recipient, "url">): Recipient => ({
    role: person.role,
    email: person.email,
    phone: person.phone,
    firstName: person.firstName,
    url: urlOf(person.role),
  });
  const { firstName, lastName } = convention.signatories.beneficiary;
  return {
    ...loaded,
    stay: kindWords[convention.internshipKind],
    candidate: firstName,
    facts: [
      ["Qui", `${firstName} ${lastName}`],
      ["Métier", convention.immersionAppellation.appellationLabel],
      ["Où", `${convention.businessName}, ${convention.immersionAddress}`],
      ["Quand", formatDateRange(convention.dateStart, convention.dateEnd)],
      ["Horaires", describeSchedule(convention.schedule).join(" ; ")],
    ],
    signatories: presentSignatories(convention).map(recipient),
    tutor: recipient(convention.establishmentTutor),
    caseUrl: `${config().PUBLIC_URL}/espace/agence/conventions/${conventionId}`,
  };
};

/** Somebody on a convention by their role, the tutor included; undefined when it has nobody in it. */
export const personIn = ({ signatories, tutor }: ConventionContext, role: ConventionActorRole): Recipient | undefined =>
  [...signatories, tutor].find((person) => person.role === role);

/** Whether signatures are awaited. */
export const isSignable = ({ convention }: ConventionContext): boolean =>
  signableStatuses.some((status) => status === convention.status);

/** Who must still sign; nobody once signatures are no longer awaited. */
export const unsigned = (context: ConventionContext): readonly Recipient[] =>
  isSignable(context)
    ? context.signatories.filter(
        ({ role }) => isSignatoryRole(role) && signatoryOf(context.convention, role)?.signedAt === undefined,
      )
    : [];
