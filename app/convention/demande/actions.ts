"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { draftsByCaller, startDraft } from "@/lib/convention";
import type { RequestOrigin } from "@/lib/convention/domain/request-origin";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { keepDraftSecret } from "@/lib/web/draft";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { anonymous } from "@/lib/web/session";

/** Begins a request of one kind, with what the address tells of it already. */
export const begin = async (
  kind: InternshipKind,
  origin: RequestOrigin | null,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("begin-request", z.object({}), async () => {
    await consume(draftsByCaller, (await caller()).ipAddress);
    const id = await startDraft({ actor: anonymous }, { secret: await keepDraftSecret(), kind, origin });
    redirect(`/convention/demande/${id}`);
  })(state, data);
