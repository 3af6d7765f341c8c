import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionAccess } from "../access";
import type { DocumentKind } from "../domain/document-kinds";
import { mayReadEvidence } from "../domain/evidence-file";

/** A convention's PDF as it was made. */
export type DocumentFile = {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly fileHash: string;
  readonly reference: string;
};

/**
 * The latest PDF of a convention. Throws DomainError("notFound") while none has been made, and "forbidden" when who asks may not
 * read the evidence.
 */
export const getDocument = async (
  { conventionId, roles }: ConventionAccess,
  kind: DocumentKind,
): Promise<DocumentFile> => {
  if (kind === "evidence" && !mayReadEvidence(roles))
    throw new DomainError(
      "forbidden",
      "evidence-not-yours",
      "Le dossier de preuve est pour les personnes qui signent.",
    );
  const row = await db().conventionDocument.findFirst({
    where: { conventionId, kind },
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
