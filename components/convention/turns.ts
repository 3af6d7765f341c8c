import type { ValidationSteps } from "@/lib/agency/domain/agency";
import type { Convention } from "@/lib/convention/domain/convention";
import { unsignedSignatories } from "@/lib/convention/domain/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { obligationsOf } from "@/lib/convention/domain/obligations";
import type { ConventionActorRole, SignatoryRole } from "@/lib/convention/domain/roles";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { capitalised, formatDate, formatList, french } from "@/lib/platform/typography";

/** What each signatory commits to, in the words of the document. */
export const commitmentsOf = ({ internshipKind }: Convention, role: SignatoryRole): readonly string[] => {
  const obligations = obligationsOf[internshipKind];
  const byRole: Record<SignatoryRole, readonly string[]> = {
    beneficiary: obligations.beneficiary,
    "establishment-representative": obligations.host,
    "beneficiary-representative": obligations.beneficiaryRepresentative,
    "beneficiary-current-employer": obligations.beneficiaryCurrentEmployer,
  };
  return byRole[role];
};

/** What a signatory ticks: whoever signs for a company says that they may. */
export const consentLabel = (role: SignatoryRole, text: "read" | "changed" = "read"): string => {
  const isCompany = role === "establishment-representative" || role === "beneficiary-current-employer";
  const power = isCompany ? "J’ai le pouvoir de signer pour l’entreprise, j’ai lu" : "J’ai lu";
  return text === "read"
    ? `${power} la convention et je suis d’accord`
    : `${power} la convention modifiée, je suis d’accord et je la signe`;
};

const job = ({ immersionAppellation }: Convention): string => immersionAppellation.appellationLabel.toLowerCase();

/** What the page is about, as a sentence to the person who reads it. */
export const titleFor = (convention: Convention, role: ConventionActorRole): string => {
  const { firstName, lastName } = convention.signatories.beneficiary;
  const { name, the } = kindWords[convention.internshipKind];
  const titles: Record<ConventionActorRole, string> = {
    beneficiary: `${firstName}, votre ${name} chez ${convention.businessName} : ${job(convention)}`,
    "establishment-representative": `${firstName} ${lastName} vient découvrir un métier chez vous : ${job(convention)}`,
    "beneficiary-representative": `${capitalised(the)} de ${firstName} chez ${convention.businessName} : ${job(convention)}`,
    "beneficiary-current-employer": `${firstName} ${lastName} part en ${name} chez ${convention.businessName} : ${job(convention)}`,
    "establishment-tutor": `Vous accueillez ${firstName} ${lastName} : ${job(convention)}`,
  };
  return french(titles[role]);
};

/** What tells where a convention stands. */
type Standing = Pick<Convention, "status" | "internshipKind" | "dateStart"> & {
  /** Who has not signed yet. */
  readonly unsigned: readonly string[];
};

/** A convention as what tells where it stands. */
export const standingOf = (convention: Convention): Standing => ({
  ...convention,
  unsigned: unsignedSignatories(convention).map(({ firstName, lastName }) => `${firstName} ${lastName}`),
});

type Reader = { readonly steps: ValidationSteps; readonly agencyName: string };

/** Where the convention stands and whom one waits for. */
export const stateFor = (
  { status, internshipKind, dateStart, unsigned }: Standing,
  { steps, agencyName }: Reader,
): string => {
  const { the, this: thisOne, agrees, pronoun } = kindWords[internshipKind];
  const missing = formatList(unsigned);
  const sentences: Record<ConventionStatus, string> = {
    DRAFT: "Une correction est demandée. Tout le monde signera de nouveau ensuite.",
    READY_TO_SIGN: `Personne n’a encore signé. On attend ${missing}.`,
    PARTIALLY_SIGNED: `Il manque la signature de ${missing}.`,
    IN_REVIEW:
      steps === "counsellor-and-validator"
        ? `Tout le monde a signé. ${agencyName} vérifie.`
        : `Tout le monde a signé. ${agencyName} doit encore valider.`,
    ACCEPTED_BY_COUNSELLOR: `${agencyName} a donné un premier accord et doit encore valider.`,
    ACCEPTED_BY_VALIDATOR: `${capitalised(the)} est validé${agrees}. ${capitalised(pronoun)} commence ${formatDate(dateStart)}.`,
    REJECTED: `${agencyName} a refusé ${thisOne}.`,
    CANCELLED: "Cette convention est annulée : elle ne compte plus.",
    DEPRECATED: "Cette demande est abandonnée : elle ne compte plus.",
  };
  return french(sentences[status]);
};
