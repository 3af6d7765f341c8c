import { db } from "@/lib/platform/db/client";

/** An agency's blank for what it prints: the SHA-256 of that content in hexadecimal. */
export type BlankKey = { readonly agencyId: string; readonly contentHash: string };

/** Whether the blank that prints this content is kept already. */
export const hasBlank = async (key: BlankKey): Promise<boolean> => (await db().agencyBlank.count({ where: key })) > 0;

/** Keeps an agency's blank in place of those that printed something else; of two made at once the first is kept. */
export const keepBlank = async (
  { agencyId, contentHash }: BlankKey,
  made: { readonly fileHash: string; readonly file: Uint8Array<ArrayBuffer>; readonly createdAt: Date },
): Promise<void> => {
  await db().$transaction([
    db().agencyBlank.deleteMany({ where: { agencyId, contentHash: { not: contentHash } } }),
    db().agencyBlank.createMany({ data: [{ agencyId, contentHash, ...made }], skipDuplicates: true }),
  ]);
};
