import { describe, expect, it } from "vitest";
import { articleName } from "./legal-check";
import { isArticle, legalLimits, limitsInForce } from "./legal-limits";

describe("the table of limits", () => {
  it("names the source of every row, in words that a person reads", () => {
    for (const { article } of legalLimits)
      expect(article).toMatch(/^(?:C\. éduc\. )?[LRD]\d+(?:-\d+)+$|^règle du service$/u);
    expect(articleName("D5135-3")).toBe("article D5135-3 du Code du travail");
    expect(articleName("C. éduc. L332-3-1")).toBe("article L332-3-1 du Code de l’éducation");
    expect(isArticle("règle du service")).toBe(false);
  });

  it("never has two rows of a rule for one age on one day", () => {
    for (const on of ["2023-06-01", "2024-06-01", "2025-06-01", "2026-03-03", "2026-03-04", "2026-11-24"]) {
      for (const kind of ["immersion", "mini-stage-cci"] as const) {
        for (const age of [9, 14, 15, 16, 17, 18, 60]) {
          const keys = limitsInForce(kind, on)
            .filter(({ ages }) => (ages?.from ?? 0) <= age && age < (ages?.below ?? 200))
            .map(({ key }) => key);
          expect(keys.length, `${kind} ${age} ${on}`).toBe(new Set(keys).size);
        }
      }
    }
  });
});
