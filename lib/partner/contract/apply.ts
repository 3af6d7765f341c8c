import { z } from "zod";
import { immersionObjectives } from "@/lib/convention/domain/vocabulary";
import { contactModes } from "@/lib/directory/domain/vocabulary";
import { levelsOfEducation, pupilObjective } from "@/lib/discussion/domain/vocabulary";
import { defineEndpoint } from "./definition";
import { applyExamples } from "./examples";
import { appellationCode, email, notAnOption, phone, siret, text } from "./primitives";

const candidate = {
  appellationCode,
  siret,
  potentialBeneficiaryFirstName: text(255),
  potentialBeneficiaryLastName: text(255),
  potentialBeneficiaryEmail: email,
  locationId: text(36),
  potentialBeneficiaryPhone: phone,
  datePreferences: text(6000),
  contactMode: z.enum(contactModes, "Choisissez parmi les options proposées"),
};

/** Accepted, and written over with the partner's own: the contract has always done so. */
const acquisition = { acquisitionCampaign: z.string().optional(), acquisitionKeyword: z.string().optional() };

/** The body of `POST /v3/apply-to-offer` (partner-api.md 1.2.3), its fields in the order in which refusals name them. */
export const applyBody = z.union([
  z.object({
    ...candidate,
    kind: z.literal("IF"),
    immersionObjective: z.enum(immersionObjectives, "Vous devez choisir un objectif d'immersion"),
    experienceAdditionalInformation: text(1024).optional(),
    // Whether it is an address is judged later, as the contract does.
    potentialBeneficiaryResumeLink: text(1024).optional().meta({ description: "Commence par http:// ou https://" }),
    ...acquisition,
  }),
  z.object({
    ...candidate,
    kind: z.literal("1_ELEVE_1_STAGE"),
    immersionObjective: z.literal(pupilObjective),
    levelOfEducation: z.enum(levelsOfEducation, notAnOption),
    ...acquisition,
  }),
]);

/** A request to a company as a partner makes it, checked. */
export type ApplyBody = z.output<typeof applyBody>;

/** Whether a link leads to a page of the web, when there is one. */
export const isWebAddress = (link: string | undefined): boolean => link === undefined || /^https?:\/\/.+/u.test(link);

/** `POST /v3/apply-to-offer` (partner-api.md 1.2.3). */
export const applyToOffer = defineEndpoint({
  method: "POST",
  path: "/v3/apply-to-offer",
  tag: "Recherche d'entreprise accueillante et mise en contact",
  summary: "Contacter une entreprise au nom d'une personne",
  right: ["searchEstablishment", "READ"],
  body: applyBody,
  response: z.undefined(),
  status: 201,
  refusals: {
    403: "Accès refusé, entreprise bannie ou indisponible",
    404: "Entreprise inconnue, ou adresse qui n'est pas la sienne",
    409: "Même demande il y a moins de sept jours",
    413: "Corps de plus de 819 200 octets",
  },
  examples: [
    { summary: "Une immersion, par e-mail", body: applyExamples.immersion },
    { summary: "Un stage d'observation d'élève", body: applyExamples.pupil },
  ],
});
