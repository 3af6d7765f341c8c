import type { ConventionContext, Recipient } from "../convention-context";
import type { MailContent } from "../mail/content";

/** Tells the beneficiary that the company of a convention still in progress was banned; not why, which concerns the company. */
export const hostBannedForBeneficiary = (
  { convention, agency, facts, stay }: ConventionContext,
  { url }: Pick<Recipient, "url">,
): MailContent => ({
  subject: `Votre ${stay.name} est à revoir : entreprise bloquée`,
  intro: `Notre équipe a bloqué ${convention.businessName}. Votre demande n’est pas encore validée : ne commencez pas ${stay.the}.`,
  facts,
  button: { label: "Voir la convention", url },
  next: [
    `Parlez-en à ${agency.name} : ${agency.contactEmail}.`,
    "Vous n’y êtes pour rien. Vous pouvez chercher une autre entreprise.",
  ],
  reference: convention.reference,
  why: "Vous recevez ce message parce que cette convention vous concerne.",
});

/** Tells the agency that the company of a validated immersion was banned, and why. */
export const hostBannedForAgency = ({
  convention,
  candidate,
  facts,
  caseUrl,
  hostBan,
  stay,
}: ConventionContext): MailContent => ({
  subject: `Entreprise bloquée : ${stay.the} validé${stay.agrees} de ${candidate}`,
  intro: `Notre équipe a bloqué ${convention.businessName}, où ${candidate} est en ${stay.name} ou doit l’être. Voici pourquoi.`,
  ...(hostBan !== null && { quote: hostBan }),
  facts,
  button: { label: "Ouvrir la convention", url: caseUrl },
  next: [`Appelez ${candidate}. Si ${stay.the} ne peut pas continuer, annulez la convention.`],
  reference: convention.reference,
  why: "Vous recevez ce message parce que vous suivez cette convention dans votre structure.",
});
