import { z } from "zod";
import type { FieldIssue } from "@/lib/platform/errors";
import { type Nested, nameOfPath, toFlat, toNested } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { french } from "@/lib/platform/typography";
import { appellationCode, email, phoneOrEmpty, plainDate, siret, text, textOrEmpty } from "@/lib/reference/primitives";
import { remoteWorkModes } from "@/lib/reference/vocabulary";
import {
  type CompanyIssue,
  type CompanyPart,
  type CompanyPartState,
  type CompanyValues,
  companyParts,
  type RegisterFacts,
} from "./domain/registration";
import { establishmentRoles } from "./domain/rights";
import { contactModes } from "./domain/vocabulary";
import {
  additionalInformation,
  businessNameCustomized,
  type FormEstablishment,
  formEstablishment,
  maxContactsPerMonth,
  peopleAlone,
  rawAddress,
  userRight,
  website,
} from "./schemas";

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "true");

const orNull = <T>(value: "" | T): T | null => (value === "" ? null : value);

const day = z
  .object({ day: z.string(), month: z.string(), year: z.string() })
  .transform(
    ({ day: d, month, year }) => `${year.trim()}-${month.trim().padStart(2, "0")}-${d.trim().padStart(2, "0")}`,
  )
  .pipe(plainDate);

const right = z
  .object({
    email,
    role: z.enum(establishmentRoles, "Choisissez le rôle."),
    job: textOrEmpty(255).default("").transform(orNull),
    phone: phoneOrEmpty.default("").transform(orNull),
    shouldReceiveDiscussionNotifications: ticked,
  })
  .transform((typed): z.input<typeof userRight> => ({ ...typed, status: "ACCEPTED" }))
  .pipe(userRight);

/** The audience of a company, as one choice. */
export const audiences = ["all", "jobSeekers", "students"] as const;

const yesNo = z.enum(["true", "false"]).transform((value) => value === "true");

const partSchemas = {
  entreprise: z.object({
    siret,
    businessName: textOrEmpty(255).default(""),
    businessNameCustomized: businessNameCustomized.default(""),
    website: website.default(""),
    additionalInformation: additionalInformation.default(""),
  }),
  metiers: z.object({
    offers: z
      .array(
        z.object({
          appellationCode,
          remoteWorkMode: z.enum(remoteWorkModes, "Choisissez où se fait le travail."),
        }),
        "Choisissez au moins un métier.",
      )
      .min(1, "Choisissez au moins un métier."),
  }),
  adresses: z.object({
    businessAddresses: z
      .array(z.object({ id: z.uuid(), rawAddress }), "Donnez au moins une adresse.")
      .min(1, "Donnez au moins une adresse."),
  }),
  personnes: z
    .object({ userRights: z.array(right).min(1) })
    .superRefine(({ userRights }, context) => peopleAlone(userRights, context)),
  contact: z
    .object({
      contactMode: z.enum(contactModes, "Choisissez comment les candidats vous contactent."),
      mainContact: z.string().default(""),
      callLater: z.string().default(""),
      welcomeAddress: z.string().trim().default(""),
    })
    .superRefine(({ contactMode, mainContact, welcomeAddress }, context) => {
      const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
      if (contactMode !== "EMAIL" && mainContact === "") refuse("mainContact", "Choisissez la personne à demander.");
      if (contactMode !== "IN_PERSON") return;
      const address = rawAddress.safeParse(welcomeAddress);
      for (const { message } of address.error?.issues ?? []) refuse("welcomeAddress", message);
    }),
  accueil: z
    .object({
      availability: z.enum(["yes", "no"], "Dites si vous êtes disponible en ce moment."),
      nextAvailabilityDate: z.unknown().optional(),
      maxContactsPerMonth: text(6, "Écrivez un nombre de candidatures par mois.")
        .transform(Number)
        .pipe(maxContactsPerMonth),
      searchableBy: z.enum(audiences, "Choisissez qui peut vous trouver."),
      fitForDisabledWorkers: z.enum(["yes", "no"], "Répondez par oui ou par non."),
      isEngagedEnterprise: yesNo.optional(),
    })
    .transform((typed, context) => {
      if (typed.availability === "yes") return { ...typed, nextAvailabilityDate: null };
      const date = day.safeParse(typed.nextAvailabilityDate);
      if (date.success) return { ...typed, nextAvailabilityDate: date.data };
      context.addIssue({
        code: "custom",
        path: ["nextAvailabilityDate"],
        message: "Écrivez le jour où vous serez de nouveau disponible.",
      });
      return z.NEVER;
    }),
} as const satisfies Record<CompanyPart, z.ZodType>;

type Parts = { readonly [P in CompanyPart]: z.output<(typeof partSchemas)[P]> };

/** Lists of a part, and what shows that a line of it is left empty. */
const lists: Readonly<Partial<Record<CompanyPart, { readonly name: string; readonly key: string }>>> = {
  metiers: { name: "offers", key: "appellationLabel" },
  adresses: { name: "businessAddresses", key: "rawAddress" },
  personnes: { name: "userRights", key: "email" },
};

type Line = { readonly [key: string]: Nested };

/** The lines of a list among posted values. */
export const linesOf = (values: FormValues, name: string): readonly Line[] => {
  const found = toNested(values)[name];
  const lines: readonly Nested[] = Array.isArray(found) ? found : Object.values((found ?? {}) as Line);
  return lines.filter((line): line is Line => typeof line === "object" && !Array.isArray(line));
};

/** Posted values whose empty lines are gone; a new address gets its id. */
export const withoutEmptyLines = (part: CompanyPart, values: FormValues): FormValues => {
  const list = lists[part];
  if (!list) return values;
  const kept = linesOf(values, list.name).filter((line) => String(line[list.key] ?? "").trim() !== "");
  const known =
    part === "adresses"
      ? kept.map((line) => ({ ...line, id: isUuid(String(line.id)) ? String(line.id) : newId() }))
      : kept;
  return toFlat({ [list.name]: known });
};

const parsePart = <P extends CompanyPart>(part: P, values: CompanyValues) =>
  (partSchemas[part] as unknown as z.ZodType<Parts[P]>).safeParse(toNested(values[part] ?? {}), {
    error: frenchErrors,
  });

const issuesOf = (error: z.ZodError): readonly FieldIssue[] =>
  error.issues.map((issue) => ({ path: nameOfPath(issue.path), message: french(issue.message) }));

const refusals: Readonly<Partial<Record<RegisterFacts["check"], string>>> = {
  unknown: "Le registre des entreprises ne connaît pas ce SIRET. Vérifiez les 14 chiffres.",
  closed: "Le registre des entreprises dit que ce site est fermé. Donnez le SIRET d’un site ouvert.",
};

/** The code of a job is asked by the name beside it. */
const shownPath = (path: string): string => path.replace(/^(offers\[\d+\])\.appellationCode$/, "$1.appellationLabel");

/** What is wrong with one part, by name of its fields: one message each, in the order of the form. */
export const partIssues = (
  part: CompanyPart,
  values: CompanyValues,
  facts: RegisterFacts | null,
): readonly FieldIssue[] => {
  const parsed = parsePart(part, values);
  const found = parsed.success ? [] : issuesOf(parsed.error);
  const refused = part === "entreprise" && facts ? refusals[facts.check] : undefined;
  const isNameless = part === "entreprise" && facts && !refused && !facts.name && !values.entreprise?.businessName;
  const all = [
    ...(refused ? [{ path: "siret", message: refused }] : []),
    ...found,
    ...(isNameless ? [{ path: "businessName", message: "Écrivez le nom de l’entreprise." }] : []),
  ].map(({ path, message }) => ({ path: shownPath(path), message }));
  return [...new Map([...all].reverse().map((issue) => [issue.path, issue])).values()].reverse();
};

/** How far each part has come. */
export const partStates = (
  values: CompanyValues,
  facts: RegisterFacts | null,
): Readonly<Record<CompanyPart, CompanyPartState>> => {
  const stateOf = (part: CompanyPart): CompanyPartState => {
    if (!values[part]) return "todo";
    return partIssues(part, values, facts).length === 0 ? "done" : "started";
  };
  return Object.fromEntries(companyParts.map((part) => [part, stateOf(part)])) as Record<CompanyPart, CompanyPartState>;
};

/** Where a field of the whole form is asked, by the root of its path. */
const asked: Readonly<Record<string, readonly [part: CompanyPart, field: string]>> = {
  siret: ["entreprise", "siret"],
  businessName: ["entreprise", "businessName"],
  businessNameCustomized: ["entreprise", "businessNameCustomized"],
  website: ["entreprise", "website"],
  additionalInformation: ["entreprise", "additionalInformation"],
  offers: ["metiers", "offers"],
  businessAddresses: ["adresses", "businessAddresses"],
  userRights: ["personnes", "userRights"],
  contactMode: ["contact", "contactMode"],
  mainContact: ["contact", "mainContact"],
  potentialBeneficiaryWelcomeAddress: ["contact", "welcomeAddress"],
};

/** What judges a form beside its answers. */
export type Judged = { readonly facts: RegisterFacts | null; readonly isCertified?: boolean };

const whole = (parts: Parts, judged: Judged): z.input<typeof formEstablishment> => {
  const { entreprise, contact, accueil } = parts;
  const { contactMode, mainContact, callLater } = contact;
  const byPhone = contactMode === "PHONE" ? mainContact : contactMode === "EMAIL" ? callLater : "";
  return {
    ...entreprise,
    businessName: judged.facts?.name ?? entreprise.businessName,
    ...parts.metiers,
    ...parts.adresses,
    userRights: parts.personnes.userRights.map((person) => ({
      ...person,
      isMainContactByPhone: person.email === byPhone,
      isMainContactInPerson: contactMode === "IN_PERSON" && person.email === mainContact,
    })),
    contactMode,
    potentialBeneficiaryWelcomeAddress: contactMode === "IN_PERSON" ? contact.welcomeAddress : null,
    maxContactsPerMonth: accueil.maxContactsPerMonth,
    nextAvailabilityDate: accueil.nextAvailabilityDate as string | null,
    searchableBy: { students: accueil.searchableBy !== "jobSeekers", jobSeekers: accueil.searchableBy !== "students" },
    // Only an operator or an import certifies (directory.md 2.2); saying yes again keeps it.
    fitForDisabledWorkers:
      accueil.fitForDisabledWorkers === "no" ? "no" : judged.isCertified ? "yes-ft-certified" : "yes-declared-only",
    isEngagedEnterprise: accueil.isEngagedEnterprise ?? null,
  };
};

/** A company made of the parts of its form, or what is to be corrected in them (directory.md 2.1 to 2.5). */
export const companyOf = (
  values: CompanyValues,
  judged: Judged,
): { readonly form: FormEstablishment } | { readonly issues: readonly CompanyIssue[] } => {
  const issues = companyParts.flatMap((part) =>
    partIssues(part, values, judged.facts).map((issue) => ({ part, ...issue })),
  );
  if (issues.length > 0) return { issues };
  const parts = Object.fromEntries(
    companyParts.map((part) => [part, parsePart(part, values).data]),
  ) as unknown as Parts;
  const made = formEstablishment.safeParse(whole(parts, judged), { error: frenchErrors });
  if (made.success) return { form: made.data };
  return {
    issues: issuesOf(made.error).map(({ path, message }) => {
      const [part, field] = asked[path.split(/[.[]/)[0] ?? ""] ?? (["accueil", path] as const);
      return { part, path: field, message };
    }),
  };
};
