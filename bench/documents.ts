import { loadForProduct } from "@/lib/convention";
import { ConventionPdf } from "@/lib/convention/pdf/document";
import { printedConvention } from "@/lib/convention/pdf/printed";
import { type PdfElement, renderPdf } from "@/lib/convention/pdf/render";
import { standingEvidence } from "@/lib/convention/queries/get-case";
import { closeDb } from "@/lib/platform/db/client";
import type { DocumentResults } from "./documents-results";
import { hundredths, percentile } from "./load";
import { rssMb } from "./processes";
import { ReferencePdf } from "./reference-pdf";
import { beginRun, keepResults, type Run } from "./run";
import { someStored } from "./stored-conventions";

const [database = ""] = process.argv.slice(2);
const documents = Number(process.env.BENCH_DOCUMENTS ?? 5_000);
const stored = await someStored();

/** Every word that a document prints. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return value && typeof value === "object" && !(value instanceof Date) ? Object.values(value).flatMap(wordsOf) : [];
};

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type \/Page\b/gu)?.length ?? 0;

const printedOf = async (id: string) => {
  const { convention, agency } = await loadForProduct(id);
  return printedConvention(convention, agency, await standingEvidence(convention));
};

const rendered = async (render: () => PdfElement, times: number[]): Promise<Uint8Array> => {
  const begun = performance.now();
  const pdf = await renderPdf(render());
  times.push(performance.now() - begun);
  return pdf;
};

/** Renders as many documents as asked, each beside its reference: what both take, and the memory before and after. */
const pdfs = async (): Promise<Omit<DocumentResults, keyof Run>> => {
  const times: { convention: number[]; reference: number[] } = { convention: [], reference: [] };
  let pages = { convention: 0, reference: 0 };
  let rssStartMb = 0;
  for (let index = 0; index < documents; index += 1) {
    const printed = await printedOf(await stored());
    const words = wordsOf([printed.sections, printed.annex, printed.signatures, printed.state]);
    const made = await rendered(() => ConventionPdf(printed), times.convention);
    const reference = await rendered(() => ReferencePdf({ words }), times.reference);
    pages = { convention: pagesOf(made), reference: pagesOf(reference) };
    // Fonts and code are loaded by then.
    if (index === Math.min(49, documents - 1)) rssStartMb = rssMb(process.pid);
  }
  const at = (list: readonly number[], share: number) =>
    hundredths(
      percentile(
        [...list].sort((a, b) => a - b),
        share,
      ),
    );
  const both = (share: number) => ({ convention: at(times.convention, share), reference: at(times.reference, share) });
  return { documents, pages, p50: both(0.5), p95: both(0.95), rssStartMb, rssEndMb: rssMb(process.pid) };
};

const ended = beginRun("documents", database);
const results = await pdfs();
await keepResults<DocumentResults>({ ...ended(), ...results });
await closeDb();
