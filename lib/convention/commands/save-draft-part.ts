import { z } from "zod";
import { listAgencyOptions } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { requestOf } from "../domain/convention";
import { type DraftPart, draftParts, valuesOfPart } from "../domain/draft";
import { partIssues, partStates } from "../draft";
import type { DraftAccess } from "../draft-access";
import { completedJob } from "../job-of-draft";
import { load } from "../store/conventions";
import { type Draft, lockDraft, saveDraft } from "../store/drafts";

/** Longest answer that is kept, in characters: above every limit that a schema tells. */
const most = 20_000;
const answer = z.string().max(most);

const input = z.object({
  part: z.enum(draftParts),
  values: z.record(z.string().max(200), z.union([answer, z.array(answer).max(10)])),
});

/** A part as it was kept: its values, completed, what is wrong with them, and whether the whole request is ready to be checked. */
export type SavedPart = {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly isReady: boolean;
};

type Completed = { readonly values: FormValues; readonly issues: readonly FieldIssue[] };

const completions: Partial<Record<DraftPart, (values: FormValues) => Promise<Completed>>> = {
  metier: completedJob,
  structure: async (values) => {
    // The list is all that a form can post; anything else is no agency.
    const isListed = (await listAgencyOptions()).some(({ id }) => id === values.agencyId);
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

/**
 * Keeps what was typed in one part, right or wrong, and tells what is wrong. Throws DomainError "conflict" once the request is
 * sent, "forbidden" for the agency of a correction.
 */
export const saveDraftPart = command<DraftAccess, z.output<typeof input>, SavedPart>(
  input,
  async ({ tx, now, actor }, { part, values: posted }) => {
    const draft = await lockDraft(tx, actor.draftId, actor.ownerHash);
    requireOpen(draft, part);
    const kept = valuesOfPart(part, posted);
    const { values, issues } = (await completions[part]?.(kept)) ?? { values: kept, issues: [] };
    const next = { ...draft, values: { ...draft.values, [part]: values } };
    await saveDraft(tx, next, now);
    const judged = { today: dayInFrance(now), corrected: await correctedBy(tx, draft) };
    const known = new Set(issues.map(({ path }) => path));
    return {
      result: {
        values,
        issues: [...issues, ...partIssues(part, next.values, judged).filter(({ path }) => !known.has(path))],
        isReady: Object.values(partStates(next.values, judged)).every((state) => state === "done"),
      },
      events: [],
    };
  },
);
