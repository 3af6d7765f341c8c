"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { draftsByCaller, startDraft } from "@/lib/convention";
import {
  acceptRequest,
  accessOfCompany,
  conventionPrefill,
  type DiscussionAccess,
  messagesByWriter,
  proposeDate,
  rejectRequest,
  sendMessage,
} from "@/lib/discussion";
import { acceptInput, messageInput, proposeDateInput, rejectInput } from "@/lib/discussion/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { keepDraftSecret } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { anonymous, requireUser } from "@/lib/web/session";

type Command<I> = (acting: { actor: DiscussionAccess }, input: I) => Promise<unknown>;

/** Does one thing in a discussion as somebody of its company, then shows it. */
const acting =
  <I>(id: string, command: Command<I>) =>
  async (input: I): Promise<never> => {
    const access = await accessOfCompany(await requireUser(), id);
    await consume(messagesByWriter, access.journal.id ?? id);
    await command({ actor: access }, input);
    redirect(`/espace/entreprise/candidatures/${id}`);
  };

/** The company welcomes the candidate. */
export const accept = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("accept-request", acceptInput, acting(id, acceptRequest))(state, data);

/** The company proposes a day to meet. */
export const propose = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("propose-date", proposeDateInput, acting(id, proposeDate))(state, data);

/** The company does not welcome the candidate. */
export const reject = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("reject-request", rejectInput, acting(id, rejectRequest))(state, data);

/** The company writes to the candidate. */
export const send = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("write-to-candidate", messageInput, acting(id, sendMessage))(state, data);

/** Begins the convention from what the discussion knows, as the company. */
export const begin = async (id: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("begin-from-discussion", z.object({}), async () => {
    const begun = await conventionPrefill(await accessOfCompany(await requireUser(), id));
    await consume(draftsByCaller, (await caller()).ipAddress);
    const draftId = await startDraft(
      { actor: anonymous },
      { secret: await keepDraftSecret(), kind: "immersion", origin: null, begun },
    );
    redirect(`/convention/demande/${draftId}`);
  })(state, data);
