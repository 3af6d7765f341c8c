import { z } from "zod";
import {
  appellationCode,
  email,
  phone,
  phoneOrEmpty,
  plainDate,
  siret,
  text,
  textOrEmpty,
  uuid,
} from "@/lib/reference/primitives";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { groupTones, slugOf } from "./domain/group";
import { establishmentRightStatuses, establishmentRoles } from "./domain/rights";
import { contactModes, establishmentSources, fitForDisabledWorkersValues, isLegalFormAlone } from "./domain/vocabulary";

const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

const locatedAddress = z.object({
  streetNumberAndAddress: textOrEmpty(255),
  postcode: z.string().regex(/^\d{5}$/u, "Le code postal compte 5 chiffres."),
  city: text(255),
  departmentCode: z.string().regex(/^(?:\d{2,3}|2[AB])$/u, "Le code du département n’est pas connu."),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const location = locatedAddress.extend({ id: uuid });

/** An address as people write it, with its postcode (directory.md 2.1). */
export const rawAddress = text(255, "Écrivez l’adresse.").refine(
  (written) => /\b\d{5}\b/u.test(written),
  "Écrivez l’adresse avec son code postal, comme 12 rue de l’Exemple, 35000 Rennes.",
);

/** A name of one's own choice, or none (""): a legal form alone is no name (directory.md 2.2). */
export const businessNameCustomized = textOrEmpty(255).refine(
  (name) => !isLegalFormAlone(name),
  "Écrivez le nom de l’entreprise, pas seulement sa forme juridique.",
);

/** An address on the web, or none (""). */
export const website = z
  .string()
  .trim()
  .max(1024)
  .refine(
    (typed) => typed === "" || (/^https?:\/\/\S+$/u.test(typed) && URL.canParse(typed)),
    "Écrivez l’adresse du site en entier, comme https://www.exemple.fr.",
  );

/** What a company says of itself in its own words. */
export const additionalInformation = textOrEmpty(9200);

/** Requests that it takes in a month: none is a number as well. */
export const maxContactsPerMonth = z
  .number("Écrivez un nombre de candidatures par mois.")
  .int("Écrivez un nombre entier.")
  .min(0, "Écrivez un nombre égal à 0 ou plus grand.")
  .max(10_000, "Ce nombre est trop grand.");

const offers = z
  .array(z.object({ appellationCode, remoteWorkMode: z.enum(remoteWorkModes) }))
  .min(1, "Choisissez au moins un métier.")
  .refine((all) => areDistinct(all.map((offer) => offer.appellationCode)), "Le même métier est choisi deux fois.");

/** One person of a company site: an administrator gives their job and their number (directory.md 2.5). */
export const userRight = z
  .object({
    role: z.enum(establishmentRoles),
    status: z.enum(establishmentRightStatuses),
    email,
    firstName: z.string().trim().max(255).default(""),
    lastName: z.string().trim().max(255).default(""),
    job: text(255).nullable().default(null),
    phone: phone.nullable().default(null),
    isMainContactByPhone: z.boolean().default(false),
    isMainContactInPerson: z.boolean().default(false),
    shouldReceiveDiscussionNotifications: z.boolean(),
  })
  .superRefine(({ role, job, phone: number }, context) => {
    if (role !== "establishment-admin") return;
    if (job === null) context.addIssue({ code: "custom", path: ["job"], message: "Écrivez la fonction." });
    if (number === null) context.addIssue({ code: "custom", path: ["phone"], message: "Écrivez le numéro." });
  });

type People = {
  readonly contactMode: (typeof contactModes)[number];
  readonly userRights: readonly z.output<typeof userRight>[];
};

type Refuse = (path: string, message: string) => void;

/** Whoever is to be asked for: exactly one person, in the mode that names one, who can be reached that way. */
const refuseMainContact = ({ contactMode, userRights }: People, refuse: Refuse): void => {
  const accepted = userRights.filter(({ status }) => status === "ACCEPTED");
  const byPhone = accepted.filter((right) => right.isMainContactByPhone);
  const inPerson = accepted.filter((right) => right.isMainContactInPerson);
  if (contactMode === "PHONE" && byPhone.length !== 1)
    refuse("mainContact", "Choisissez la personne à appeler, une seule.");
  if (contactMode === "IN_PERSON" && inPerson.length !== 1)
    refuse("mainContact", "Choisissez la personne à demander sur place, une seule.");
  if (byPhone.some((right) => right.phone === null))
    refuse("mainContact", "Donnez le numéro de la personne à appeler.");
};

/** What the people of a company site must be together (directory.md 2.5): one message for each rule that is broken. */
const refusePeople = (userRights: People["userRights"], refuse: Refuse): void => {
  const accepted = userRights.filter(({ status }) => status === "ACCEPTED");
  if (!accepted.some(({ role }) => role === "establishment-admin"))
    refuse("userRights", "Il faut au moins une personne qui administre la fiche.");
  if (!areDistinct(userRights.map((right) => right.email)))
    refuse("userRights", "La même adresse e-mail est donnée à deux personnes.");
  if (!accepted.some((right) => right.shouldReceiveDiscussionNotifications))
    refuse("userRights", "Il faut au moins une personne qui reçoit les candidatures.");
};

const refuseIn =
  (context: z.RefinementCtx): Refuse =>
  (path, message) =>
    context.addIssue({ code: "custom", path: [path], message });

/** The rules of the people of a site that hold whatever the mode of contact (directory.md 2.5). */
export const peopleAlone = (userRights: People["userRights"], context: z.RefinementCtx): void =>
  refusePeople(userRights, refuseIn(context));

const wholePeople = (people: People, context: z.RefinementCtx): void => {
  refusePeople(people.userRights, refuseIn(context));
  refuseMainContact(people, refuseIn(context));
};

/** A company site as its people give it: the form, its server action and the import read this (directory.md 2.1 to 2.5). */
export const formEstablishment = z
  .object({
    siret,
    businessName: text(255, "Écrivez le nom de l’entreprise."),
    businessNameCustomized: businessNameCustomized.default(""),
    website: website.default(""),
    additionalInformation: additionalInformation.default(""),
    businessAddresses: z
      .array(z.object({ id: uuid, rawAddress }))
      .min(1, "Donnez au moins une adresse.")
      .refine((all) => areDistinct(all.map(({ id }) => id)), "La même adresse est donnée deux fois."),
    offers,
    userRights: z.array(userRight),
    contactMode: z.enum(contactModes, "Choisissez comment les candidats vous contactent."),
    potentialBeneficiaryWelcomeAddress: rawAddress.nullable().default(null),
    maxContactsPerMonth,
    nextAvailabilityDate: plainDate.nullable().default(null),
    searchableBy: z.object({ students: z.boolean(), jobSeekers: z.boolean() }),
    fitForDisabledWorkers: z.enum(fitForDisabledWorkersValues),
    isEngagedEnterprise: z.boolean().nullable().default(null),
  })
  .superRefine((form, context) => {
    wholePeople(form, context);
    const isWelcomed = form.potentialBeneficiaryWelcomeAddress !== null;
    const path = ["potentialBeneficiaryWelcomeAddress"];
    if (form.contactMode === "IN_PERSON" && !isWelcomed)
      context.addIssue({ code: "custom", path, message: "Donnez l’adresse où se présenter." });
  });

/** What a person gives of a company site, once checked. */
export type FormEstablishment = z.output<typeof formEstablishment>;

/** A company site as it is written (directory.md 2.2 to 2.5): located, at least one address and one job; an import may know nobody yet. */
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
    nafCode: z.string().regex(/^(?:\d{4}[A-Z])?$/u),
    nafLabel: textOrEmpty(255),
    contactMode: z.enum(contactModes),
    fitForDisabledWorkers: z.enum(fitForDisabledWorkersValues).default("no"),
    searchableByStudents: z.boolean().default(true),
    searchableByJobSeekers: z.boolean().default(true),
    isEngagedEnterprise: z.boolean().nullable().default(null),
    maxContactsPerMonth: maxContactsPerMonth.default(6),
    /** null keeps the source that is known, the service itself at first. */
    source: z.enum(establishmentSources).nullable().default(null),
    isOpen: z.boolean().default(true),
    nextAvailabilityDate: z.date().nullable().default(null),
    welcomeAddress: locatedAddress.nullable().default(null),
    /** null keeps the score that is known, 10 at first. */
    score: z.number().int().min(0).nullable().default(null),
    locations: z
      .array(location)
      .min(1, "Donnez au moins une adresse.")
      .refine((all) => areDistinct(all.map(({ id }) => id)), "La même adresse est donnée deux fois."),
    offers,
    /** null keeps the people who are known, or nobody. */
    userRights: z.array(userRight).nullable().default(null),
  })
  .superRefine(({ contactMode, userRights }, context) => {
    if (userRights) wholePeople({ contactMode, userRights }, context);
    else if (contactMode !== "EMAIL")
      context.addIssue({ code: "custom", path: ["userRights"], message: "Dites qui la personne doit demander." });
  });

/** What is given to publish a company site, before defaults. */
export type EstablishmentInput = z.input<typeof publishedEstablishment>;

/** A company site that has been checked. */
export type PublishedEstablishment = z.output<typeof publishedEstablishment>;

/** What somebody says of themselves to join a company: an administrator gives their job and number (directory.md 2.5). */
export const joinRequest = z
  .object({
    siret,
    role: z.enum(establishmentRoles, "Choisissez ce que vous ferez."),
    job: textOrEmpty(255).default(""),
    phone: phoneOrEmpty.default(""),
  })
  .superRefine(({ role, job, phone }, context) => {
    if (role !== "establishment-admin") return;
    if (job === "") context.addIssue({ code: "custom", path: ["job"], message: "Écrivez votre fonction." });
    if (phone === "") context.addIssue({ code: "custom", path: ["phone"], message: "Écrivez votre numéro." });
  });

/** The answer to a request to join. */
export const joinAnswer = z.object({ userId: uuid, answer: z.enum(["accept", "refuse"]) });

/** A company site that an operator acts on. */
export const operatedSite = z.object({ siret });

/** Why a registration is refused, in words that its people read. */
export const refusal = operatedSite.extend({ reason: text(1024, "Écrivez la raison : l’entreprise la lira.") });

/** Why a SIRET is kept out (directory.md 5.6), in words that stay between operators. */
export const banOrder = operatedSite.extend({ justification: text(1024, "Écrivez la raison du blocage.") });

/** SIRETs as people paste them: one a line, or apart by commas or semicolons. */
const siretList = z
  .string()
  .max(200_000)
  .transform((typed) => [...new Set(typed.split(/[\n,;]+/u).flatMap((one) => one.replace(/\s/gu, "") || []))])
  .pipe(z.array(siret).min(1, "Donnez au moins un SIRET.").max(5_000, "Donnez 5 000 SIRET au plus."));

const groupHead = {
  name: text(100, "Écrivez le nom du groupe.").refine(
    (name) => slugOf(name) !== "",
    "Écrivez un nom avec des lettres.",
  ),
  title: text(200, "Écrivez le titre de la page."),
  description: textOrEmpty(2000).default(""),
  tone: z.enum(groupTones, "Choisissez l’apparence."),
};

/** A group of companies (directory.md 5.9): a known name takes the new list. */
export const groupForm = z.object({ ...groupHead, sirets: siretList });

/** A file of companies to register, with the group that they make; a dry run writes nothing. */
export const importForm = z.object({
  ...groupHead,
  csv: z.string().min(1, "Collez le contenu du fichier.").max(700_000, "Ce fichier est trop long."),
  mode: z.enum(["check", "import"]).catch("check"),
});
