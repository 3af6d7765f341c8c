import { sha256 } from "@/lib/platform/crypto";
import type { Convention } from "../domain/convention";
import type { DocumentKind } from "../domain/document-kinds";
import { standingEvidence } from "../queries/get-case";
import { loadEvidence } from "../queries/load-evidence";
import { type ForProduct, loadForProduct } from "../queries/load-for-product";
import { hasDocument, keepDocument } from "../store/documents";
import { ConventionPdf } from "./document";
import { EvidencePdf } from "./evidence";
import { printedConvention } from "./printed";
import { type PdfElement, renderPdf } from "./render";

type Made = { readonly textHash: string; readonly pdf: PdfElement };

const agreement = async ({ convention, agency }: ForProduct): Promise<Made> => {
  const printed = printedConvention(convention, agency, await standingEvidence(convention));
  return { textHash: printed.textHash, pdf: ConventionPdf(printed) };
};

/** There is nothing to prove before somebody has signed. */
const evidence = async ({ convention }: ForProduct): Promise<Made | null> => {
  const facts = await loadEvidence(convention);
  if (facts.signatures.length === 0) return null;
  return { textHash: facts.textHash, pdf: EvidencePdf({ facts, at: new Date(convention.updatedAt) }) };
};

const makeOne = async (convention: Convention, kind: DocumentKind, make: () => Promise<Made | null>): Promise<void> => {
  if (await hasDocument(convention, kind)) return;
  const made = await make();
  if (!made) return;
  const file = await renderPdf(made.pdf);
  await keepDocument(convention, { kind, textHash: made.textHash, fileHash: sha256(file), file });
};

/**
 * Makes the PDFs of a convention as it is now, its agreement then its evidence, unless that version already has them. Runs in
 * the worker only: it takes the processor.
 */
export const makeDocuments = async (conventionId: string): Promise<void> => {
  const loaded = await loadForProduct(conventionId);
  await makeOne(loaded.convention, "agreement", () => agreement(loaded));
  await makeOne(loaded.convention, "evidence", () => evidence(loaded));
};
