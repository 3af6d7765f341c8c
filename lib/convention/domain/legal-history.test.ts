import { describe, expect, it } from "vitest";
import { type ConventionInHistory, checkHistory } from "./legal-history";

const subject: ConventionInHistory = {
  id: "now",
  internshipKind: "immersion",
  status: "IN_REVIEW",
  siret: "00000001800028",
  dateStart: "2026-12-07",
  dateEnd: "2026-12-18",
  immersionObjective: "Découvrir un métier ou un secteur d'activité",
  appellationCode: "11573",
};

const other = (change: Partial<ConventionInHistory>): ConventionInHistory => ({
  ...subject,
  id: `other ${change.dateStart ?? ""}`,
  status: "ACCEPTED_BY_VALIDATOR",
  dateStart: "2026-06-01",
  dateEnd: "2026-06-12",
  appellationCode: "99999",
  ...change,
});

const found = (past: readonly ConventionInHistory[], of: ConventionInHistory = subject) =>
  checkHistory(of, past, "2026-11-24").map(({ rule, effect, article }) => `${rule} ${effect} ${article}`);

describe("history of a person (D5135-3)", () => {
  it("has nothing to say about a first immersion, nor about others elsewhere", () => {
    expect(found([])).toEqual([]);
    expect(found([1, 2, 3].map((index) => other({ id: `${index}`, siret: `0000000340001${index}` })))).toEqual([]);
  });

  it("allows two conventions with one host within twelve months, and no third", () => {
    expect(found([other({})])).toEqual([]);
    const third = other({ id: "third", dateStart: "2026-09-07", dateEnd: "2026-09-11", appellationCode: "88888" });
    expect(found([other({}), third])).toContain("sameHostConventions block D5135-3");
  });

  it("counts twelve months from the first day of each convention, to the day", () => {
    const at = (first: string) => [
      other({ dateStart: first, dateEnd: first }),
      other({ id: "second", dateStart: "2026-09-07", dateEnd: "2026-09-11", appellationCode: "88888" }),
    ];
    expect(found(at("2025-12-08"))).toContain("sameHostConventions block D5135-3");
    expect(found(at("2025-12-07"))).not.toContain("sameHostConventions block D5135-3");
  });

  it("allows sixty days with one host, and no sixty-first", () => {
    const days48 = other({ dateStart: "2026-06-01", dateEnd: "2026-07-18" });
    expect(found([days48])).toEqual([]);
    expect(found([{ ...days48, dateEnd: "2026-07-19" }])).toContain("sameHostDays block D5135-3");
  });

  it("wants another purpose for a second convention with the same host", () => {
    expect(found([other({ appellationCode: subject.appellationCode })])).toEqual(["sameHostPurpose block D5135-3"]);
  });

  it.each(["REJECTED", "CANCELLED", "DEPRECATED"] as const)("does not count what ended as %s", (status) => {
    expect(found([other({ status, appellationCode: subject.appellationCode })])).toEqual([]);
  });

  const source = other({
    id: "source",
    appellationCode: subject.appellationCode,
    dateStart: "2026-11-16",
    dateEnd: "2026-11-27",
  });
  const renewal = { ...subject, renewedFrom: "source" };

  it("accepts one renewal for the same purpose, as long as the first", () => {
    expect(found([source], renewal)).toEqual([]);
  });

  it("refuses a second renewal, and the renewal of a renewal", () => {
    expect(found([source, { ...renewal, id: "twin", status: "ACCEPTED_BY_VALIDATOR" }], renewal)).toContain(
      "renewalOnce block D5135-3",
    );
    expect(found([{ ...source, renewedFrom: "older" }], renewal)).toContain("renewalOnce block D5135-3");
  });

  it("refuses a longer renewal, and one with another purpose", () => {
    expect(found([source], { ...renewal, dateEnd: "2026-12-19" })).toEqual(["renewalLength block D5135-3"]);
    expect(found([source], { ...renewal, appellationCode: "77777" })).toContain("renewalPurpose block D5135-3");
  });
});
