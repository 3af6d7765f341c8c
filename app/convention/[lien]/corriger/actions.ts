"use server";

import type { DraftPart } from "@/lib/convention/domain/draft";
import type { FormState } from "@/lib/platform/form-state";
import { beginning, placeOfLink, savingPart, sendingCorrection } from "@/lib/web/correction";

/** Lays the convention out as a form, for the person whose code has opened it; or takes it up again after somebody changed it. */
export const beginCorrection = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  beginning(placeOfLink(linkId))(state, data);

/** Keeps one part of a correction. */
export const saveCorrectionPart = async (
  linkId: string,
  part: DraftPart,
  state: FormState,
  data: FormData,
): Promise<FormState> => savingPart(placeOfLink(linkId), part)(state, data);

/** Sends the changed convention, signed by the signatory who edits it. */
export const sendCorrected = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  sendingCorrection(placeOfLink(linkId))(state, data);
