import type { z } from "zod";
import type { FieldIssue } from "@/lib/platform/errors";
import { nameOfPath } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { frenchErrors } from "@/lib/platform/french-errors";
import { french } from "@/lib/platform/typography";
import { siret } from "@/lib/reference/primitives";
import { type CompanyFacts, companyChecks, companyRefusals } from "./domain/company";
import type { ConventionRequest } from "./domain/convention";
import {
  type Acquisition,
  type Around,
  type DraftIssue,
  type DraftPart,
  type DraftValues,
  draftParts,
  type MadeRequest,
  type PartState,
  partOf,
} from "./domain/draft";
import { dateIn, findingsOf, isNewPastStart, isRefusal, partSchema } from "./domain/draft-schema";
import type { LegalFinding } from "./domain/legal-check";
import type { PlainDate } from "./domain/plain-date";
import type { InternshipKind } from "./domain/vocabulary";
import { conventionRequest, conventionSubmission } from "./schemas";

/** What judges a draft: its kind, the day, the convention that it corrects, what the register of companies said, how somebody came. */
export type Judged = {
  readonly kind: InternshipKind;
  readonly today: PlainDate;
  readonly corrected?: ConventionRequest | undefined;
  readonly company?: CompanyFacts | null | undefined;
  readonly acquisition?: Acquisition | undefined;
  /** The answers are a member's of the agency. */
  readonly byAgency?: boolean | undefined;
};

/** What the parts of a draft tell each other. */
export const aroundOf = (values: DraftValues, { kind, today, corrected, byAgency }: Judged): Around => ({
  kind,
  today,
  startOn: dateIn(values.horaires, "dateStart"),
  birthdate: dateIn(values.vous, "signatories.beneficiary.birthdate"),
  keptStart: corrected?.dateStart,
  byAgency,
});

const hasAnswer = (values: FormValues | undefined): boolean =>
  Object.values(values ?? {}).some((value) => [value].flat().some((one) => one.trim() !== ""));

/** An edit never changes the agency (a transfer does): the part is what the convention says, whatever was posted. */
const keptStructure = ({ agencyId, agencyReferent }: ConventionRequest): Partial<ConventionRequest> => ({
  agencyId,
  ...(agencyReferent && { agencyReferent }),
});

type Parsed = { readonly data: Partial<ConventionRequest> } | { readonly issues: readonly DraftIssue[] };

const issuesOf = (error: z.ZodError, part?: DraftPart): readonly DraftIssue[] =>
  error.issues.map((issue) => {
    const path = nameOfPath(issue.path);
    return { part: part ?? partOf(path) ?? "vous", path, message: french(issue.message) };
  });

/** What the register refuses, even while other answers are missing; it counts only for the SIRET that it was asked about. */
const registerIssues = (part: DraftPart, values: DraftValues, { company }: Judged): readonly DraftIssue[] => {
  const message = company && companyRefusals[company.check];
  const isAbout = part === "entreprise" && siret.safeParse(values.entreprise?.siret).data === company?.siret;
  return message && isAbout ? [{ part, path: "siret", message: french(message) }] : [];
};

const parsePart = (part: DraftPart, values: DraftValues, judged: Judged): Parsed => {
  if (part === "structure" && judged.corrected) return { data: keptStructure(judged.corrected) };
  const parsed = partSchema(part, aroundOf(values, judged)).safeParse(values[part] ?? {});
  const refused = registerIssues(part, values, judged);
  if (!parsed.success) return { issues: [...refused, ...issuesOf(parsed.error, part)] };
  return refused.length > 0 ? { issues: refused } : { data: parsed.data };
};

/** What is wrong with one part, by name of its fields: one message each, in the order of the form. */
export const partIssues = (part: DraftPart, values: DraftValues, judged: Judged): readonly FieldIssue[] => {
  const parsed = parsePart(part, values, judged);
  if ("data" in parsed) return [];
  const first = new Map<string, FieldIssue>();
  for (const { path, message } of parsed.issues) if (!first.has(path)) first.set(path, { path, message });
  return [...first.values()];
};

/** How far each part has come. */
export const partStates = (values: DraftValues, judged: Judged): Readonly<Record<DraftPart, PartState>> => {
  const stateOf = (part: DraftPart): PartState => {
    if ("data" in parsePart(part, values, judged)) return "done";
    return hasAnswer(values[part]) ? "started" : "todo";
  };
  return Object.fromEntries(draftParts.map((part) => [part, stateOf(part)])) as Record<DraftPart, PartState>;
};

/** What no form asks and a correction must not lose. */
const unasked = (corrected: ConventionRequest | undefined): Partial<ConventionRequest> =>
  corrected
    ? {
        establishmentNumberEmployeesRange: corrected.establishmentNumberEmployeesRange,
        establishmentDetails: corrected.establishmentDetails,
        companyCheck: corrected.companyCheck,
        acquisitionCampaign: corrected.acquisitionCampaign,
        acquisitionKeyword: corrected.acquisitionKeyword,
      }
    : {};

/** What the register of companies tells of the SIRET, and nothing else that was told of another one. */
const registered = (siret: string | undefined, { company, corrected }: Judged): Partial<ConventionRequest> => {
  if (!company || company.siret !== siret) return {};
  const { activity, employeesRange, check } = company;
  const kept = siret === corrected?.siret ? corrected?.establishmentDetails : undefined;
  const details = { ...kept, ...(activity && { activity }) };
  return {
    establishmentDetails: Object.keys(details).length > 0 ? details : undefined,
    ...(employeesRange !== undefined && { establishmentNumberEmployeesRange: employeesRange }),
    companyCheck: companyChecks.find((known) => known === check),
  };
};

const isNamed = (name: ConventionRequest["agencyReferent"]): boolean => Boolean(name?.firstname || name?.lastname);

const assembled = (parts: readonly Partial<ConventionRequest>[], judged: Judged): unknown => {
  const { agencyReferent, ...answers } = Object.assign({}, ...parts) as Partial<ConventionRequest>;
  const signatories = Object.assign({}, ...parts.map((part) => part.signatories ?? {}));
  return {
    internshipKind: judged.kind,
    ...judged.acquisition,
    ...unasked(judged.corrected),
    ...answers,
    ...registered(answers.siret, judged),
    ...(isNamed(agencyReferent) && { agencyReferent }),
    signatories,
  };
};

const lawIssues = (request: ConventionRequest, around: Around): readonly DraftIssue[] =>
  findingsOf(request, { ...around, birthdate: request.signatories.beneficiary.birthdate })
    .filter((finding) => isRefusal(finding, request.dateStart, around))
    .map(({ path, message }) => ({ part: partOf(path) ?? "horaires", path, message }));

/** What a member of the agency must say why they accept, of the dates that they wrote (product.md 1). */
export const reasonsAsked = (request: ConventionRequest, around: Around): readonly LegalFinding[] =>
  around.byAgency
    ? findingsOf(request, { ...around, birthdate: request.signatories.beneficiary.birthdate }).filter((finding) =>
        isNewPastStart(finding, request.dateStart, around),
      )
    : [];

/**
 * A request made of the parts of a draft, or what is to be corrected in them, under the law of `today`; a correction keeps its
 * agency, what no form asks, and a first day that was accepted once.
 */
export const requestOfDraft = (values: DraftValues, judged: Judged): MadeRequest => {
  const parsed = draftParts.map((part) => parsePart(part, values, judged));
  const issues = parsed.flatMap((one) => ("issues" in one ? one.issues : []));
  if (issues.length > 0) return { issues };
  const { today, corrected } = judged;
  const whole = assembled(
    parsed.flatMap((one) => ("data" in one ? [one.data] : [])),
    judged,
  );
  const schema = corrected ? conventionRequest : conventionSubmission({ today });
  const made = schema.safeParse(whole, { error: frenchErrors });
  if (!made.success) return { issues: issuesOf(made.error) };
  const request: ConventionRequest = made.data;
  const refused = corrected ? lawIssues(request, aroundOf(values, judged)) : [];
  return refused.length > 0 ? { issues: refused } : { request };
};
