import { capitalised, formatDayMonth } from "@/lib/platform/typography";
import type { ConventionContext, Recipient } from "../convention-context";
import type { MailContent } from "../mail/content";

const why = "Vous recevez ce message parce que cette convention vous désigne parmi les personnes qui la signent.";

const nextForSigner = (context: ConventionContext): string[] => [
  `Quand tout le monde a signé, ${context.agency.name} vérifie et valide.`,
  `${capitalised(context.stay.the)} ne commence pas avant cette validation.`,
];

/** Asks a signatory to sign. */
export const signatureRequest = (context: ConventionContext, { url }: Recipient): MailContent => ({
  subject: `À vous de signer : ${context.stay.name} de ${context.candidate}, à partir du ${formatDayMonth(context.convention.dateStart)}`,
  intro: `Lisez et signez la convention ${context.stay.convention} de ${context.candidate}.`,
  facts: context.facts,
  button: { label: "Lire et signer la convention", url },
  next: ["Vous recevez d’abord un code : il prouve que c’est bien vous.", ...nextForSigner(context)],
  reference: context.convention.reference,
  why,
});

/** Reminds a signatory that the first day is near. */
export const signatureReminder = (context: ConventionContext, person: Recipient): MailContent => ({
  ...signatureRequest(context, person),
  subject: `Rappel, à signer : ${context.stay.name} de ${context.candidate}`,
  intro: `${capitalised(context.stay.the)} de ${context.candidate} commence le ${formatDayMonth(context.convention.dateStart)}. Il manque votre signature.`,
});

/** Asks a signatory to sign again, because what people agreed on has changed. */
export const signatureRequestAfterChange = (context: ConventionContext, { url }: Recipient): MailContent => ({
  ...signatureRequest(context, { url } as Recipient),
  subject: `À signer de nouveau : ${context.stay.name} de ${context.candidate}`,
  intro: `La convention ${context.stay.convention} de ${context.candidate} a changé. Lisez-la et signez-la de nouveau.`,
  ...(context.convention.statusJustification && { quote: context.convention.statusJustification }),
});

/** Confirms to a signatory that they have signed. */
export const signed = (context: ConventionContext, { url }: Recipient): MailContent => ({
  subject: `C’est signé : ${context.stay.name} de ${context.candidate}`,
  intro: "Votre signature est enregistrée.",
  facts: context.facts,
  button: { label: "Suivre la convention", url },
  next: nextForSigner(context),
  reference: context.convention.reference,
  why,
});
