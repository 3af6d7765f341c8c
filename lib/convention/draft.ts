import type { z } from "zod";
import type { FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { french } from "@/lib/platform/typography";
import type { ConventionRequest } from "./domain/convention";
import {
  type DraftIssue,
  type DraftPart,
  type DraftValues,
  draftParts,
  type PartState,
  partOfName,
  partOfPath,
  sectionOfPart,
} from "./domain/draft";
import type { PlainDate } from "./domain/plain-date";
import { candidatSection, requestSections } from "./domain/request-sections";
import { conventionSubmission } from "./schemas";

/** The schema of one part; the first one asks for a legal representative when the person is a minor on `startOn`. */
export const partSchema = (part: DraftPart, startOn?: PlainDate): z.ZodType<Partial<ConventionRequest>> => {
  const section = sectionOfPart[part];
  return (section === "candidat" ? candidatSection(startOn) : requestSections[section]) as unknown as z.ZodType<
    Partial<ConventionRequest>
  >;
};

/** The first day of the immersion, once it has been given. */
export const startOf = ({ horaires }: DraftValues): PlainDate | undefined => {
  const parsed = requestSections.dates.safeParse(horaires ?? {});
  return parsed.success ? parsed.data.dateStart : undefined;
};

const isBlank = (values: FormValues | undefined): boolean =>
  Object.values(values ?? {}).every((value) => value === "" || value.length === 0);

/** How far each part has come. */
export const partStates = (values: DraftValues): Record<DraftPart, PartState> => {
  const startOn = startOf(values);
  const stateOf = (part: DraftPart): PartState => {
    if (isBlank(values[part])) return "todo";
    return partSchema(part, startOn).safeParse(values[part]).success ? "done" : "started";
  };
  return Object.fromEntries(draftParts.map((part) => [part, stateOf(part)])) as Record<DraftPart, PartState>;
};

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join(".");

const issuesOf = (error: z.ZodError, part?: DraftPart): DraftIssue[] =>
  error.issues.map((issue) => {
    const path = nameOf(issue.path);
    return { part: part ?? partOfPath(path), path, message: french(issue.message) };
  });

/** A request made of the parts of a draft, or what is to be corrected in them, under the law of `today`. */
export const requestOfDraft = (
  values: DraftValues,
  today: PlainDate,
): { readonly request: ConventionRequest } | { readonly issues: readonly DraftIssue[] } => {
  const startOn = startOf(values);
  const parsed = draftParts.map((part) => ({
    part,
    result: partSchema(part, startOn).safeParse(values[part] ?? {}, { error: frenchErrors }),
  }));
  const issues = parsed.flatMap(({ part, result }) => (result.success ? [] : issuesOf(result.error, part)));
  if (issues.length > 0) return { issues };
  const answers = parsed.flatMap(({ result }) => (result.success ? [result.data] : []));
  const merged = Object.assign({ internshipKind: "immersion" }, ...answers, {
    signatories: Object.assign({}, ...answers.map(({ signatories }) => signatories ?? {})),
  });
  const whole = conventionSubmission({ today }).safeParse(merged, { error: frenchErrors });
  return whole.success ? { request: whole.data as ConventionRequest } : { issues: issuesOf(whole.error) };
};

/** Answers under their form names, laid out part by part. */
export const toParts = (answers: FormValues): DraftValues => {
  const values: Partial<Record<DraftPart, Record<string, string | readonly string[]>>> = {};
  for (const [name, value] of Object.entries(answers)) {
    const part = partOfName(name);
    values[part] = { ...values[part], [name]: value };
  }
  return values;
};
