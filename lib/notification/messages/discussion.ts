import type { Exchange } from "@/lib/discussion/domain/discussion";
import type { RefusedReason } from "@/lib/discussion/domain/refused-reason";
import { formatDate } from "@/lib/platform/typography";
import type { DiscussionContext } from "../discussion-context";
import type { MailContent } from "../mail/content";

const forCompany = "Vous recevez ce message parce que vous répondez aux candidats pour cette entreprise.";
const forCandidate = "Vous recevez ce message parce que vous avez contacté cette entreprise.";

const whoAsks = ({ discussion, candidateName, facts }: DiscussionContext): NonNullable<MailContent["facts"]> => [
  ["Qui", candidateName],
  ...facts,
  ["Disponibilités", discussion.datePreferences],
];

const opened = ({ pages }: DiscussionContext, side: keyof DiscussionContext["pages"], label: string) => ({
  label,
  url: pages[side],
});

/** Tells a company that wants to be written to what a candidate asks. */
export const contactByMail = (context: DiscussionContext): MailContent => ({
  subject: `${context.candidateName} demande une immersion`,
  intro: `${context.discussion.candidate.firstName} voudrait découvrir un métier chez vous.`,
  facts: whoAsks(context),
  quote: context.discussion.exchanges[0]?.message ?? "",
  button: opened(context, "establishment", "Répondre en un clic"),
  next: [
    "Vous pouvez accepter, refuser en disant pourquoi, ou proposer une date.",
    ...(context.replyTo("potentialBeneficiary") ? ["Vous pouvez aussi répondre à ce message."] : []),
    "Une réponse, même négative, aide la personne à avancer.",
  ],
  why: forCompany,
});

/** Tells a company that somebody will call or come, and who. */
export const contactAnnounced = (context: DiscussionContext): MailContent => ({
  subject: `${context.candidateName} va vous ${context.discussion.contactMode === "PHONE" ? "appeler" : "rendre visite"}`,
  intro:
    context.discussion.contactMode === "PHONE"
      ? `${context.discussion.candidate.firstName} a demandé votre numéro pour vous parler d’une immersion.`
      : `${context.discussion.candidate.firstName} a demandé où venir pour vous parler d’une immersion.`,
  facts: whoAsks(context),
  button: opened(context, "establishment", "Voir la demande"),
  next: ["Après l’avoir rencontrée, dites-nous si vous accueillez cette personne : un clic suffit."],
  why: forCompany,
});

/** Confirms to a candidate that the company has received their words. */
export const contactSent = (context: DiscussionContext): MailContent => ({
  subject: `Votre demande est partie à ${context.discussion.businessName}`,
  intro: `${context.discussion.businessName} a reçu votre demande d’immersion.`,
  facts: context.facts,
  button: opened(context, "potentialBeneficiary", "Suivre ma demande"),
  next: [
    "L’entreprise vous répond sur cette adresse.",
    "Nous la relançons après trois jours, puis après sept jours.",
    "En attendant, écrivez à d’autres entreprises.",
  ],
  why: forCandidate,
});

type Contact = { readonly name: string; readonly phone: string | null };

/** Gives a candidate the number to call and whom to ask for. */
export const phoneInstructions = (context: DiscussionContext, contact: Contact): MailContent => ({
  subject: `Appelez ${context.discussion.businessName}`,
  intro: `${context.discussion.businessName} préfère le téléphone. Appelez pour vous présenter.`,
  facts: [
    ["Demandez", contact.name],
    ...(contact.phone ? [["Téléphone", contact.phone] as const] : []),
    ...context.facts,
  ],
  button: opened(context, "potentialBeneficiary", "Suivre ma demande"),
  next: ["L’entreprise sait que vous allez appeler.", "D’accord sur les dates ? Remplissez ensuite la convention."],
  why: forCandidate,
});

/** Tells a candidate where to come and whom to ask for. */
export const visitInstructions = (context: DiscussionContext, contact: Pick<Contact, "name">): MailContent => {
  const { streetNumberAndAddress, postcode, city } = context.discussion.address;
  return {
    subject: `Passez voir ${context.discussion.businessName}`,
    intro: `${context.discussion.businessName} préfère vous rencontrer. Passez vous présenter.`,
    facts: [
      ["Demandez", contact.name],
      ["Adresse", `${streetNumberAndAddress}, ${postcode} ${city}`],
      ["Métier", context.discussion.appellation.label],
    ],
    button: opened(context, "potentialBeneficiary", "Suivre ma demande"),
    next: ["L’entreprise sait que vous allez venir.", "D’accord sur les dates ? Remplissez ensuite la convention."],
    why: forCandidate,
  };
};

/** Passes a message on to the other side. */
export const exchanged = (context: DiscussionContext, exchange: Exchange): MailContent => {
  const toCandidate = exchange.sender === "establishment";
  return {
    subject: exchange.subject,
    intro: toCandidate
      ? `${exchange.authorName ? `${exchange.authorName}, ` : ""}${context.discussion.businessName}, vous répond.`
      : `${context.candidateName} vous écrit.`,
    ...(exchange.proposedDate && { facts: [["Date proposée", formatDate(exchange.proposedDate)] as const] }),
    quote: exchange.message,
    button: opened(context, toCandidate ? "potentialBeneficiary" : "establishment", "Répondre depuis mon espace"),
    next: context.replyTo(exchange.sender) ? ["Vous pouvez aussi répondre à ce message."] : [],
    why: toCandidate ? forCandidate : forCompany,
  };
};

/** Reminds a company of a request that waits. */
export const reminder = (context: DiscussionContext, days: number): MailContent => ({
  subject: `${context.candidateName} attend votre réponse`,
  intro: `${context.candidateName} vous a écrit il y a ${days} jours et n’a pas encore de réponse.`,
  facts: whoAsks(context),
  button: opened(context, "establishment", "Répondre en un clic"),
  next: ["Accepter, refuser ou proposer une date prend une minute."],
  why: forCompany,
});

/** Tells a company that a request was closed for want of an answer. */
export const obsoleteForCompany = (context: DiscussionContext): MailContent => ({
  subject: `La demande de ${context.candidateName} est close`,
  intro: "Cette demande est restée trois mois sans réponse : nous l’avons close.",
  facts: whoAsks(context),
  button: opened(context, "establishment", "Voir la demande"),
  next: ["Vous ne pouvez plus accueillir en ce moment ? Mettez votre page en pause depuis votre espace."],
  why: forCompany,
});

/** Tells a candidate that a request was closed for want of an answer. */
export const obsoleteForCandidate = (context: DiscussionContext): MailContent => ({
  subject: `${context.discussion.businessName} n’a pas répondu`,
  intro: "Votre demande est restée trois mois sans réponse : nous l’avons close.",
  facts: context.facts,
  next: ["D’autres entreprises accueillent pour ce métier : cherchez-en une qui répond."],
  why: forCandidate,
});

/** Tells a candidate that the company they asked can no longer be contacted; not why. */
export const companyGone = (context: DiscussionContext): MailContent => ({
  subject: `${context.discussion.businessName} ne peut plus être contactée`,
  intro: "Cette entreprise ne peut plus être contactée par notre service. Votre demande n’aura pas de suite.",
  facts: context.facts,
  next: ["Vous n’y êtes pour rien.", "D’autres entreprises accueillent pour ce métier : cherchez-en une autre."],
  why: forCandidate,
});

/** Tells whoever wrote that their message did not reach the other side. */
export const notDelivered = (context: DiscussionContext, exchange: Exchange): MailContent => ({
  subject: "Votre message n’est pas arrivé",
  intro:
    exchange.sender === "establishment"
      ? `La messagerie de ${context.candidateName} refuse votre message.`
      : `La messagerie de ${context.discussion.businessName} refuse votre message.`,
  quote: exchange.message,
  button: opened(context, exchange.sender, "Ouvrir la conversation"),
  next: ["Votre message reste lisible dans la conversation.", "Si vous le pouvez, appelez."],
  why: exchange.sender === "establishment" ? forCompany : forCandidate,
});

const refusals: Record<RefusedReason, string> = {
  user_unknown_or_missing_rights_on_establishment:
    "Nous ne connaissons pas cette adresse pour cette conversation. Écrivez depuis l’adresse qui a reçu le message, ou demandez un droit sur la page de l’entreprise.",
  discussion_completed: "Cette demande est close : plus aucun message n’y est transmis.",
  establishment_missing: "Cette entreprise n’est plus dans l’annuaire.",
  establishment_banned: "Cette entreprise ne peut plus être contactée par notre service.",
};

/** Tells the writer of an e-mail why it was not passed on (directory.md 6.5). */
export const notPassedOn = (reason: RefusedReason, signInUrl: string): MailContent => ({
  subject: "Votre message n’a pas été transmis",
  intro: refusals[reason],
  button: { label: "Ouvrir mon espace", url: signInUrl },
  why: "Vous recevez ce message parce que vous avez écrit à une adresse de notre service.",
});

/** The code that opens a candidate's conversation. */
export const conversationCode = (code: string, businessName: string): MailContent => ({
  subject: "Votre code pour ouvrir la conversation",
  intro: `Copiez ce code pour ouvrir votre conversation avec ${businessName}.`,
  code,
  next: ["Il sert une fois et pendant 10 minutes.", "Ne le donnez à personne."],
  why: "Vous recevez ce message parce que quelqu’un a ouvert votre lien vers cette conversation. Si ce n’est pas vous, ne faites rien.",
});
