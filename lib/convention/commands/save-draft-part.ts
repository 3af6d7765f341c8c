import { z } from "zod";
import { listAgencyOptions } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { type CommandContext, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { companyFactsFor } from "../company-facts";
import type { CompanyFacts } from "../domain/company";
import { requestOf } from "../domain/convention";
import { type DraftPart, type DraftValues, draftParts, valuesOfPart } from "../domain/draft";
import { agenciesFor, type InternshipKind } from "../domain/vocabulary";
import { partIssues, partStates } from "../draft";
import { type DraftAccess, isByAgency } from "../draft-access";
import { completedJob } from "../job-of-draft";
import { load } from "../store/conventions";
import { type Draft, lockDraft, saveDraft } from "../store/drafts";

/** Longest answer that is kept, in characters: above every limit that a schema tells. */
const most = 20_000;
const answer = z.string().max(most);

const posted = z.object({
  part: z.enum(draftParts),
  values: z.record(z.string().max(200), z.union([answer, z.array(answer).max(10)])),
});

const input = posted.extend({ company: z.custom<CompanyFacts | null>() });

/** A part as it was kept: its values, completed, what is wrong with them, and whether the whole request is ready to be checked. */
export type SavedPart = {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly isReady: boolean;
};

type Completed = { readonly values: FormValues; readonly issues: readonly FieldIssue[] };

const completions: Partial<Record<DraftPart, (values: FormValues, kind: InternshipKind) => Promise<Completed>>> = {
  metier: completedJob,
  structure: async (values, kind) => {
    // The list is all that a form can post; anything else is no agency.
    const isListed = (await listAgencyOptions(agenciesFor[kind])).some(({ id }) => id === values.agencyId);
    return { values: isListed ? values : { ...values, agencyId: "" }, issues: [] };
  },
};

const requireOpen = ({ sentAsId, corrects }: Draft, part: DraftPart): void => {
  if (sentAsId)
    throw new DomainError("conflict", "draft-sent", "Cette demande est déjà envoyée : elle ne se modifie plus ici.");
  if (corrects && part === "structure")
    throw new DomainError("forbidden", "fixed-field", "La structure ne se change pas ici. Demandez-lui un transfert.");
};

const correctedBy = async (tx: Tx, { corrects }: Draft) =>
  corrects ? requestOf(await load(tx, corrects.conventionId)) : undefined;

const isBlank = (value: FormValues[string] | undefined): boolean =>
  [value ?? ""].flat().every((one) => one.trim() === "");

/** The answers with those that the register gives and nobody has written yet: the company's name, and the address of the immersion. */
const withCompany = (values: DraftValues, company: CompanyFacts | null): DraftValues => {
  if (!company) return values;
  const { entreprise = {}, horaires = {} } = values;
  return {
    ...values,
    ...(company.name &&
      isBlank(entreprise.businessName) && { entreprise: { ...entreprise, businessName: company.name } }),
    ...(company.address &&
      isBlank(horaires.immersionAddress) && { horaires: { ...horaires, immersionAddress: company.address } }),
  };
};

type Posted = z.output<typeof posted>;

/** Writes one part as it was typed, completed; with what the register says of its company when it was asked (undefined: it was not). */
const write = async (
  { tx, now, actor }: CommandContext<DraftAccess>,
  { part, values: typed }: Posted,
  asked?: CompanyFacts | null,
) => {
  const draft = await lockDraft(tx, actor.draftId, actor.ownerHash);
  requireOpen(draft, part);
  const kept = valuesOfPart(part, typed);
  const { values, issues } = (await completions[part]?.(kept, draft.internshipKind)) ?? { values: kept, issues: [] };
  const company = asked === undefined ? draft.company : asked;
  const next = { ...draft, values: withCompany({ ...draft.values, [part]: values }, asked ?? null), company };
  await saveDraft(tx, next, now);
  return { next, values, issues };
};

const save = command<DraftAccess, z.output<typeof input>, SavedPart>(
  input,
  async (context, { company, ...answers }) => {
    const { tx, now, actor } = context;
    const { part } = answers;
    const { next, values, issues } = await write(context, answers, part === "entreprise" ? company : undefined);
    const judged = {
      kind: next.internshipKind,
      today: dayInFrance(now),
      corrected: await correctedBy(tx, next),
      company: next.company,
      byAgency: isByAgency(actor),
    };
    const known = new Set(issues.map(({ path }) => path));
    return {
      result: {
        values: next.values[part] ?? values,
        issues: [...issues, ...partIssues(part, next.values, judged).filter(({ path }) => !known.has(path))],
        isReady: Object.values(partStates(next.values, judged)).every((state) => state === "done"),
      },
      events: [],
    };
  },
);

/**
 * Keeps what is being typed in one part, and judges nothing: no outside service is asked while somebody types. Throws DomainError
 * "conflict" once the request is sent, "forbidden" for the agency of a correction.
 */
export const keepTypedPart = command<DraftAccess, Posted, null>(posted, async (context, answers) => {
  await write(context, answers);
  return { result: null, events: [] };
});

/**
 * Keeps what was typed in one part, right or wrong, and tells what is wrong; the register is asked about a company before, never
 * while the draft is held. Throws DomainError "conflict" once the request is sent, "forbidden" for the agency of a correction.
 */
export const saveDraftPart = async (
  acting: Parameters<typeof save>[0],
  answers: { readonly part: DraftPart; readonly values: FormValues },
): Promise<SavedPart> => {
  const company = answers.part === "entreprise" ? await companyFactsFor(answers.values) : null;
  return save(acting, { ...answers, company });
};
