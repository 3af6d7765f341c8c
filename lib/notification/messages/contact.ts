import { actorRoleLabels, type ConventionActorRole } from "@/lib/convention/domain/roles";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { ConventionContext, Recipient } from "../convention-context";
import type { MailContent } from "../mail/content";

/** Whose contact was replaced, masked before and after. */
export type ContactChange = {
  readonly role: ConventionActorRole;
  readonly channel: "email" | "phone";
  readonly maskedOld: string;
  readonly maskedNew: string;
};

/** « de la personne », « de l’employeur », « du représentant ». */
const ofRole = (role: ConventionActorRole, kind: InternshipKind): string =>
  `de ${actorRoleLabels[kind][role]}`.replace(/^de le /u, "du ");

const changed = ({ channel, maskedOld, maskedNew }: ContactChange, whose: string): string => {
  const what = channel === "email" ? ["l’adresse e-mail", "corrigée"] : ["le numéro de téléphone", "corrigé"];
  return `${what[0]} ${whose} a été ${what[1]} : ${maskedOld} devient ${maskedNew}.`;
};

const notRight = ({ agency }: ConventionContext): string =>
  `Si ce n’est pas normal, écrivez tout de suite à ${agency.name} : ${agency.contactEmail}.`;

/** Tells whoever reads the old address that it no longer serves for a convention; its link opens nothing for them any more. */
export const oldContactReplaced = (context: ConventionContext, { maskedNew }: ContactChange): MailContent => ({
  subject: `Votre adresse a été remplacée : convention ${context.convention.reference}`,
  intro: `Sur une convention ${context.stay.convention}, cette adresse e-mail a été remplacée par ${maskedNew}. Vous n’y recevrez plus rien pour cette convention.`,
  next: [notRight(context)],
  reference: context.convention.reference,
  why: "Vous recevez ce message parce que cette adresse servait à signer la convention.",
});

/** The same, in an SMS to the old number. */
export const contactCorrectedSms = (reference: string): string =>
  `Immersion Facilitée : ce numéro a été remplacé sur la convention ${reference}. Si ce n’est pas normal, prévenez votre structure.`;

/** Tells a signatory that somebody's contact was corrected: whoever signs must be the right person. */
export const contactCorrected = (
  context: ConventionContext,
  person: Recipient,
  change: ContactChange,
): MailContent => ({
  subject: `Contact corrigé : ${context.stay.name} de ${context.candidate}`,
  intro: `Pour la convention ${context.stay.convention} de ${context.candidate}, ${changed(
    change,
    person.role === change.role ? "qui sert à vous joindre" : ofRole(change.role, context.convention.internshipKind),
  )}`,
  button: { label: "Voir la convention", url: person.url },
  next: ["Votre signature, si vous l’avez donnée, reste valable.", notRight(context)],
  reference: context.convention.reference,
  why: "Vous recevez ce message parce que cette convention vous concerne.",
});
