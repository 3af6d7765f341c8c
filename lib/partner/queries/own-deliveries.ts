import { decrypt } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import type { WebhookDeliveryModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { writeCursor } from "../contract/cursor";
import type { DeliveriesQuery } from "../contract/webhook-endpoints";
import type { DeliveryType } from "../domain/webhook-events";
import type { DeliveryDetail, DeliveryPage, DeliverySheet } from "../domain/webhook-sheets";
import { ownEndpoint, type WebhookOwner } from "../own-endpoint";
import { deliveryPurpose } from "../store/attempts";

const toDelivery = (row: Omit<WebhookDeliveryModel, "body">): DeliverySheet => ({
  id: row.id,
  type: row.type as DeliveryType,
  conventionId: row.conventionId,
  sequence: row.sequence,
  state: row.status,
  supersededBy: row.supersededById,
  attempts: row.attempts,
  occurredAt: row.occurredAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  lastAttemptAt: row.lastAttemptAt?.toISOString() ?? null,
  nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  lastOutcome: row.lastOutcome,
});

const readable = (encrypted: string | null): string | null =>
  encrypted === null ? null : decrypt(deliveryPurpose, encrypted);

/** A page of the deliveries of one of a partner's own endpoints, the most recent first. Throws DomainError("notFound"). */
export const listWebhookDeliveries = async (
  owner: WebhookOwner,
  webhookId: string,
  { states, conventionId, cursor, perPage }: DeliveriesQuery,
): Promise<DeliveryPage> => {
  const { id: subscriptionId } = await ownEndpoint(owner, webhookId);
  const rows = await db().webhookDelivery.findMany({
    where: {
      subscriptionId,
      ...(states && { status: { in: states } }),
      ...(conventionId !== undefined && { conventionId }),
      ...(cursor && {
        OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }],
      }),
    },
    omit: { body: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: perPage + 1,
  });
  const [shown, last] = [rows.slice(0, perPage), rows[perPage - 1]];
  return {
    data: shown.map(toDelivery),
    pagination: {
      nextCursor: rows.length > perPage && last ? writeCursor({ at: last.createdAt, id: last.id }) : null,
      numberPerPage: perPage,
    },
  };
};

/** One delivery of one of a partner's own endpoints, with what was sent and answered. Throws DomainError("notFound"). */
export const readWebhookDelivery = async (
  owner: WebhookOwner,
  webhookId: string,
  deliveryId: string,
): Promise<DeliveryDetail> => {
  const { id: subscriptionId } = await ownEndpoint(owner, webhookId);
  const row = isUuid(deliveryId)
    ? await db().webhookDelivery.findUnique({
        where: { id: deliveryId, subscriptionId },
        include: { tries: { orderBy: { number: "asc" } } },
      })
    : null;
  if (!row) throw new DomainError("notFound", "delivery-not-found", "Cet envoi n’existe pas.");
  return {
    ...toDelivery(row),
    body: readable(row.body),
    tries: row.tries.map(({ attemptedAt, outcome, durationMs, answer }) => ({
      at: attemptedAt.toISOString(),
      outcome,
      durationMs,
      answer: readable(answer),
    })),
  };
};
