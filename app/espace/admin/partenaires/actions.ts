"use server";

import { redirect } from "next/navigation";
import {
  accessOfPartnerOperator,
  approveRequest,
  changeConsumer,
  createConsumer,
  getConsumer,
  refuseRequest,
  renewKey,
  revokeConsumer,
} from "@/lib/partner";
import { approvalForm, changedConsumerForm, consumerKey, newConsumerForm, requestRefusal } from "@/lib/partner/schemas";
import { systemClock } from "@/lib/platform/clock";
import { showApiKey } from "@/lib/web/api-key";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const base = "/espace/admin/partenaires";

const operating = async () => ({ actor: accessOfPartnerOperator(await requireUser()) });

/** Adds a partner, and shows its key. */
export const create = formAction("create-api-consumer", newConsumerForm, async (input) => {
  const acting = await operating();
  const { consumerId, key } = await createConsumer(acting, input);
  await showApiKey({ name: input.name, key, back: `${base}/${consumerId}` });
  redirect("/espace/partenaire/cle");
});

/** Changes what is said of a partner. */
export const change = formAction("change-api-consumer", changedConsumerForm, async (input) => {
  await changeConsumer(await operating(), input);
  redirect(`${base}/${input.consumerId}?fait=enregistre`);
});

/** Makes another key for a partner, and shows it. */
export const renew = formAction("renew-api-key", consumerKey, async (input) => {
  const acting = await operating();
  const { name } = await getConsumer(acting.actor, input.consumerId, systemClock());
  const key = await renewKey(acting, input);
  await showApiKey({ name, key, back: `${base}/${input.consumerId}` });
  redirect("/espace/partenaire/cle");
});

/** Takes a partner's access back. */
export const revoke = formAction("revoke-api-consumer", consumerKey, async (input) => {
  await revokeConsumer(await operating(), input);
  redirect(`${base}/${input.consumerId}?fait=retire`);
});

/** Opens an access as an operator decides. */
export const approve = formAction("approve-api-access", approvalForm, async (input) => {
  await approveRequest(await operating(), input);
  redirect(`${base}?fait=accepte`);
});

/** Refuses a request with a reason. */
export const refuse = formAction("refuse-api-access", requestRefusal, async (input) => {
  await refuseRequest(await operating(), input);
  redirect(`${base}?fait=refuse`);
});
