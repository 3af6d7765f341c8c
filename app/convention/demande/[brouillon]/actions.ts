"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { linkOf, partSchema, requestOfDraft, resubmit, saveDraftPart, sendDraft, startOf } from "@/lib/convention";
import { type DraftPart, draftParts, nextPart } from "@/lib/convention/domain/draft";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { FormState, FormValues } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { resolveAppellation } from "@/lib/reference";
import { draftOwner, ownDraft } from "@/lib/web/draft";
import { checkForm, formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { correctionAccess } from "@/lib/web/signatory";

const sentByCaller = { name: "requests-by-caller", points: 20, seconds: 3_600 } as const;

const asText = (value: FormValues[string] | undefined): string => (typeof value === "string" ? value : "");

/** The job that was chosen in the list or typed, with its labels, or what to write instead. */
const withJob = async (values: FormValues): Promise<{ values: FormValues; issues: readonly FieldIssue[] }> => {
  const code = asText(values["immersionAppellation.appellationCode"]);
  const typed = asText(values.metierTexte);
  const found = await resolveAppellation(code || typed);
  const chosen = found?.chosen;
  if (!chosen)
    return {
      values,
      issues: [
        {
          path: "metierTexte",
          message: typed
            ? "Nous ne connaissons pas ce métier. Essayez un autre mot."
            : "Écrivez le métier à découvrir.",
        },
      ],
    };
  const labels = Object.fromEntries(
    Object.entries(chosen).map(([name, value]) => [`immersionAppellation.${name}`, value]),
  );
  return { values: { ...values, ...labels, metierTexte: chosen.appellationLabel }, issues: [] };
};

const completed = async (part: DraftPart, values: FormValues) =>
  part === "metier" ? withJob(values) : { values, issues: [] };

/** Keeps what was typed in one part, right or wrong, then checks it; goes on to the next part, or to the list when asked to. */
export const savePart = async (
  draftId: string,
  part: DraftPart,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("save-draft-part", z.unknown(), async (_nested, posted) => {
    const { later, ...typed } = posted;
    const { values, issues } = await completed(z.enum(draftParts).parse(part), typed);
    await saveDraftPart({ actor: await draftOwner() }, { draftId, part, values });
    if (later) redirect(`/convention/demande/${draftId}`);
    const { values: all } = await ownDraft(draftId);
    const wrong = [
      ...issues,
      ...checkForm(partSchema(part, startOf(all)), values).filter(
        ({ path }) => issues.length === 0 || !path.startsWith("immersionAppellation"),
      ),
    ];
    if (wrong.length > 0) return { values, issues: wrong };
    const next = nextPart(part);
    redirect(next ? `/convention/demande/${draftId}/${next}` : `/convention/demande/${draftId}/verifier`);
  })(state, data);

/** Sends a new request; pressing twice makes one convention. */
export const sendRequest = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-request", z.object({}), async () => {
    await consume(sentByCaller, (await caller()).ipAddress);
    await sendDraft({ actor: await draftOwner() }, { draftId });
    redirect(`/convention/demande/${draftId}/envoyee`);
  })(state, data);

/** Sends a corrected convention again, as the person whose code has opened it. */
export const sendCorrection = async (draftId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-correction", z.object({}), async () => {
    const owner = await draftOwner();
    const draft = await ownDraft(draftId);
    const { access, role } = await correctionAccess(draft.correctsId);
    const made = requestOfDraft(draft.values, dayInFrance(systemClock()));
    if ("issues" in made)
      throw new DomainError("invalid", "draft-incomplete", "Certaines réponses sont à corriger avant l’envoi.");
    const expectedVersion = Number(draft.values.structure?.expectedVersion);
    await resubmit({ actor: access }, { request: made.request, expectedVersion, draftId, ownerHash: owner.ownerHash });
    redirect(`/convention/${await linkOf(access.conventionId, role)}`);
  })(state, data);
