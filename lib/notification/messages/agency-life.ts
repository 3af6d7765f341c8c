import type { DelegationNotice } from "@/lib/agency/domain/delegation";
import { formatDate } from "@/lib/platform/typography";
import type { MailContent } from "../mail/content";

/** An agency as the messages about its own life name it. */
export type AgencyNamed = { readonly name: string; readonly url: string };

const why = "Vous recevez ce message parce que vous faites partie de cette structure.";

const facts = ({ name }: AgencyNamed): NonNullable<MailContent["facts"]> => [["Structure", name]];

/** Confirms a registration: what happens next; a delegation is looked at. */
export const agencyReceived = (agency: AgencyNamed, isDelegated: boolean): MailContent => ({
  subject: "Inscription reçue : nous la vérifions",
  intro: "L’inscription de votre structure est reçue. Notre équipe la vérifie avant de l’activer.",
  facts: facts(agency),
  button: { label: "Voir où en est l’inscription", url: agency.url },
  next: [
    ...(isDelegated ? ["Nous relisons aussi la convention de délégation que vous avez jointe."] : []),
    "Rien à faire : vous recevez un e-mail dès que c’est vérifié.",
    "Vous administrez cette structure : vous pourrez y ajouter vos collègues.",
  ],
  why: "Vous recevez ce message parce que vous avez inscrit cette structure.",
});

/** Tells operators that an agency awaits them. */
export const agencyToReview = (agency: AgencyNamed): MailContent => ({
  subject: "Vérifiez une structure qui s’inscrit",
  intro: "Une structure s’inscrit. Elle ne reçoit pas de convention avant votre accord.",
  facts: facts(agency),
  button: { label: "Vérifier la structure", url: agency.url },
  why: "Vous recevez ce message parce que vous faites partie de l’équipe du service.",
});

/** Tells its members that an agency works (AGENCY_WAS_ACTIVATED). */
export const agencyActivated = (agency: AgencyNamed): MailContent => ({
  subject: "Votre structure est active",
  intro: "Notre équipe a vérifié votre structure : elle reçoit des conventions dès maintenant.",
  facts: facts(agency),
  button: { label: "Entrer dans l’espace", url: agency.url },
  next: ["Connectez-vous avec l’adresse qui a reçu ce message. Aucun mot de passe à retenir."],
  why,
});

/** Tells a prescriber's validators that another agency sends them its conventions (AGENCY_WITH_REFERS_TO_ACTIVATED). */
export const referringActivated = (agency: AgencyNamed, prescriberName: string): MailContent => ({
  subject: "Une structure vous confie ses validations",
  intro: `Cette structure accompagne des personnes, et ${prescriberName} valide leurs conventions.`,
  facts: facts(agency),
  button: { label: "Entrer dans l’espace", url: agency.url },
  next: ["Elle donne un premier accord. Vous validez ensuite."],
  why: "Vous recevez ce message parce que vous validez les conventions de votre structure.",
});

/** Tells why a registration is refused (AGENCY_WAS_REJECTED). */
export const agencyRejected = (agency: AgencyNamed, reason: string): MailContent => ({
  subject: "L’inscription de votre structure est refusée",
  intro: "Notre équipe n’a pas pu accepter cette inscription. Voici pourquoi :",
  quote: reason,
  facts: facts(agency),
  next: ["Si c’est une erreur, écrivez à notre équipe par l’adresse des mentions légales."],
  why,
});

/** Tells why an agency is closed. */
export const agencyClosed = (agency: AgencyNamed, reason: string, successor: string | null): MailContent => ({
  subject: "Votre structure est fermée",
  intro: "Notre équipe a fermé cette structure : elle ne reçoit plus de convention. Voici pourquoi :",
  quote: reason,
  facts: [...facts(agency), ...(successor ? ([["Structure qui prend la suite", successor]] as const) : [])],
  next: ["Les conventions déjà validées restent lisibles dans votre espace."],
  why,
});

/** Asks operators to read a renewed delegation agreement. */
export const renewalToRead = (agency: AgencyNamed): MailContent => ({
  subject: "Lisez un renouvellement de délégation",
  intro: "Une structure a envoyé sa nouvelle convention de délégation. Elle compte après votre accord.",
  facts: facts(agency),
  button: { label: "Lire le renouvellement", url: agency.url },
  why: "Vous recevez ce message parce que vous faites partie de l’équipe du service.",
});

/** Tells that a renewed delegation agreement is in force. */
export const renewalAccepted = (agency: AgencyNamed, endDate: string): MailContent => ({
  subject: "Votre délégation est renouvelée",
  intro: `Notre équipe a lu votre nouvelle convention de délégation. Votre structure peut valider jusqu’au ${formatDate(endDate)}.`,
  facts: facts(agency),
  why,
});

/** Tells why a renewed delegation agreement is refused. */
export const renewalRefused = (agency: AgencyNamed, reason: string): MailContent => ({
  subject: "Votre renouvellement de délégation est à refaire",
  intro: "Notre équipe n’a pas pu accepter votre nouvelle convention de délégation. Voici pourquoi :",
  quote: reason,
  facts: facts(agency),
  button: { label: "Envoyer un autre document", url: agency.url },
  why: "Vous recevez ce message parce que vous administrez cette structure.",
});

const endWords: Record<DelegationNotice, { readonly subject: string; readonly intro: (day: string) => string }> = {
  "in-3-months": {
    subject: "Votre délégation finit dans trois mois",
    intro: (day) => `La convention de délégation de votre structure finit ${day}. Préparez son renouvellement.`,
  },
  "in-1-month": {
    subject: "Votre délégation finit dans un mois",
    intro: (day) => `La convention de délégation de votre structure finit ${day}.`,
  },
  "last-day": {
    subject: "Votre délégation finit ce soir",
    intro: (day) => `La convention de délégation de votre structure finit aujourd’hui, ${day}.`,
  },
  ended: {
    subject: "Votre délégation a pris fin",
    intro: (day) => `La convention de délégation de votre structure a pris fin ${day}.`,
  },
};

/** Tells that the delegation agreement of an agency ends, or has ended (product.md 3). */
export const delegationEnding = (agency: AgencyNamed, notice: DelegationNotice, endDate: string): MailContent => ({
  subject: endWords[notice].subject,
  intro: endWords[notice].intro(formatDate(endDate)),
  facts: facts(agency),
  button: { label: "Renouveler la délégation", url: agency.url },
  next: [
    notice === "ended"
      ? "Votre structure ne peut plus valider de convention, ni en recevoir."
      : "Après ce jour, votre structure ne pourra plus valider de convention, ni en recevoir.",
    "Dès que le renouvellement est signé, la personne qui administre la structure l’envoie depuis son espace.",
  ],
  why,
});
