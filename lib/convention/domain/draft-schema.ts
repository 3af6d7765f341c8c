import { z } from "zod";
import type { FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { french } from "@/lib/platform/typography";
import type { ConventionRequest } from "./convention";
import type { Around, DraftPart } from "./draft";
import { missingMessages } from "./draft-messages";
import { nestedValues, readDate, readTick } from "./form-values";
import { settledHours } from "./hours-change";
import { shapeOf } from "./hours-fields";
import { sharedContacts } from "./identity-rules";
import { checkLegal, type LegalFinding } from "./legal-check";
import { ageOn, type PlainDate } from "./plain-date";
import { schooling } from "./request-schema";
import { candidatSection, requestSections } from "./request-sections";
import type { InternshipKind } from "./vocabulary";

type Tree = Readonly<Record<string, unknown>>;

const treeOf = (value: unknown): Tree => (typeof value === "object" && value !== null ? (value as Tree) : {});
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => treeOf(inner)[String(key)], value);
const isBlank = (value: unknown): boolean => {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || (typeof value === "object" && Object.values(treeOf(value)).every(isBlank));
};
const isTicked = (value: unknown): boolean => readTick.safeParse(value).data ?? false;

/** A date typed in three fields, undefined until it is one. */
export const dateIn = (values: unknown, path: string): PlainDate | undefined =>
  readDate.safeParse(at(nestedValues(values), path.split("."))).data;

/** What is kept of the hours of a part once it is saved: no date that its first and last day leave out, no added period left blank. */
export const savedHours = (values: FormValues): FormValues => {
  const [start, end] = [dateIn(values, "dateStart"), dateIn(values, "dateEnd")];
  const outside = shapeOf(values).exceptions.flatMap((_, index) => {
    const day = dateIn(values, `exceptions.${index}.date`);
    const isOutside = day !== undefined && start !== undefined && end !== undefined && (day < start || day > end);
    return isOutside && start <= end ? [index] : [];
  });
  return settledHours(values, outside);
};

const withoutSigner = (values: Tree, slot: string): Tree => {
  const { [slot]: _, ...signatories } = treeOf(values.signatories);
  return { ...values, signatories };
};

/** Somebody is a minor on the first day; today stands for it until it is known. */
export const isMinorAround = (birthdate: string | undefined, { startOn, today }: Around): boolean =>
  birthdate !== undefined && ageOn(birthdate, startOn ?? today) < 18;

/** Somebody of whom nothing was said yet is there all the same, so that each missing answer is told by its own name. */
const withSigner = (values: Tree, slot: string): Tree => {
  const signatories = treeOf(values.signatories);
  return { ...values, signatories: { ...signatories, [slot]: treeOf(signatories[slot]) } };
};

/** Without its tick a question stays unasked, whatever is still written behind it; without an answer it is asked. */
const asked: Partial<Record<DraftPart, (values: Tree, around: Around) => Tree>> = {
  vous: (typed, around) => {
    const values = withSigner(typed, "beneficiary");
    const isMinor = isMinorAround(dateIn(values, "signatories.beneficiary.birthdate"), around);
    const employed = isTicked(values.withCurrentEmployer)
      ? values
      : withoutSigner(values, "beneficiaryCurrentEmployer");
    return isMinor || isTicked(values.withRepresentative)
      ? employed
      : withoutSigner(employed, "beneficiaryRepresentative");
  },
  entreprise: (values) => ({
    ...withSigner(values, "establishmentRepresentative"),
    establishmentTutor: treeOf(values.establishmentTutor),
  }),
  horaires: (values) => ({
    ...values,
    week: Object.fromEntries(Object.entries(treeOf(values.week)).filter(([, day]) => isTicked(treeOf(day).worked))),
  }),
};

type DatesAnswers = z.output<typeof requestSections.dates>;

/** Of somebody whose birth date is not known yet, only what holds for every adult is told. */
const someAdult: PlainDate = "1980-01-01";

/** What the law says of dates and hours, as soon as they are complete. */
export const findingsOf = (
  answers: DatesAnswers,
  { kind, today, birthdate = someAdult }: Around,
): readonly LegalFinding[] =>
  checkLegal(
    { internshipKind: kind, ...answers, signatories: { beneficiary: { birthdate } } },
    { submittedOn: today, today },
  );

/** Whether a finding is a start in the past that was not accepted before. */
export const isNewPastStart = ({ rule }: LegalFinding, dateStart: PlainDate, { keptStart }: Around): boolean =>
  rule === "pastStart" && dateStart !== keptStart;

/** Whether a finding refuses the dates: a limit of the law, or a start in the past that nobody may accept here. */
export const isRefusal = (finding: LegalFinding, dateStart: PlainDate, around: Around): boolean =>
  finding.effect === "refuse" || (!around.byAgency && isNewPastStart(finding, dateStart, around));

const lawfulDates = (around: Around) =>
  requestSections.dates.superRefine((answers, context) => {
    for (const finding of findingsOf(answers, around)) {
      // The age is told where it was typed, when everything is checked together.
      if (!isRefusal(finding, answers.dateStart, around) || finding.rule === "minimumAge") continue;
      const path = finding.path === "schedule" ? "week" : finding.path;
      context.addIssue({ code: "custom", path: [path], message: finding.message });
    }
  });

const me = "signatories.beneficiary";

/** A family often has one address: it is told where the second was typed, not once everything is filled in. */
const distinctPeople = ({ kind, startOn, today }: Around) =>
  candidatSection(kind, startOn ?? today).superRefine(({ signatories }, context) => {
    const shared = sharedContacts(Object.values(signatories)).filter(({ path }) => !path.startsWith(`${me}.`));
    for (const { path, message } of shared) context.addIssue({ code: "custom", path: path.split("."), message });
  });

const schemas: Readonly<Record<DraftPart, (around: Around) => z.ZodType>> = {
  vous: distinctPeople,
  structure: () => requestSections.structure,
  entreprise: () => requestSections.entreprise,
  metier: () => requestSections.metier,
  horaires: lawfulDates,
};

const job = "immersionAppellation";

/**
 * D5135-2 lists address and situation, and the contract has them optional: an immersion under correction keeps what it has. A
 * mini-stage always needs where the person lives and studies (rules R12 and R14), and the street of a new request.
 */
const demandedOfPerson = (kind: InternshipKind, isNew: boolean): readonly string[] => {
  const place = ["address.postcode", "address.city"];
  const home = isNew ? ["address.streetNumberAndAddress", ...place] : place;
  if (kind === "mini-stage-cci") return [...home, ...Object.keys(schooling)];
  return isNew ? [...home, "situation"] : [];
};

/** Answers that a part asks for beyond the contract of a request. */
const demanded: Partial<Record<DraftPart, (values: Tree, around: Around) => readonly string[]>> = {
  vous: (_, { kind, keptStart }) => demandedOfPerson(kind, keptStart === undefined).map((field) => `${me}.${field}`),
  // Nobody becomes a tutor for want of an answer.
  entreprise: (values) =>
    isTicked(values.tutorIsRepresentative)
      ? []
      : ["firstName", "lastName", "email", "phone"].map((field) => `establishmentTutor.${field}`),
};

const order = Object.keys(missingMessages.immersion);
const rank = ({ path }: { readonly path: readonly PropertyKey[] }): number => {
  const position = order.indexOf(path.join("."));
  return position < 0 ? order.length : position;
};

/** An issue as the form tells it: by name of the missing answer; of the job, on its text alone. */
const told = (values: Tree, issue: z.core.$ZodIssue, { kind }: Around): { path: PropertyKey[]; message: string } => {
  const path = issue.path[0] === job ? [job, "appellationLabel"] : issue.path;
  const missing = isBlank(at(values, path)) ? missingMessages[kind][path.join(".")] : undefined;
  return {
    path,
    message: french(missing ?? (issue.path[0] === job ? "Choisissez un métier dans la liste." : issue.message)),
  };
};

type Keep = (values: Tree, issue: z.core.$ZodIssue) => boolean;

const schemaOf = (part: DraftPart, around: Around, keep: Keep) =>
  z.unknown().transform((typed, context): Partial<ConventionRequest> => {
    const nested = treeOf(nestedValues(typed));
    const values = asked[part]?.(nested, around) ?? nested;
    const parsed = schemas[part](around).safeParse(values, { error: frenchErrors });
    const found = (parsed.error?.issues ?? [])
      .filter((issue) => keep(values, issue))
      .map((issue) => told(values, issue, around));
    const known = new Set(found.map(({ path }) => path.join(".")));
    const issues = [
      ...found,
      ...(demanded[part]?.(values, around) ?? [])
        .filter((path) => !known.has(path) && isBlank(at(values, path.split("."))))
        .map((path) => ({ path: path.split("."), message: french(missingMessages[around.kind][path] ?? "") })),
    ].sort((a, b) => rank(a) - rank(b));
    for (const issue of issues) context.addIssue({ code: "custom", ...issue });
    return parsed.success && issues.length === 0 ? (parsed.data as Partial<ConventionRequest>) : z.NEVER;
  });

/** The schema of one part over what its form posts (flat or nested names); gives its part of a request. */
export const partSchema = (part: DraftPart, around: Around) => schemaOf(part, around, () => true);

/** The same in a browser, which leaves it to the server to find the job that a text stands for. */
export const partFormSchema = (part: DraftPart, around: Around) =>
  schemaOf(part, around, (values, { path }) => path[0] !== job || isBlank(at(values, [job, "appellationLabel"])));
