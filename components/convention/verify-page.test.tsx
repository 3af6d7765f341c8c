import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import type { Verification } from "@/lib/convention/domain/verification";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { VerifyPage } from "./verify-page";

const asked = { reference: "IF-2026-4K7QXA", hash: "a1b2c3d4", issues: [] };

const shown = (request: Parameters<typeof VerifyPage>[0]["request"]): string =>
  renderToStaticMarkup(<VerifyPage request={request} />).replaceAll(/[\u00a0\u202f]/gu, " ");

const authentic = (
  status: ConventionStatus,
  validatedAt?: string,
  kind: InternshipKind = "immersion",
): Verification => ({
  outcome: "authentic",
  kind,
  status,
  validationSteps: "validator-only",
  signatures: [
    { role: "beneficiary", signedAt: "2026-11-24T08:05:00.000Z" },
    { role: "establishment-representative", signedAt: undefined },
  ],
  validatedAt,
});

describe("the page that verifies a document", () => {
  it.each<[string, Verification, readonly string[]]>([
    [
      "a validated one",
      authentic("ACCEPTED_BY_VALIDATOR", "2026-11-25T09:00:00.000Z"),
      [
        "Ce document est authentique.",
        "L’immersion se fait aux dates prévues.",
        "A validé le 25 novembre 2026 à 10 h 00",
      ],
    ],
    [
      "one that is being signed",
      authentic("PARTIALLY_SIGNED"),
      [
        "Ce document est authentique.",
        "l’immersion ne peut pas commencer",
        "La personne en immersion",
        "A signé le 24 novembre 2026 à 9 h 05",
        "N’a pas encore signé",
      ],
    ],
    [
      "one of a mini-stage",
      authentic("IN_REVIEW", undefined, "mini-stage-cci"),
      ["le mini-stage ne peut pas commencer", "La personne en mini-stage"],
    ],
    ["a cancelled one", authentic("CANCELLED"), ["Annulée", "Elle ne compte plus."]],
    ["an earlier text", { outcome: "superseded" }, ["authentique, mais un autre le remplace"]],
    ["an unknown one", { outcome: "unknown" }, ["Ce document n’est pas reconnu."]],
  ])("says of %s what it is worth", (_name, answer, words) => {
    const page = shown({ ...asked, answer });
    for (const word of words) expect(page).toContain(word);
  });

  it("keeps what was typed and says what is wrong with it, in a form that needs no script", () => {
    const page = shown({ ...asked, issues: [{ path: "empreinte", message: "Écrivez l’empreinte." }] });
    expect(page).toMatch(/<form [^>]*action="\/verifier"/u);
    expect(page).toContain('value="a1b2c3d4"');
    expect(page).toContain('href="#champ-empreinte"');
  });

  it("says why nothing was verified", () => {
    expect(shown({ ...asked, refusal: "Trop d’essais." })).toContain("Trop d’essais.");
  });
});
