import { z } from "zod";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import type { PartnerOperator } from "../access";
import { consumerOfForm } from "../consumer-of-form";
import { partnerEvent } from "../domain/events";
import { wholeSecond } from "../domain/key-date";
import { makeKey } from "../key";
import type { ChangedConsumer, ConsumerFields } from "../schemas";
import { lockConsumer, writeConsumer } from "../store/consumers";

/** A key with the partner that it is of: shown once, kept nowhere. */
export type MadeKey = { readonly consumerId: string; readonly key: string };

/** Makes a partner as an operator describes it, with its first key. Throws DomainError "invalid", or "unavailable" when no key can be made. */
export const createConsumer = command<PartnerOperator, ConsumerFields, MadeKey>(
  z.custom<ConsumerFields>(),
  async ({ tx, now }, form) => {
    const consumerId = newId();
    const key = await makeKey(consumerId, now);
    await writeConsumer(tx, await consumerOfForm(tx, consumerId, form, dayInFrance(now)), now, wholeSecond(now));
    const payload = { isNew: true, abilities: [...form.abilities] };
    return { result: { consumerId, key }, events: [partnerEvent("ApiConsumerSaved", consumerId, payload)] };
  },
);

/** Changes what an operator says of a partner; its key, its revocation and its subscriptions stay. Throws DomainError "notFound" or "invalid". */
export const changeConsumer = command<PartnerOperator, ChangedConsumer, void>(
  z.custom<ChangedConsumer>(),
  async ({ tx, now }, { consumerId, ...form }) => {
    const before = await lockConsumer(tx, consumerId);
    const saved = await consumerOfForm(tx, consumerId, form, dayInFrance(now), before);
    await writeConsumer(tx, saved, now, before.currentKeyIssuedAt);
    const payload = { isNew: false, abilities: [...form.abilities] };
    return { result: undefined, events: [partnerEvent("ApiConsumerSaved", consumerId, payload)] };
  },
);
