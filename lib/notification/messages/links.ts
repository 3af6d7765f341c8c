import type { KeptDraft } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { config } from "@/lib/platform/config";
import type { ConventionContext, Recipient } from "../convention-context";
import type { MailContent } from "../mail/content";

/** The link of somebody who lost it. */
export const accessLink = (
  { candidate, convention, facts, stay }: ConventionContext,
  { url }: Recipient,
): MailContent => ({
  subject: `Votre lien vers la convention de ${candidate}`,
  intro: `Voici votre lien vers la convention ${stay.convention} de ${candidate}.`,
  facts,
  button: { label: "Ouvrir la convention", url },
  next: ["Vous recevez d’abord un code : il prouve que c’est bien vous.", "Ce lien ne périme pas : gardez ce message."],
  reference: convention.reference,
  why: "Vous recevez ce message parce que quelqu’un a demandé les liens de cette convention ou de votre adresse. Si ce n’est pas vous, ne faites rien.",
});

/** Asks a signatory to sign, by SMS: who, and the link. */
export const signatureLinkSms = ({ candidate, stay }: ConventionContext, { url }: Recipient): string =>
  `Immersion Facilitée : la convention ${stay.convention} de ${candidate} attend votre signature. ${url}`;

/** The way back to a request that is not sent yet, on any device. */
export const draftLink = ({ internshipKind, businessName }: KeptDraft): MailContent => ({
  subject: "Votre demande de convention vous attend",
  intro: `Votre demande de convention ${kindWords[internshipKind].convention}${businessName ? ` chez ${businessName}` : ""} est gardée.`,
  button: { label: "Reprendre ma demande", url: `${config().PUBLIC_URL}/mes-conventions` },
  next: [
    "Sur l’appareil de votre choix, donnez cette adresse e-mail : vous recevez un code.",
    "Sans changement pendant 30 jours, la demande est effacée.",
  ],
  why: "Vous recevez ce message parce que quelqu’un a gardé une demande pour votre adresse. Si ce n’est pas vous, ne faites rien.",
});
