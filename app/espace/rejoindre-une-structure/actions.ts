"use server";

import { redirect } from "next/navigation";
import { accessOfJoiner, askToJoin } from "@/lib/agency";
import { joinRequest } from "@/lib/agency/schemas";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

/** Asks to join agencies. */
export const joinAgencies = formAction("join-agencies", joinRequest, async (input) => {
  await askToJoin({ actor: accessOfJoiner(await requireUser()) }, input);
  redirect("/espace/agence/structures?fait=demande");
});
