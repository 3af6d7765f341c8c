import { db, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { ExpiryNotice } from "../domain/expiry";

/** The notices of one end that were told. */
export const noticesTold = async (tx: Tx, consumerId: string, expiresAt: Date): Promise<readonly ExpiryNotice[]> =>
  (await tx.apiConsumerNotice.findMany({ where: { consumerId, expiresAt }, select: { notice: true } })).map(
    ({ notice }) => fromDbEnum(notice),
  );

/** A notice that goes now. */
type Told = {
  readonly consumerId: string;
  readonly expiresAt: Date;
  readonly notice: ExpiryNotice;
  readonly sentAt: Date;
};

/** Notes that a notice was told. */
export const noteNotice = async (tx: Tx, { notice, ...told }: Told): Promise<void> => {
  await tx.apiConsumerNotice.create({ data: { ...told, notice: toDbEnum(notice) } });
};

/** Partners that were not revoked and whose access ends between two days, in order of id. */
export const endingConsumers = async (from: string, to: string): Promise<readonly string[]> => {
  const rows = await db().apiConsumer.findMany({
    where: {
      revokedAt: null,
      expiresAt: { gte: new Date(`${from}T00:00:00Z`), lte: new Date(`${to}T23:59:59.999Z`) },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
};
