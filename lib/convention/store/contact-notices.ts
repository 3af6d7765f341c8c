import { decrypt, encrypt } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { newId } from "@/lib/platform/ids";
import type { ReplacedContact } from "../domain/decide/contact";

const purpose = "contact-notice";

/** Whose address or number was corrected, on which convention. */
export type Corrected = Pick<ReplacedContact, "role" | "channel"> & { readonly conventionId: string };

/** How a message reaches an address or a number. */
const messageChannels = { email: "email", phone: "sms" } as const;

/** Notes where a person was reached before a correction, encrypted, until they have been told. */
export const keepNotice = async (
  tx: Tx,
  { conventionId, role, channel }: Corrected,
  oldTarget: string,
  now: Date,
): Promise<void> => {
  await tx.contactNotice.create({
    data: {
      id: newId(),
      conventionId,
      role: toDbEnum(role),
      channel: messageChannels[channel],
      oldTargetEncrypted: encrypt(purpose, oldTarget),
      createdAt: now,
    },
  });
};

/** Whether a correction of this person's contact has not been told yet: the new one does not serve before. */
export const isNoticePending = async (
  tx: Tx,
  { conventionId, role }: Pick<Corrected, "conventionId" | "role">,
): Promise<boolean> =>
  (await tx.contactNotice.count({ where: { conventionId, role: toDbEnum(role), sentAt: null } })) > 0;

/** The oldest correction that has not been told, with the old address or number (E.164); null when all were. */
export const noticeToSend = async ({
  conventionId,
  role,
  channel,
}: Corrected): Promise<{ readonly id: string; readonly oldTarget: string } | null> => {
  const row = await db().contactNotice.findFirst({
    where: { conventionId, role: toDbEnum(role), channel: messageChannels[channel], sentAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return row?.oldTargetEncrypted ? { id: row.id, oldTarget: decrypt(purpose, row.oldTargetEncrypted) } : null;
};

/** Notes that a correction was told, and forgets the old address or number. */
export const noticeSent = async (id: string, now: Date): Promise<void> => {
  await db().contactNotice.update({ where: { id }, data: { sentAt: now, oldTargetEncrypted: null } });
};
