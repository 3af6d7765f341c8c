import { z } from "zod";
import { readDate } from "@/lib/convention/domain/form-values";
import { immersionObjectives } from "@/lib/convention/domain/vocabulary";
import { contactModes } from "@/lib/directory/domain/vocabulary";
import { appellationCode, email, phone, plainDate, siret, text } from "@/lib/reference/primitives";
import { candidateWarnedMethods, companyRejectionKinds, levelsOfEducation, pupilObjective } from "./domain/vocabulary";

const resumeLink = z
  .string()
  .trim()
  .max(1024)
  .refine((typed) => typed === "" || /^https?:\/\/.+/u.test(typed), "Écrivez une adresse qui commence par https://.")
  .transform((typed) => (typed === "" ? undefined : typed));

const optionalText = (max: number) =>
  z
    .string()
    .transform((typed) => (typed.trim() === "" ? undefined : typed))
    .pipe(text(max).optional())
    .optional();

const common = {
  siret,
  appellationCode,
  /** One of the company's addresses; not looked at when people come in person: the welcome address counts. */
  locationId: text(36),
  contactMode: z.enum(contactModes),
  potentialBeneficiaryFirstName: text(255, "Écrivez votre prénom."),
  potentialBeneficiaryLastName: text(255, "Écrivez votre nom."),
  potentialBeneficiaryEmail: email,
  potentialBeneficiaryPhone: phone,
  datePreferences: text(6000, "Dites quand vous êtes disponible."),
  acquisitionCampaign: text(255).optional(),
  acquisitionKeyword: text(255).optional(),
};

/** A request to a company (directory.md 6.1; partner-api.md 1.2.3): an immersion, or a pupil's placement. */
export const contactRequest = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("IF"),
    ...common,
    immersionObjective: z.enum(immersionObjectives, "Choisissez ce que vous cherchez."),
    experienceAdditionalInformation: optionalText(1024),
    potentialBeneficiaryResumeLink: resumeLink.optional(),
  }),
  z.object({
    kind: z.literal("1_ELEVE_1_STAGE"),
    ...common,
    immersionObjective: z.literal(pupilObjective, "Un élève vient découvrir un métier."),
    levelOfEducation: z.enum(levelsOfEducation, "Choisissez votre classe."),
  }),
]);

/** A request that has been checked. */
export type ContactRequest = z.output<typeof contactRequest>;

/** A message that one side writes to the other. */
export const messageInput = z.object({ message: text(9200, "Écrivez votre message.") });

/** A day that the company proposes to meet, with what it says about it. */
export const proposeDateInput = z.object({
  proposedDate: z.union([plainDate, readDate]),
  meeting: text(3000, "Dites où et à quelle heure."),
});

/** How the company told the candidate that it welcomes them, if it has. */
export const acceptInput = z.object({
  toldBy: z.enum(["", ...candidateWarnedMethods], "Choisissez une réponse.").default(""),
});

/** Why the company refuses (directory.md 6.3): a reason with OTHER, how the candidate was told with CANDIDATE_ALREADY_WARNED. */
export const rejectInput = z
  .object({
    rejectionKind: z.enum(companyRejectionKinds, "Choisissez une raison."),
    rejectionReason: z.string().trim().max(1024).default(""),
    candidateWarnedMethod: z.enum(["", ...candidateWarnedMethods]).default(""),
  })
  .transform(({ rejectionKind, rejectionReason, candidateWarnedMethod }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (rejectionKind === "OTHER")
      return text(1024).safeParse(rejectionReason).success
        ? { rejectionKind, rejectionReason }
        : refuse("rejectionReason", rejectionReason === "" ? "Écrivez la raison." : "Écrivez du texte simple.");
    if (rejectionKind === "CANDIDATE_ALREADY_WARNED")
      return candidateWarnedMethod === ""
        ? refuse("candidateWarnedMethod", "Dites comment vous avez prévenu la personne.")
        : { rejectionKind, candidateWarnedMethod };
    return { rejectionKind };
  });
