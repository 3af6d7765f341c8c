import type { AgencyRole } from "@/lib/agency/domain/agency";
import { type JoinRefusal, joinRefusalWords } from "@/lib/agency/domain/join";
import { agencyRoleLabels } from "@/lib/agency/domain/members";
import type { MailContent } from "../mail/content";

/** An agency as its messages name it. */
export type AgencyNamed = { readonly name: string; readonly url: string };

const why = "Vous recevez ce message parce que vous faites partie de cette structure.";

/** What somebody is told of a change of their place in an agency. */
export const placeWords = {
  added: {
    subject: "Vous faites partie d’une structure",
    intro: "Une personne vous a donné un accès. Connectez-vous avec cette adresse e-mail.",
  },
  accepted: { subject: "Votre demande est acceptée", intro: "Vous faites maintenant partie de cette structure." },
  changed: {
    subject: "Votre rôle a changé",
    intro: "Une personne qui administre la structure a changé ce que vous y faites.",
  },
} as const;

/** Tells somebody what they do in an agency from now on. */
export const placeChanged = (
  agency: AgencyNamed,
  change: keyof typeof placeWords,
  roles: readonly AgencyRole[],
): MailContent => ({
  ...placeWords[change],
  facts: [
    ["Structure", agency.name],
    ["Ce que vous y faites", roles.map((role) => agencyRoleLabels[role]).join(", ")],
  ],
  button: { label: "Ouvrir mon espace", url: agency.url },
  why,
});

/** Tells somebody that an agency's conventions are no longer theirs to see. */
export const placeLost = ({ name }: AgencyNamed): MailContent => ({
  subject: "Vous ne faites plus partie d’une structure",
  intro: "Une personne qui administre la structure vous en a retiré. Vous n’y voyez plus de convention.",
  facts: [["Structure", name]],
  next: ["Si c’est une erreur, parlez-en à cette structure : elle peut vous ajouter de nouveau."],
  why: "Vous recevez ce message parce que vous faisiez partie de cette structure.",
});

/** Confirms to somebody that their request to join is waiting. */
export const joinReceived = ({ name }: AgencyNamed): MailContent => ({
  subject: "Votre demande d’accès est partie",
  intro: "Les personnes qui administrent la structure ont votre demande. Vous aurez un e-mail dès leur réponse.",
  facts: [["Structure", name]],
  why: "Vous recevez ce message parce que vous avez demandé à rejoindre cette structure.",
});

/** Tells somebody that they may not join, and why. */
export const joinRefused = ({ name }: AgencyNamed, reason: JoinRefusal): MailContent => ({
  subject: "Votre demande d’accès est refusée",
  intro: "La structure n’a pas accepté votre demande. Voici pourquoi :",
  quote: joinRefusalWords[reason],
  facts: [["Structure", name]],
  why: "Vous recevez ce message parce que vous avez demandé à rejoindre cette structure.",
});

/** Asks an administrator to answer somebody who wants to join. */
export const joinToAnswer = ({ name, url }: AgencyNamed): MailContent => ({
  subject: "Répondez : quelqu’un veut vous rejoindre",
  intro: "Une personne demande à rejoindre votre structure. Acceptez seulement si vous la connaissez.",
  facts: [["Structure", name]],
  button: { label: "Voir la demande", url },
  why: "Vous recevez ce message parce que vous administrez cette structure.",
});
