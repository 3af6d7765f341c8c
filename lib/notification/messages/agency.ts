import { capitalised, formatDayMonth } from "@/lib/platform/typography";
import type { ConventionContext } from "../convention-context";
import type { MailContent } from "../mail/content";

const why = "Vous recevez ce message parce que vous suivez les conventions de votre structure.";

const about = (context: ConventionContext): Pick<MailContent, "facts" | "reference" | "why"> => ({
  facts: context.facts,
  reference: context.convention.reference,
  why,
});

/** Tells an agency that a convention was sent to it. */
export const newConvention = (context: ConventionContext): MailContent => ({
  ...about(context),
  subject: `Nouvelle convention : ${context.candidate}, dès le ${formatDayMonth(context.convention.dateStart)}`,
  intro: `Une convention ${context.stay.convention} pour ${context.candidate} vient d’être envoyée à votre structure.`,
  button: { label: "Voir la convention", url: context.caseUrl },
  next: ["Rien à faire pour l’instant : les signatures sont en cours."],
});

/** Tells an agency that it follows a convention from now on, and why. */
export const transferredHere = (context: ConventionContext, isToSign: boolean): MailContent => ({
  ...about(context),
  subject: `Convention transférée à votre structure : ${context.candidate}`,
  intro: `La convention ${context.stay.convention} de ${context.candidate} vient d’être transférée à votre structure. Voici pourquoi.`,
  ...(context.convention.statusJustification && { quote: context.convention.statusJustification }),
  button: { label: "Voir la convention", url: context.caseUrl },
  next: [
    isToSign
      ? "Rien à faire pour l’instant : tout le monde signe de nouveau."
      : "Rien à faire pour l’instant : une correction est en cours.",
  ],
});

/** Asks a counsellor to check, or a validator to validate. */
export const toReview = (context: ConventionContext, task: "vérifier" | "valider"): MailContent => ({
  ...about(context),
  subject: `À ${task} avant le ${formatDayMonth(context.convention.dateStart)} : ${context.stay.name} de ${context.candidate}`,
  intro:
    task === "vérifier"
      ? "Tout le monde a signé. Vérifiez cette convention."
      : "Cette convention attend votre validation.",
  button: { label: task === "vérifier" ? "Vérifier la convention" : "Valider la convention", url: context.caseUrl },
});

/** Reminds a counsellor or a validator that the first day is near. */
export const reviewReminder = (
  context: ConventionContext,
  { task, isLast }: { readonly task: "vérifier" | "valider"; readonly isLast: boolean },
): MailContent => ({
  ...toReview(context, task),
  subject: `${isLast ? "Dernier rappel" : "Rappel"}, à ${task} : ${context.stay.name} de ${context.candidate}`,
  intro: `${capitalised(context.stay.the)} commence le ${formatDayMonth(context.convention.dateStart)}, et cette convention vous attend. Sans validation, ${context.stay.pronoun} ne commence pas.`,
});
