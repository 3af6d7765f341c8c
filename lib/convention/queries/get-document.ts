import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionAccess } from "../access";

/** A convention's PDF as it was made. */
export type DocumentFile = {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly fileHash: string;
  readonly reference: string;
};

/** The latest PDF of a convention. Throws DomainError("notFound") while none has been made. */
export const getDocument = async ({ conventionId }: ConventionAccess): Promise<DocumentFile> => {
  const row = await db().conventionDocument.findFirst({
    where: { conventionId },
    orderBy: { version: "desc" },
    include: { convention: { select: { reference: true } } },
  });
  if (!row)
    throw new DomainError(
      "notFound",
      "document-not-made",
      "Le document n’est pas encore prêt. Réessayez dans quelques secondes.",
    );
  return { file: row.file, fileHash: row.fileHash, reference: row.convention.reference };
};
