import { formatSiret } from "@/lib/platform/typography";
import type { MailContent } from "../mail/content";

/** A company as its messages name it. */
export type CompanyNamed = { readonly name: string; readonly siret: string; readonly url: string };

const why = "Vous recevez ce message parce que vous faites partie de cette entreprise dans l’annuaire.";

const facts = ({ name, siret }: CompanyNamed): NonNullable<MailContent["facts"]> => [
  ["Entreprise", name],
  ["SIRET", formatSiret(siret)],
];

const seen = ({ url }: CompanyNamed): NonNullable<MailContent["button"]> => ({ label: "Voir la fiche", url });

/** Confirms a registration: shown already, or waiting for the operators. */
export const registered = (company: CompanyNamed, isListed: boolean): MailContent => ({
  subject: isListed ? "Votre entreprise est dans l’annuaire" : "Inscription reçue : nous la vérifions",
  intro: isListed
    ? "Votre entreprise est inscrite : les candidats la trouvent dès maintenant."
    : "Votre inscription est reçue. Notre équipe vérifie que vous êtes de cette entreprise avant de la montrer.",
  facts: facts(company),
  button: seen(company),
  next: isListed
    ? ["Vous pouvez changer la fiche, la mettre en pause ou la retirer à tout moment."]
    : ["Rien à faire : vous recevrez un e-mail dès que c’est vérifié."],
  why,
});

/** Tells that an operator let the company in. */
export const approved = (company: CompanyNamed): MailContent => ({
  subject: "Votre entreprise est dans l’annuaire",
  intro: "Notre équipe a vérifié votre inscription : les candidats vous trouvent dès maintenant.",
  facts: facts(company),
  button: seen(company),
  why,
});

/** Tells that an operator refused the registration, and why. */
export const refused = (company: CompanyNamed, reason: string): MailContent => ({
  subject: "Votre inscription est à corriger",
  intro: "Notre équipe n’a pas pu accepter cette inscription. Voici pourquoi :",
  quote: reason,
  facts: facts(company),
  button: { label: "Corriger la fiche", url: company.url },
  next: ["Après votre correction, renvoyez la fiche : nous la regardons de nouveau."],
  why,
});

/** What somebody is told of a change of their own right (directory.md 5.4). */
export const rightWords = {
  added: {
    subject: "Vous faites partie d’une entreprise",
    intro: "Une personne vous a ajouté à cette entreprise dans l’annuaire. Connectez-vous avec cette adresse e-mail.",
  },
  updated: {
    subject: "Votre rôle a changé",
    intro: "Ce que vous faites pour cette entreprise dans l’annuaire a changé.",
  },
  accepted: { subject: "Votre demande est acceptée", intro: "Vous faites maintenant partie de cette entreprise." },
  refused: {
    subject: "Votre demande est refusée",
    intro: "Votre demande de rejoindre cette entreprise n’a pas été acceptée.",
  },
} as const;

/** Tells somebody what became of their right on a company. */
export const rightChanged = (company: CompanyNamed, kind: keyof typeof rightWords): MailContent => ({
  ...rightWords[kind],
  facts: facts(company),
  ...(kind !== "refused" && { button: seen(company) }),
  why: kind === "refused" ? "Vous recevez ce message parce que vous avez demandé à rejoindre cette entreprise." : why,
});

/** Asks an administrator to answer somebody who wants to join. */
export const rightAsked = (company: CompanyNamed): MailContent => ({
  subject: "Répondez : quelqu’un veut vous rejoindre",
  intro:
    "Une personne demande à faire partie de votre entreprise dans l’annuaire. Acceptez seulement si vous la connaissez.",
  facts: facts(company),
  button: { label: "Répondre à la demande", url: company.url },
  why,
});

/** Tells that the company is no more in the directory. */
export const deleted = (siret: string): MailContent => ({
  subject: "Votre entreprise n’est plus dans l’annuaire",
  intro: "La fiche de votre entreprise est supprimée. Aucune autre source ne la montrera.",
  facts: [["SIRET", formatSiret(siret)]],
  why,
});

/** Tells that the company is banned. */
export const banned = (company: CompanyNamed): MailContent => ({
  subject: "Votre entreprise est bloquée",
  intro: "Notre équipe a bloqué cette entreprise : elle n’est plus montrée, et sa fiche ne se modifie plus.",
  facts: facts(company),
  next: ["Si c’est une erreur, répondez à notre équipe par l’adresse des mentions légales."],
  why,
});

/** Tells that the ban is lifted. */
export const unbanned = (company: CompanyNamed): MailContent => ({
  subject: "Votre entreprise n’est plus bloquée",
  intro: "Votre fiche est de nouveau à vous : elle est montrée comme vous l’aviez laissée.",
  facts: facts(company),
  button: seen(company),
  why,
});

/** Tells that the register says the site is closed. */
export const closedAtRegister = (company: CompanyNamed): MailContent => ({
  subject: "Votre fiche n’est plus montrée : site fermé",
  intro: "Le registre des entreprises dit que ce site est fermé. Les candidats ne le trouvent plus.",
  facts: facts(company),
  button: seen(company),
  next: [
    "S’il a déménagé, inscrivez le nouveau SIRET. Si le registre se trompe, faites-le corriger : nous le relisons chaque mois.",
  ],
  why,
});

/** Suggests to look again at a page that has not changed for six months. */
export const updateSuggested = (company: CompanyNamed): MailContent => ({
  subject: "Votre fiche est-elle à jour ?",
  intro: "Votre fiche n’a pas changé depuis six mois. Accueillez-vous toujours, pour les mêmes métiers ?",
  facts: facts(company),
  button: { label: "Relire la fiche", url: company.url },
  next: ["Vous n’accueillez plus pour l’instant ? Mettez la fiche en pause."],
  why,
});

/** Asks an operator to look at something. */
export const toOperate = (company: CompanyNamed, what: "register" | "leave"): MailContent => ({
  subject: what === "register" ? "Inscription d’entreprise à vérifier" : "Entreprise à supprimer",
  intro:
    what === "register"
      ? "Une entreprise s’est inscrite sans preuve automatique de son droit. Vérifiez, puis acceptez ou refusez."
      : "Une entreprise demande à quitter l’annuaire.",
  facts: facts(company),
  button: { label: "Ouvrir le dossier", url: company.url },
  why: "Vous recevez ce message parce que vous faites partie de l’équipe du service.",
});

/** Tells that the page is no longer shown because nobody answered, and how to come back. */
export const pausedForSilence = (company: CompanyNamed): MailContent => ({
  subject: "Votre page n’est plus montrée aux candidats",
  intro: "Aucune des demandes reçues ces derniers mois n’a eu de réponse. Nous avons mis votre page en pause.",
  facts: facts(company),
  button: seen(company),
  next: [
    "Les candidats ne vous trouvent plus dans la recherche.",
    "Pour revenir, dites dans votre espace combien de demandes vous pouvez recevoir chaque mois.",
  ],
  why,
});

/** Invites a company that has just hosted somebody to be found by others. */
export const invitation = (company: CompanyNamed, stopUrl: string): MailContent => ({
  subject: "Accueillez d’autres personnes en immersion",
  intro: "Votre entreprise a accueilli une personne en immersion. Inscrivez-la : d’autres candidats vous trouveront.",
  facts: facts(company),
  button: { label: "Inscrire mon entreprise", url: company.url },
  next: ["Cinq minutes suffisent, avec votre SIRET.", `Pour ne plus recevoir cette invitation : ${stopUrl}`],
  why: "Vous recevez ce message, deux fois au plus, parce que vous avez signé une convention pour cette entreprise.",
});
