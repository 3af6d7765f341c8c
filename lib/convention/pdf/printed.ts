import type { Agency } from "@/lib/agency/domain/agency";
import { config } from "@/lib/platform/config";
import { capitalised, formatDate, formatInstant, french } from "@/lib/platform/typography";
import { agencyOf } from "../agency-of-convention";
import { type Convention, presentSignatories } from "../domain/convention";
import { amendmentsOf, annexOf, conventionDocument } from "../domain/document";
import { kindWords } from "../domain/kind-words";
import type { ConventionActorRole } from "../domain/roles";
import { actorRoleLabels } from "../domain/roles";
import type { ConventionStatus } from "../domain/status";
import { type DocumentClaim, verificationPath } from "../domain/verification";
import { textHashOf } from "../evidence";
import type { PrintedConvention, PrintedSignature } from "./document";

/** How one signature that stands was given. */
export type StandingEvidence = { readonly role: ConventionActorRole; readonly maskedTarget: string };

/** "L’immersion ne peut pas commencer", in the words of the kind. */
const notYet = ({ internshipKind }: Convention): string => `${kindWords[internshipKind].the} ne peut pas commencer.`;

const stateSentences: Record<ConventionStatus, (convention: Convention, agency: Agency) => string> = {
  DRAFT: (convention) => `Cette convention est en cours de correction. Elle n’est pas validée : ${notYet(convention)}`,
  READY_TO_SIGN: (convention) =>
    `Personne n’a encore signé. Cette convention n’est pas validée : ${notYet(convention)}`,
  PARTIALLY_SIGNED: (convention) =>
    `Il manque des signatures. Cette convention n’est pas validée : ${notYet(convention)}`,
  IN_REVIEW: (convention) => `Tout le monde a signé. Cette convention n’est pas encore validée : ${notYet(convention)}`,
  ACCEPTED_BY_COUNSELLOR: (convention) => `Cette convention attend sa validation : ${notYet(convention)}`,
  ACCEPTED_BY_VALIDATOR: (convention, agency) =>
    `Convention validée par ${agency.name} le ${formatInstant(convention.dateValidation ?? convention.updatedAt)}. ${capitalised(kindWords[convention.internshipKind].the)} peut commencer ${formatDate(convention.dateStart)}.`,
  REJECTED: (convention) => `Convention rejetée : ${convention.statusJustification ?? ""}`,
  CANCELLED: (convention) => `Convention annulée : ${convention.statusJustification ?? ""}`,
  DEPRECATED: (convention) => `Convention obsolète : ${convention.statusJustification ?? ""}`,
};

const agreementOf = (
  name: { firstname?: string | undefined; lastname?: string | undefined } | undefined,
  as: string,
  at: string | undefined,
): PrintedSignature[] =>
  at === undefined
    ? []
    : [
        {
          who: [name?.firstname, name?.lastname].filter(Boolean).join(" ") || "La structure",
          as,
          how: french(`Accord donné le ${formatInstant(at)}`),
        },
      ];

const signaturesOf = (
  convention: Convention,
  agency: Agency,
  evidence: readonly StandingEvidence[],
): PrintedSignature[] => [
  ...presentSignatories(convention).map(({ role, firstName, lastName, signedAt }): PrintedSignature => {
    const target = evidence.find((proof) => proof.role === role)?.maskedTarget;
    return {
      who: `${firstName} ${lastName}`,
      as: actorRoleLabels[convention.internshipKind][role],
      how: signedAt
        ? french(`A signé le ${formatInstant(signedAt)}${target ? `, avec le code envoyé à ${target}` : ""}`)
        : "N’a pas encore signé",
    };
  }),
  ...agreementOf(
    convention.validators?.agencyCounsellor,
    `pour ${agency.name}, premier accord`,
    convention.dateApproval,
  ),
  ...agreementOf(convention.validators?.agencyValidator, `pour ${agency.name}, validation`, convention.dateValidation),
];

const verificationPage = (): string => `${config().PUBLIC_URL}${verificationPath}`;

const verificationAddress = ({ reference, hash }: DocumentClaim): string =>
  `${verificationPage()}?${new URLSearchParams({ reference, empreinte: hash })}`;

/** A stored convention as its PDF shows it. */
export const printedConvention = (
  convention: Convention,
  agency: Agency,
  evidence: readonly StandingEvidence[],
): PrintedConvention => {
  const ours = agencyOf(agency);
  const textHash = textHashOf(convention, ours);
  return {
    reference: convention.reference,
    status: convention.status,
    state: french(stateSentences[convention.status](convention, agency)),
    sections: conventionDocument(convention, ours),
    annex: annexOf(convention, ours),
    amendments: amendmentsOf(convention),
    signatures: signaturesOf(convention, agency, evidence),
    agencySignature: agency.signature,
    textHash,
    verification: {
      page: verificationPage(),
      address: verificationAddress({ reference: convention.reference, hash: textHash }),
    },
    at: new Date(convention.updatedAt),
  };
};
