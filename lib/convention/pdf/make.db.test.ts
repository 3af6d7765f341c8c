import { beforeAll, describe, expect, it } from "vitest";
import { loadForProduct } from "@/lib/convention";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { Convention } from "../domain/convention";
import { standingEvidence } from "../queries/get-case";
import { loadEvidence } from "../queries/load-evidence";
import { ConventionPdf } from "./document";
import { makeDocuments } from "./make";
import { printedConvention } from "./printed";
import { renderPdf } from "./render";

let id: string;

beforeAll(async () => {
  const agencyId = await given.agency();
  ({ id } = await given.convention(
    { agencyId, validator: await given.member(agencyId, ["validator"]) },
    "ACCEPTED_BY_VALIDATOR",
  ));
});

const render = async () => {
  const { convention, agency } = await loadForProduct(id);
  return renderPdf(ConventionPdf(printedConvention(convention, agency, await standingEvidence(convention))));
};

describe("the convention's PDF", () => {
  it("leads to the page that verifies it, with its reference and its hash and nothing of anybody", async () => {
    const { convention, agency } = await loadForProduct(id);
    const { verification, textHash } = printedConvention(convention, agency, []);
    expect(verification).toEqual({
      page: "http://localhost:3999/verifier",
      address: `http://localhost:3999/verifier?reference=${convention.reference}&empreinte=${textHash}`,
    });
  });

  it("is the same, byte for byte, each time it is made of the same convention (field.md 4)", async () => {
    expect(sha256(await render())).toBe(sha256(await render()));
  });

  it("prints beside the signatures what was corrected since, as the evidence does", async () => {
    const { convention, agency } = await loadForProduct(id);
    expect(printedConvention(convention, agency, []).amendments).toEqual([]);
    const corrected: Convention = {
      ...convention,
      amendments: [
        {
          path: "signatories.beneficiary.lastName",
          before: "Fictif",
          after: "Fictive",
          by: "counsellor",
          at: "2026-11-24T09:00:00.000Z",
        },
      ],
    };
    const { amendments } = printedConvention(corrected, agency, []);
    expect(amendments.map(({ items }) => items.length)).toEqual([1]);
    expect(amendments[0]?.items[0]).toContain("Fictif");
    expect((await loadEvidence(corrected)).amendments).toEqual(amendments);
  });

  it("is made once for a version, whatever the number of jobs", async () => {
    await Promise.all([makeDocuments(id), makeDocuments(id)]);
    await makeDocuments(id);
    const documents = await db().conventionDocument.findMany({ where: { conventionId: id, kind: "agreement" } });
    expect(documents).toHaveLength(1);
    expect(documents[0]?.fileHash).toBe(sha256(documents[0]?.file ?? new Uint8Array()));
  });

  it("carries the hash of the text that was signed", async () => {
    const [document] = await db().conventionDocument.findMany({ where: { conventionId: id, kind: "agreement" } });
    const evidence = await db().signatureEvidence.findMany({ where: { conventionId: id } });
    expect(new Set(evidence.map(({ textHash }) => textHash))).toEqual(new Set([document?.textHash]));
  });
});
