import { formatDate } from "@/lib/platform/typography";
import type { MailContent } from "../mail/content";

/** What happened to an account and its holder must know, by event. */
export type AccountNews =
  | "AccountsMerged"
  | "SecondFactorAdded"
  | "SecondFactorRemoved"
  | "RecoveryCodesMade"
  | "RecoveryCodeUsed"
  | "EmailChanged";

const news: Record<AccountNews, { readonly subject: string; readonly intro: string }> = {
  AccountsMerged: {
    subject: "Vos deux comptes n’en font plus qu’un",
    intro: "Vos deux comptes ont été réunis. Vous gardez tous vos droits.",
  },
  SecondFactorAdded: {
    subject: "Second facteur ajouté à votre compte",
    intro: "Votre compte demande maintenant un code de votre application à chaque connexion.",
  },
  SecondFactorRemoved: {
    subject: "Second facteur retiré de votre compte",
    intro: "Votre compte ne demande plus de code de votre application.",
  },
  RecoveryCodesMade: {
    subject: "Nouveaux codes de secours",
    intro: "De nouveaux codes de secours ont été créés. Les anciens ne servent plus.",
  },
  RecoveryCodeUsed: {
    subject: "Un code de secours a servi",
    intro: "Quelqu’un a utilisé un code de secours de votre compte. Ce code ne servira plus.",
  },
  EmailChanged: {
    subject: "Adresse de votre compte changée",
    intro: "Vous vous connectez maintenant avec cette adresse. Vos autres sessions sont fermées.",
  },
};

/** What the holder of an account is told of a change to it. */
export const accountNews = (name: AccountNews, url: string): MailContent => ({
  ...news[name],
  button: { label: "Voir mon compte", url },
  next: ["Si ce n’est pas vous, connectez-vous et fermez les sessions que vous ne reconnaissez pas."],
  why: "Vous recevez ce message parce que la sécurité de votre compte a changé.",
});

/** The notice that comes a week before an idle account is deleted; `day` is yyyy-mm-dd. */
export const idleAccount = (firstName: string, day: string, url: string): MailContent => ({
  subject: "Votre compte va être supprimé",
  intro: `${firstName ? `${firstName}, vous` : "Vous"} ne vous êtes pas connecté depuis deux ans. Sans connexion, votre compte sera supprimé le ${formatDate(day)}.`,
  button: { label: "Me connecter et garder mon compte", url },
  next: ["Une connexion suffit pour garder votre compte et vos droits."],
  why: "Vous recevez ce message parce que nous ne gardons pas les comptes que personne n’utilise.",
});
