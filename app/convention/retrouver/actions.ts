"use server";

import { redirect } from "next/navigation";
import { linksByCaller, recoverLinks } from "@/lib/convention";
import { recoverInput } from "@/lib/convention/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { consume } from "@/lib/platform/rate-limit";
import { formAction } from "@/lib/web/form-action";
import { caller } from "@/lib/web/request";
import { anonymous } from "@/lib/web/session";

/** Sends their links again to who lost them; the answer is the same whether or not anything was found. */
export const recover = async (state: FormState, data: FormData): Promise<FormState> =>
  formAction("recover-links", recoverInput, async (input) => {
    await consume(linksByCaller, (await caller()).ipAddress);
    await recoverLinks({ actor: anonymous }, input);
    redirect("/convention/retrouver/envoye");
  })(state, data);
