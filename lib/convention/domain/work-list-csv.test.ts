import { describe, expect, it } from "vitest";
import type { ConventionRow } from "./read-models";
import { usualColumns, workListColumns } from "./work-list";
import { csvHead, csvLines } from "./work-list-csv";

const row: ConventionRow = {
  id: "0190a000-0000-7000-8000-000000000001",
  reference: "IF-2026-4K7QXA",
  status: "ACCEPTED_BY_VALIDATOR",
  validationSteps: "validator-only",
  beneficiary: "Léa Fictive",
  job: "Boulangère",
  businessName: "Le Pain ; dit « Imaginaire »",
  dateStart: "2026-11-02",
  dateEnd: "2026-11-13",
  dateSubmission: "2026-10-20T09:30:00+00:00",
  dateValidation: null,
  agencyName: 'La "Structure"',
  counsellor: "",
  assessment: null,
  signed: 2,
  signatories: 2,
  isYours: false,
};
const today = "2026-11-27";

describe("a list as a file (RFC 4180, for a French spreadsheet)", () => {
  it("begins with the mark of UTF-8 and its heads", () => {
    expect(csvHead(usualColumns)).toBe(
      "\uFEFFCandidat;Métier;Entreprise;Premier jour;Dernier jour;Statut;Doit agir\r\n",
    );
  });

  it("holds every column, quoted where it must be", () => {
    expect(csvLines(workListColumns, [row], today)).toBe(
      'Léa Fictive;Boulangère;"Le Pain ; dit « Imaginaire »";02/11/2026;13/11/2026;Validée par le prescripteur;Personne;À remplir;;"La ""Structure""";IF-2026-4K7QXA;20/10/2026;\r\n',
    );
  });

  it.each(["=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("x";"y")'])("gives no formula: %j", (name) => {
    const [cell = ""] = csvLines([], [{ ...row, beneficiary: name, job: "" }], today).split(";");
    expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("tells whom a line awaits", () => {
    const waiting = { ...row, status: "IN_REVIEW", isYours: true } as const;
    const signing = { ...row, status: "PARTIALLY_SIGNED", signed: 1 } as const;
    expect(csvLines(["turn"], [waiting, signing], today)).toBe(
      "Léa Fictive;Boulangère;Vous\r\nLéa Fictive;Boulangère;Il manque 1\u00a0signature sur 2\r\n",
    );
  });
});
