import { capitalised, formatDate } from "@/lib/platform/typography";
import type { ConventionContext, Recipient } from "../convention-context";
import type { MailContent } from "../mail/content";

const why = "Vous recevez ce message parce que cette convention vous concerne.";

/** Tells everybody that the immersion may begin. */
export const validated = (context: ConventionContext, { url }: Pick<Recipient, "url">): MailContent => ({
  subject: `${capitalised(context.stay.name)} validé${context.stay.agrees} : ${context.candidate}`,
  intro: `${capitalised(context.stay.the)} de ${context.candidate} est validé${context.stay.agrees}. Rendez-vous ${formatDate(context.convention.dateStart)}.`,
  facts: context.facts,
  button: { label: "Ouvrir la convention et son PDF", url },
  next: [`En cas d’accident, l’entreprise prévient ${context.agency.name} dans les 24 heures.`],
  reference: context.convention.reference,
  why,
});

const ended = {
  REJECTED: { subject: "refusé", intro: (agrees: string) => `a été refusé${agrees}` },
  CANCELLED: { subject: "annulé", intro: (agrees: string) => `a été annulé${agrees}` },
  DEPRECATED: { subject: "abandonné", intro: () => "ne se fera pas" },
} as const;

/** Tells everybody that the immersion will not take place, and why. */
export const notHappening = (
  context: ConventionContext,
  { url }: Pick<Recipient, "url">,
  status: keyof typeof ended,
): MailContent => ({
  subject: `${capitalised(context.stay.name)} ${ended[status].subject}${context.stay.agrees} : ${context.candidate}`,
  intro: `${capitalised(context.stay.the)} de ${context.candidate} chez ${context.convention.businessName} ${ended[status].intro(context.stay.agrees)}. Voici pourquoi.`,
  ...(context.convention.statusJustification && { quote: context.convention.statusJustification }),
  button: { label: "Voir la convention", url },
  next: [`Pour en parler, écrivez à ${context.agency.name} : ${context.agency.contactEmail}.`],
  reference: context.convention.reference,
  why,
});

/** Asks one person to correct the convention. */
export const changeToMake = (context: ConventionContext, { url }: Recipient): MailContent => ({
  subject: `À corriger : ${context.stay.name} de ${context.candidate}`,
  intro: `Corrigez la convention ${context.stay.convention} de ${context.candidate}, puis renvoyez-la. Voici ce qui est demandé.`,
  ...(context.convention.changeRequest && { quote: context.convention.changeRequest.reason }),
  facts: context.facts,
  button: { label: "Corriger la convention", url },
  next: ["Après votre envoi, chacun signe de nouveau."],
  reference: context.convention.reference,
  why,
});

/** Tells the others that a correction is under way and that their signature will be asked again. */
export const changeAwaited = (context: ConventionContext, { url }: Recipient): MailContent => ({
  subject: `Correction demandée : ${context.stay.name} de ${context.candidate}`,
  intro: `La convention ${context.stay.convention} de ${context.candidate} est en cours de correction. Vous la signerez de nouveau ensuite.`,
  ...(context.convention.changeRequest && { quote: context.convention.changeRequest.reason }),
  button: { label: "Suivre la convention", url },
  reference: context.convention.reference,
  why,
});

/** Tells that another agency follows the convention, why, and what that makes one do: the agency is a party to what was signed (L5135-4). */
export const transferred = (
  context: ConventionContext,
  { url }: Pick<Recipient, "url">,
  mustSign: boolean,
): MailContent => ({
  subject: `${mustSign ? "À signer de nouveau" : "Changement de structure"} : ${context.stay.name} de ${context.candidate}`,
  intro: `La convention ${context.stay.convention} de ${context.candidate} est maintenant suivie par ${context.agency.name}. Voici pourquoi.`,
  ...(context.convention.statusJustification && { quote: context.convention.statusJustification }),
  facts: context.facts,
  button: { label: mustSign ? "Lire et signer la convention" : "Voir la convention", url },
  next: [
    ...(mustSign ? ["La structure fait partie de la convention : les signatures données avant ne comptent plus."] : []),
    `Pour en parler, écrivez à ${context.agency.name} : ${context.agency.contactEmail}.`,
  ],
  reference: context.convention.reference,
  why,
});
