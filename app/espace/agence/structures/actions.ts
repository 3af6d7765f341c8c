"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { accessOfJoiner, cancelJoinRequest } from "@/lib/agency";
import { uuid } from "@/lib/reference/primitives";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

/** Takes one's own request to join an agency back. */
export const cancelRequest = formAction("cancel-join", z.object({ agencyId: uuid }), async (input) => {
  await cancelJoinRequest({ actor: accessOfJoiner(await requireUser()) }, input);
  redirect("/espace/agence/structures?fait=annulation");
});
