"use server";

import type { DraftPart } from "@/lib/convention/domain/draft";
import type { FormState } from "@/lib/platform/form-state";
import { beginning, placeOfMember, savingPart, sendingCorrection } from "@/lib/web/correction";

/** Lays the convention out as a form for a member of its agency; or takes it up again after somebody changed it. */
export const beginEdit = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  beginning(placeOfMember(id))(state, data);

/** Keeps one part of what a member changes. */
export const saveEditPart = async (id: string, part: DraftPart, state: FormState, data: FormData): Promise<FormState> =>
  savingPart(placeOfMember(id), part)(state, data);

/** Sends what a member changed: everybody signs it anew when it is what they agreed on. */
export const sendEdit = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  sendingCorrection(placeOfMember(id))(state, data);
