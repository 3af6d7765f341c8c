import type { ConventionContext } from "../convention-context";
import type { MailContent } from "../mail/content";

/** The code of a professional who signs in. */
export const signInCode = (code: string): MailContent => ({
  subject: "Votre code de connexion",
  intro: "Copiez ce code pour vous connecter.",
  code,
  next: ["Il sert une fois et pendant 10 minutes.", "Ne le donnez à personne : nous ne vous le demanderons jamais."],
  why: "Vous recevez ce message parce que quelqu’un a demandé un code pour votre adresse. Si ce n’est pas vous, ne faites rien.",
});

/** One of the two codes of a change of address: the present address and the new one each receive theirs. */
export const emailChangeCode = (code: string): MailContent => ({
  subject: "Votre code pour changer d’adresse",
  intro: "Copiez ce code pour changer l’adresse e-mail de votre compte.",
  code,
  next: ["Il sert une fois et pendant 10 minutes.", "L’adresse change quand les deux adresses ont donné leur code."],
  why: "Vous recevez ce message parce que quelqu’un change l’adresse d’un compte. Si ce n’est pas vous, ne donnez pas ce code.",
});

/** The code of somebody who opens their convention to read or sign it. */
export const accessCode = (code: string, { candidate, convention, stay }: ConventionContext): MailContent => ({
  subject: "Votre code pour ouvrir la convention",
  intro: `Copiez ce code pour ouvrir la convention ${stay.convention} de ${candidate}.`,
  code,
  next: ["Il sert une fois et pendant 10 minutes.", "Ne le donnez à personne : c’est avec lui que vous signez."],
  reference: convention.reference,
  why: "Vous recevez ce message parce que quelqu’un a ouvert votre lien vers cette convention. Si ce n’est pas vous, ne faites rien.",
});

/** The same code by SMS: one message of 160 signs, in the alphabet that every phone has. */
export const accessCodeSms = (code: string, reference: string): string =>
  `Immersion Facilitée : votre code pour ouvrir la convention ${reference} est ${code}. Il sert 10 minutes. Ne le donnez à personne.`;
