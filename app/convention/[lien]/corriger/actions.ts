"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openCorrection, sendCorrection } from "@/lib/convention";
import type { DraftPart } from "@/lib/convention/domain/draft";
import type { FormState } from "@/lib/platform/form-state";
import { requireCorrection, savePart, sending } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { requireOpened } from "@/lib/web/signatory";

/** Lays the convention out as a form, for the person whose code has opened it; or takes it up again after somebody changed it. */
export const beginCorrection = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("begin-correction", z.object({ answers: z.enum(["mine", "theirs"]).optional() }), async (input) => {
    const { access } = await requireOpened(linkId);
    await openCorrection({ actor: access }, input);
    redirect(`/convention/${linkId}/corriger`);
  })(state, data);

/** Keeps one part of a correction. */
export const saveCorrectionPart = async (
  linkId: string,
  part: DraftPart,
  state: FormState,
  data: FormData,
): Promise<FormState> => savePart(() => requireCorrection(linkId), `/convention/${linkId}/corriger`, part)(state, data);

/** Sends the corrected convention again. */
export const sendCorrected = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-correction", z.unknown(), async (_, values) => {
    const actor = await requireCorrection(linkId);
    const refused = await sending(() => sendCorrection(actor), values);
    return refused ?? redirect(`/convention/${linkId}`);
  })(state, data);
