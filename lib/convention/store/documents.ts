import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import type { Convention } from "../domain/convention";
import type { DocumentKind } from "../domain/document-kinds";

/** Whether the convention as it is has its PDF of this kind already. */
export const hasDocument = async ({ id, version }: Convention, kind: DocumentKind): Promise<boolean> =>
  (await db().conventionDocument.count({ where: { conventionId: id, version, kind } })) > 0;

type Made = {
  readonly kind: DocumentKind;
  readonly textHash: string;
  readonly fileHash: string;
  readonly file: Uint8Array<ArrayBuffer>;
};

/** Keeps a PDF of a convention's version; of two made at once the first is kept, since both hold the same bytes. */
export const keepDocument = async ({ id, version, status }: Convention, made: Made): Promise<void> => {
  const row = { id: newId(), conventionId: id, version, status, createdAt: new Date(), ...made };
  await db().conventionDocument.createMany({ data: [row], skipDuplicates: true });
};
