"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { accessOfRegistrant, askToJoin, startRegistration } from "@/lib/directory";
import { joinRequest } from "@/lib/directory/schemas";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

/** Begins the registration of a company. */
export const beginRegistration = formAction("begin-registration", z.object({}), async () => {
  const id = await startRegistration({ actor: accessOfRegistrant(await requireUser()) }, {});
  redirect(`/espace/entreprise/inscription/${id}`);
});

/** Asks to join a registered company. */
export const joinCompany = formAction("ask-to-join", joinRequest, async (input) => {
  await askToJoin({ actor: accessOfRegistrant(await requireUser()) }, input);
  redirect("/espace/entreprise?fait=demande");
});
