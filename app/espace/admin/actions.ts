"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { OperatorDone } from "@/components/operator/desk-page";
import {
  accessOfOperator,
  approveRegistration,
  banEstablishment,
  deleteEstablishment,
  type OperatorAccess,
  refuseRegistration,
  unbanEstablishment,
} from "@/lib/directory";
import { banOrder, operatedSite, refusal } from "@/lib/directory/schemas";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const operating = <I>(
  name: string,
  schema: z.ZodType<I>,
  command: (acting: { actor: OperatorAccess }, input: I) => Promise<void>,
  done: OperatorDone,
) =>
  formAction(name, schema, async (input) => {
    await command({ actor: accessOfOperator(await requireUser()) }, input);
    redirect(`/espace/admin?fait=${done}`);
  });

/** Lets a registration in. */
export const approve = operating("approve-registration", operatedSite, approveRegistration, "acceptee");

/** Refuses a registration with a reason. */
export const refuse = operating("refuse-registration", refusal, refuseRegistration, "refusee");

/** Keeps a SIRET out. */
export const ban = operating("ban-establishment", banOrder, banEstablishment, "bloquee");

/** Lifts a ban. */
export const unban = operating("unban-establishment", operatedSite, unbanEstablishment, "debloquee");

/** Takes a company out of the directory. */
export const remove = operating("delete-establishment", operatedSite, deleteEstablishment, "supprimee");
