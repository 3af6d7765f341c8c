import { renderToBuffer } from "@react-pdf/renderer";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { standingEvidence } from "../queries/get-case";
import { loadForProduct } from "../queries/load-for-product";
import { ConventionPdf } from "./document";
import { printedConvention } from "./printed";

/** Makes the PDF of a convention as it is now, unless that version already has one. Runs in the worker only: it takes the processor. */
export const makeDocument = async (conventionId: string): Promise<void> => {
  const { convention, agency } = await loadForProduct(conventionId);
  const { version, status } = convention;
  if (
    await db().conventionDocument.findUnique({
      where: { conventionId_version: { conventionId, version } },
      select: { id: true },
    })
  )
    return;
  const printed = printedConvention(convention, agency, await standingEvidence(convention));
  const file = await renderToBuffer(ConventionPdf(printed));
  const document = {
    status,
    textHash: printed.textHash,
    fileHash: sha256(file),
    file: new Uint8Array(file),
    createdAt: new Date(),
  };
  // Two workers may have made it at once: the same convention gives the same bytes, so the first one is kept.
  await db().conventionDocument.upsert({
    where: { conventionId_version: { conventionId, version } },
    create: { id: newId(), conventionId, version, ...document },
    update: {},
  });
};
