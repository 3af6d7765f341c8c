import { describe, expect, test } from "vitest";
import { keptText, type RetentionRule, retentionRules } from "./retention-rules";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("how long personal data are kept (field.md 3.5)", () => {
  test("as the service promises", () => {
    const table = retentionRules.map((rule: RetentionRule) => `${rule.key}: ${plain(keptText(rule))}`);
    expect(table).toEqual([
      "formDraft: 30 jours",
      "validatedConvention: 2 ans, puis 3 ans en archive",
      "endedConvention: 2 ans",
      "answeredContact: 2 ans",
      "unansweredContact: 1 an",
      "endedAgency: 3 mois",
      "answeredApiRequest: 1 an",
      "listSearch: 30 jours",
      "messageBody: 6 mois",
      "delivery: 2 ans",
      "batch: 30 jours",
      "connection: 6 mois",
      "idleAccount: 2 ans",
    ]);
  });

  test("each kind of record has one row", () => {
    const keys = retentionRules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
