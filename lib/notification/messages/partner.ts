import type { ExpiryNotice } from "@/lib/partner/domain/expiry";
import { formatDate } from "@/lib/platform/typography";
import type { MailContent } from "../mail/content";

/** An access as the messages about it name it, and where it is seen. */
export type AccessNamed = { readonly name: string; readonly url: string };

const whyContact = "Vous recevez ce message parce que votre adresse est un contact de cet accès à l’API.";
const whySender = "Vous recevez ce message parce que vous avez demandé un accès à l’API.";

const facts = ({ name }: AccessNamed): NonNullable<MailContent["facts"]> => [["Accès", name]];

/** How an access is made longer, or opened again: operators alone do it. */
const toExtend = (contactEmail: string | undefined): string =>
  contactEmail
    ? `Pour le prolonger, écrivez à ${contactEmail} : notre équipe change la date, votre clé reste la même.`
    : "Pour le prolonger, envoyez une demande depuis votre espace : notre équipe change la date, votre clé reste la même.";

const ends: Readonly<Record<ExpiryNotice, { readonly subject: string; readonly intro: (day: string) => string }>> = {
  "in-30-days": {
    subject: "Votre accès à l’API finit dans 30 jours",
    intro: (day) => `Votre accès à l’API finit le ${day}. Après ce jour, votre clé n’ouvre plus rien.`,
  },
  "in-7-days": {
    subject: "Votre accès à l’API finit dans 7 jours",
    intro: (day) => `Votre accès à l’API finit le ${day}. Après ce jour, votre clé n’ouvre plus rien.`,
  },
  "in-1-day": {
    subject: "Votre accès à l’API finit demain",
    intro: (day) => `Votre accès à l’API finit le ${day}. Après ce jour, votre clé n’ouvre plus rien.`,
  },
  ended: {
    subject: "Votre accès à l’API est terminé",
    intro: (day) => `Votre accès à l’API a pris fin après le ${day}. Votre clé n’ouvre plus rien.`,
  },
};

/** Warns a partner's contacts that its access ends, or tells them that it has (partner-api.md 5.8). */
export const accessEnding = (
  access: AccessNamed,
  notice: ExpiryNotice,
  lastDay: string,
  contactEmail: string | undefined,
): MailContent => ({
  subject: ends[notice].subject,
  intro: ends[notice].intro(formatDate(lastDay)),
  facts: facts(access),
  button: { label: "Voir l’accès", url: access.url },
  next: [toExtend(contactEmail)],
  why: whyContact,
});

/** Tells a partner's contacts that its key was replaced: whoever did not ask for it must know. */
export const keyRenewed = (access: AccessNamed): MailContent => ({
  subject: "Nouvelle clé pour votre accès à l’API",
  intro: "Une nouvelle clé a été créée. Les clés précédentes n’ouvrent plus rien.",
  facts: facts(access),
  button: { label: "Voir l’accès", url: access.url },
  next: ["Ce n’était pas vous ni un collègue ? Créez une autre clé depuis cette page."],
  why: whyContact,
});

/** Tells a partner's contacts that an operator took its access back. */
export const accessRevoked = (access: AccessNamed, contactEmail: string | undefined): MailContent => ({
  subject: "Votre accès à l’API est retiré",
  intro: "Notre équipe a retiré votre accès à l’API. Votre clé n’ouvre plus rien et vos webhooks sont arrêtés.",
  facts: facts(access),
  button: { label: "Voir l’accès", url: access.url },
  ...(contactEmail && { next: [`Pour comprendre ou revenir, écrivez à ${contactEmail}.`] }),
  why: whyContact,
});

/** Tells a partner's contacts that an endpoint which failed for five days is no longer called (partner-api.md 5.8). */
export const webhookPaused = (access: AccessNamed): MailContent => ({
  subject: "Webhook en pause : votre adresse ne répond plus",
  intro: "Une de vos adresses de webhook échoue depuis cinq jours. Nous ne l’appelons plus pour l’instant.",
  facts: facts(access),
  button: { label: "Voir l’accès", url: access.url },
  next: ["Réparez-la, puis reprenez les envois sur la page de l’accès ou par l’API : ce qui a manqué vous est envoyé."],
  why: whyContact,
});

/** Confirms a request for an access. */
export const accessAsked = (access: AccessNamed): MailContent => ({
  subject: "Demande d’accès à l’API reçue",
  intro: "Votre demande est reçue. Notre équipe la lit et vous répond par e-mail.",
  facts: facts(access),
  button: { label: "Voir où en est la demande", url: access.url },
  why: whySender,
});

/** Tells operators that a request awaits them. */
export const accessToDecide = (access: AccessNamed): MailContent => ({
  subject: "Répondez à une demande d’accès à l’API",
  intro: "Un organisme demande une clé pour l’API.",
  facts: facts(access),
  button: { label: "Lire la demande", url: access.url },
  why: "Vous recevez ce message parce que vous faites partie de l’équipe du service.",
});

/** Tells whoever asked that the access is open, and that they make the key themselves. */
export const accessOpened = (access: AccessNamed): MailContent => ({
  subject: "Votre accès à l’API est ouvert",
  intro: "Notre équipe a accepté votre demande. Il vous reste à créer votre clé.",
  facts: facts(access),
  button: { label: "Créer ma clé", url: access.url },
  next: ["La clé s’affiche une seule fois. Personne d’autre que vous ne la voit."],
  why: whySender,
});

/** Tells whoever asked why the access is refused. */
export const accessRefused = (access: AccessNamed, reason: string): MailContent => ({
  subject: "Votre demande d’accès à l’API est refusée",
  intro: "Notre équipe ne peut pas accepter cette demande. Voici pourquoi :",
  quote: reason,
  facts: facts(access),
  button: { label: "Voir mes demandes", url: access.url },
  why: whySender,
});
