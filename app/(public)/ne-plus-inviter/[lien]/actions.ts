"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { stopInvitations } from "@/lib/directory";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { anonymous } from "@/lib/web/session";

/** Stops the invitations that carry this link. */
export const stop = async (linkId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("stop-invitations", z.object({}), async () => {
    await stopInvitations({ actor: anonymous }, { linkId });
    redirect(`/ne-plus-inviter/${linkId}?fait=oui`);
  })(state, data);
