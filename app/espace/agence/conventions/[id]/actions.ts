"use server";

import { redirect } from "next/navigation";
import { actOfPath, type CaseAct } from "@/components/convention/acts";
import { accessOfUser, approve, cancel, deprecate, reject, requestChange, validate } from "@/lib/convention";
import { agreementInput, justifiedInput, requestChangeInput } from "@/lib/convention/schemas";
import { DomainError } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

type Command<I> = (acting: { actor: Awaited<ReturnType<typeof accessOfUser>> }, input: I) => Promise<unknown>;

const acting =
  <I>(id: string, command: Command<I>) =>
  async (input: I): Promise<never> => {
    const actor = await accessOfUser(await requireUser(), id);
    await command({ actor }, input);
    redirect(`/espace/agence/conventions/${id}`);
  };

type Run = (id: string) => (state: FormState, data: FormData) => Promise<FormState>;

const runs: Record<CaseAct["verb"], Run> = {
  approve: (id) => formAction("approve", agreementInput, acting(id, approve)),
  validate: (id) => formAction("validate", agreementInput, acting(id, validate)),
  requestChange: (id) => formAction("request-change", requestChangeInput, acting(id, requestChange)),
  reject: (id) => formAction("reject", justifiedInput, acting(id, reject)),
  deprecate: (id) => formAction("deprecate", justifiedInput, acting(id, deprecate)),
  cancel: (id) => formAction("cancel", justifiedInput, acting(id, cancel)),
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
