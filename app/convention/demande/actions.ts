"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { draftsByCaller, type OfferOrigin, startDraft } from "@/lib/convention";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { keepDraftSecret } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { anonymous } from "@/lib/web/session";

/** Begins a request of one kind, with what an offer tells of it already. */
export const begin = async (
  kind: InternshipKind,
  offer: OfferOrigin | null,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("begin-request", z.object({}), async () => {
    await consume(draftsByCaller, (await caller()).ipAddress);
    const id = await startDraft({ actor: anonymous }, { secret: await keepDraftSecret(), kind, offer });
    redirect(`/convention/demande/${id}`);
  })(state, data);
