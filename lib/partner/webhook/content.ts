import { findForProduct, remindersForProduct } from "@/lib/convention";
import type { Convention } from "@/lib/convention/domain/convention";
import { legacyEnvelope, standardEnvelope } from "../contract/envelopes";
import { toConventionOut } from "../contract/to-convention";
import { testEvent } from "../domain/webhook-events";
import type { ClaimedDelivery } from "../store/attempts";

const facts = ({ type, occurredAt, sequence, statuses }: ClaimedDelivery) => ({ type, occurredAt, sequence, statuses });

/** The least that tells which convention changed (partner-api.md 5.8, data minimisation): the rest is read with the key. */
const toThinConvention = ({ id, status, updatedAt }: Convention) => ({ id, status, updatedAt });

const testContent = (delivery: ClaimedDelivery): object =>
  delivery.subscription.format === "legacy"
    ? { payload: { test: true }, subscribedEvent: testEvent }
    : standardEnvelope(facts(delivery), { test: true });

/**
 * What a delivery says, as the convention is now: two changes that follow each other may both tell the second. null when
 * retention took the convention away.
 */
export const contentOf = async (delivery: ClaimedDelivery): Promise<string | null> => {
  const { conventionId, subscription } = delivery;
  if (conventionId === null) return JSON.stringify(testContent(delivery));
  const found = await findForProduct(conventionId);
  if (!found) return null;
  if (subscription.payload === "thin")
    return JSON.stringify(standardEnvelope(facts(delivery), { convention: toThinConvention(found.convention) }));
  const known = { ...found, reminders: await remindersForProduct(conventionId) };
  return JSON.stringify(
    subscription.format === "legacy"
      ? legacyEnvelope(toConventionOut(known))
      : standardEnvelope(facts(delivery), {
          convention: { ...toConventionOut(known), status: found.convention.status },
        }),
  );
};
