import type { FieldIssue } from "@/lib/platform/errors";
import type { ConventionRequest, Signatory } from "./convention";
import { presentSignatories, slotPath } from "./convention";
import { ageOn } from "./plain-date";

const sharedBy = (signatories: readonly Signatory[], field: "email" | "phone"): readonly Signatory[] =>
  signatories.filter((one) =>
    signatories.some((other) => other.role !== one.role && other[field].toLowerCase() === one[field].toLowerCase()),
  );

/** Nobody signs for somebody else: what two roles may not share. */
const sharedMessages = {
  email: "Deux personnes ne peuvent pas signer avec la même adresse. Donnez une adresse à chacune.",
  phone: "Deux personnes ne peuvent pas signer avec le même numéro. Donnez un numéro à chacune.",
} as const;

const sharedIssues = (signatories: readonly Signatory[], field: "email" | "phone"): readonly FieldIssue[] =>
  sharedBy(signatories, field).map(({ role }) => ({
    path: `${slotPath(role)}.${field}`,
    message: sharedMessages[field],
  }));

/** Addresses and numbers that two of these people share (rules R7 and R8 of the contract). */
export const sharedContacts = (signatories: readonly Signatory[]): readonly FieldIssue[] => [
  ...sharedIssues(signatories, "email"),
  ...sharedIssues(signatories, "phone"),
];

type PeopleOf = Pick<ConventionRequest, "dateStart" | "signatories" | "establishmentTutor">;

const tutorIssues = ({ signatories, establishmentTutor }: PeopleOf): readonly FieldIssue[] => {
  const apart = presentSignatories({ signatories }).filter(({ role }) => role !== "establishment-representative");
  return apart.some(({ email }) => email.toLowerCase() === establishmentTutor.email.toLowerCase())
    ? [
        {
          path: "establishmentTutor.email",
          message: "L’adresse de la personne qui accueille sur place est déjà celle d’une autre personne.",
        },
      ]
    : [];
};

const ageIssues = ({ dateStart, signatories }: PeopleOf): readonly FieldIssue[] => {
  const age = ageOn(signatories.beneficiary.birthdate, dateStart);
  if (age > 120) {
    return [{ path: "signatories.beneficiary.birthdate", message: "Vérifiez l’année de naissance." }];
  }
  return age < 18 && signatories.beneficiaryRepresentative === undefined
    ? [
        {
          path: "signatories.beneficiaryRepresentative",
          message: `À ${age} ans, le représentant légal signe aussi. Donnez son nom et ses coordonnées.`,
        },
      ]
    : [];
};

/** What is wrong with the people of a request: shared addresses or numbers, an impossible age, a minor alone (rules R5 to R9 of the contract). */
export const identityIssues = (request: PeopleOf): readonly FieldIssue[] => [
  ...sharedContacts(presentSignatories(request)),
  ...tutorIssues(request),
  ...ageIssues(request),
];
