"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import {
  accessOfApplicant,
  accessRequestsByAccount,
  accessToConsumer,
  getOwnConsumer,
  pauseWebhook,
  renewOwnKey,
  replayOne,
  requestAccess,
  resumeWebhook,
  testWebhook,
} from "@/lib/partner";
import { accessRequestForm, consumerKey, deliveryKey, webhookAct } from "@/lib/partner/schemas";
import { systemClock } from "@/lib/platform/clock";
import { consume } from "@/lib/platform/rate-limit";
import { showApiKey, shownApiKey } from "@/lib/web/api-key";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";
import { putAway } from "@/lib/web/shown-once";

const base = "/espace/partenaire";

/** Sends a request for an access. */
export const sendRequest = formAction("request-api-access", accessRequestForm, async (typed) => {
  const actor = accessOfApplicant(await requireUser());
  await consume(accessRequestsByAccount, actor.userId);
  await requestAccess({ actor }, typed);
  redirect(`${base}?fait=demande`);
});

/** Makes the key of one's own access, and shows it. */
export const makeOwnKey = formAction("renew-own-api-key", consumerKey, async (input) => {
  const actor = await accessToConsumer(await requireUser(), input.consumerId);
  const key = await renewOwnKey({ actor }, input);
  const { name } = await getOwnConsumer(actor, systemClock());
  await showApiKey({ name, key, back: `${base}/${input.consumerId}` });
  redirect(`${base}/cle`);
});

/** Puts a key away once it was copied. */
export const putKeyAway = formAction("put-api-key-away", z.object({}), async () => {
  await requireUser();
  const shown = await shownApiKey();
  await putAway();
  redirect(shown?.back ?? base);
});

const acts = { pause: pauseWebhook, resume: resumeWebhook, test: testWebhook } as const;

/** Pauses, resumes or tries one of the webhooks of one's own access. */
export const actOnWebhook = formAction("act-on-webhook", webhookAct, async ({ consumerId, webhookId, act }) => {
  const actor = await accessToConsumer(await requireUser(), consumerId);
  await acts[act]({ actor }, { webhookId });
  redirect(`${base}/${consumerId}/webhooks/${webhookId}?fait=${act}`);
});

/** Sends one delivery again. */
export const replayOwnDelivery = formAction("replay-delivery", deliveryKey, async ({ consumerId, ...delivery }) => {
  const actor = await accessToConsumer(await requireUser(), consumerId);
  await replayOne({ actor }, delivery);
  redirect(`${base}/${consumerId}/webhooks/${delivery.webhookId}/${delivery.deliveryId}?fait=renvoi`);
});
