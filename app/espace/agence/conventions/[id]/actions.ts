"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actOfPath, type CaseAct } from "@/components/convention/acts";
import {
  accessOfUser,
  addNote,
  approve,
  cancel,
  correctContact,
  deprecate,
  editFinal,
  reject,
  removeNote,
  renameCounsellor,
  renew,
  requestChange,
  sendSignatureLink,
  transfer,
  validate,
} from "@/lib/convention";
import {
  agreementInput,
  cancelForm,
  correctContactInput,
  editFinalForm,
  justifiedInput,
  noteInput,
  noteRef,
  renameCounsellorInput,
  renewForm,
  requestChangeInput,
  signatureLinkInput,
  transferInput,
} from "@/lib/convention/schemas";
import { handleUndelivered, resendUndelivered } from "@/lib/partner";
import { undeliveredRef } from "@/lib/partner/schemas";
import { DomainError } from "@/lib/platform/errors";
import { fromFormData } from "@/lib/platform/form-codec";
import type { FormState } from "@/lib/platform/form-state";
import { copying, hoursAfter } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

type Command<I> = (acting: { actor: Awaited<ReturnType<typeof accessOfUser>> }, input: I) => Promise<unknown>;

const acting =
  <I>(id: string, command: Command<I>, onward = `/espace/agence/conventions/${id}`) =>
  async (input: I): Promise<never> => {
    const actor = await accessOfUser(await requireUser(), id);
    await command({ actor }, input);
    redirect(onward);
  };

type Run = (id: string) => (state: FormState, data: FormData) => Promise<FormState>;

/** Changes the form when a button of its hours is pressed without a script; renews otherwise. */
const renewing: Run = (id) => async (state, data) => {
  const { hours, ...values } = fromFormData(data);
  if (hours === undefined) return formAction("renew", renewForm, acting(id, renew))(state, data);
  return hoursAfter(String(hours), values);
};

/** Cancels; takes the answers up in a new request when that was ticked. */
const cancelling: Run = (id) =>
  formAction("cancel", cancelForm, async ({ copy: copies, ...input }) => {
    const actor = await accessOfUser(await requireUser(), id);
    await cancel({ actor }, input);
    return copies ? copying(actor) : redirect(`/espace/agence/conventions/${id}`);
  });

const runs: Record<CaseAct["verb"], Run> = {
  approve: (id) => formAction("approve", agreementInput, acting(id, approve)),
  validate: (id) => formAction("validate", agreementInput, acting(id, validate)),
  requestChange: (id) => formAction("request-change", requestChangeInput, acting(id, requestChange)),
  renew: renewing,
  // The convention is no longer theirs to see.
  transfer: (id) => formAction("transfer", transferInput, acting(id, transfer, "/espace/agence")),
  correctContact: (id) => formAction("correct-contact", correctContactInput, acting(id, correctContact)),
  renameCounsellor: (id) => formAction("rename-counsellor", renameCounsellorInput, acting(id, renameCounsellor)),
  editFinal: (id) => formAction("edit-final", editFinalForm, acting(id, editFinal)),
  reject: (id) => formAction("reject", justifiedInput, acting(id, reject)),
  deprecate: (id) => formAction("deprecate", justifiedInput, acting(id, deprecate)),
  cancel: cancelling,
  copy: (id) => formAction("copy", z.object({}), async () => copying(await accessOfUser(await requireUser(), id))),
};

/** Does one act of an agency's member on one convention; the role comes from who is signed in. */
export const actOnConvention = async (
  id: string,
  path: string,
  state: FormState,
  data: FormData,
): Promise<FormState> => {
  const act = actOfPath(path);
  if (!act) throw new DomainError("notFound", "act-not-found", "Cette action n’existe pas.");
  return runs[act.verb](id)(state, data);
};

/** Sends a signatory their link once more, as a member of the agency. */
export const sendLink = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("send-link", signatureLinkInput, acting(id, sendSignatureLink))(state, data);

/** Has what a partner did not receive sent once more. */
export const sendAgain = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("resend-undelivered", undeliveredRef, acting(id, resendUndelivered))(state, data);

/** Notes that what a partner did not receive was told otherwise. */
export const dealtWith = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("handle-undelivered", undeliveredRef, acting(id, handleUndelivered))(state, data);

/** Back to the notes; an address of its own each time, for the same one with an anchor would not be read again. */
const toNotes = (id: string, changed: string): never =>
  redirect(`/espace/agence/conventions/${id}?note=${changed}#notes`);

/** Leaves a note for one's colleagues. */
export const leaveNote = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("leave-note", noteInput, async (input) =>
    toNotes(id, await addNote({ actor: await accessOfUser(await requireUser(), id) }, input)),
  )(state, data);

/** Takes one's own note away. */
export const takeNoteAway = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("remove-note", noteRef, async (input) => {
    await removeNote({ actor: await accessOfUser(await requireUser(), id) }, input);
    return toNotes(id, `${input.noteId}-supprimee`);
  })(state, data);
