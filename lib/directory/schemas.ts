import { z } from "zod";
import { appellationCode, phone, siret, text, uuid } from "@/lib/reference/primitives";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { contactModes, fitForDisabledWorkersValues } from "./domain/vocabulary";

const location = z.object({
  id: uuid,
  streetNumberAndAddress: text(255),
  postcode: z.string().regex(/^\d{5}$/u, "Le code postal compte 5 chiffres."),
  city: text(255),
  departmentCode: z.string().regex(/^(?:\d{2,3}|2[AB])$/u, "Le code du département n’est pas connu."),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** A company site as it is published (directory.md 2.2 to 2.4): at least one address and one job, and who to ask for by phone or in person. */
export const publishedEstablishment = z
  .object({
    siret,
    name: text(255),
    customizedName: text(255).nullable().default(null),
    website: z
      .url({ protocol: /^https?$/u })
      .nullable()
      .default(null),
    additionalInformation: text(9200).nullable().default(null),
    numberEmployeesRange: z.enum(employeesRanges),
    nafCode: z.string().regex(/^\d{4}[A-Z]$/u),
    nafLabel: text(255),
    contactMode: z.enum(contactModes),
    contactName: text(255).nullable().default(null),
    contactPhone: phone.nullable().default(null),
    fitForDisabledWorkers: z.enum(fitForDisabledWorkersValues).default("no"),
    searchableByStudents: z.boolean().default(true),
    searchableByJobSeekers: z.boolean().default(true),
    isOpen: z.boolean().default(true),
    nextAvailabilityDate: z.date().nullable().default(null),
    /** null keeps the score that is known, 10 at first. */
    score: z.number().int().min(0).nullable().default(null),
    locations: z
      .array(location)
      .min(1, "Donnez au moins une adresse.")
      .refine((all) => areDistinct(all.map(({ id }) => id)), "La même adresse est donnée deux fois."),
    offers: z
      .array(z.object({ appellationCode, remoteWorkMode: z.enum(remoteWorkModes) }))
      .min(1, "Choisissez au moins un métier.")
      .refine((all) => areDistinct(all.map((offer) => offer.appellationCode)), "Le même métier est choisi deux fois."),
  })
  .superRefine(({ contactMode, contactName, contactPhone }, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (contactMode !== "EMAIL" && contactName === null) refuse("contactName", "Dites qui la personne doit demander.");
    if (contactMode === "PHONE" && contactPhone === null) refuse("contactPhone", "Donnez le numéro à appeler.");
  });

/** What is given to publish a company site, before defaults. */
export type EstablishmentInput = z.input<typeof publishedEstablishment>;

/** A company site that has been checked. */
export type PublishedEstablishment = z.output<typeof publishedEstablishment>;
