import { describe, expect, it } from "vitest";
import { type Morning, morning } from "./digest";

const nothing: Morning = {
  counts: { "a-verifier": 0, "a-valider": 0, signatures: 0, "non-remis": 0, "non-transmis": 0, bilans: 0 },
  joins: 0,
};
const url = "https://immersion.example.org/espace/agence";

describe("the e-mail of the morning", () => {
  it("is not sent when nothing waits", () => expect(morning("Sonia", nothing, url)).toBeNull());

  it("says what awaits the reader first, then the rest, and no zero", () => {
    const waiting = { ...nothing, counts: { ...nothing.counts, "a-verifier": 5, bilans: 2 }, joins: 1 };
    expect(morning("Sonia", waiting, url)).toMatchObject({
      subject: "5\u00a0conventions à vérifier aujourd’hui",
      facts: [
        ["À vérifier", "5"],
        ["Bilans à relancer", "2"],
        ["Demandes à rejoindre la structure", "1"],
      ],
    });
  });

  it.each(["a-verifier", "a-valider", "signatures", "non-remis", "non-transmis", "bilans"] as const)(
    "has a subject of 60 characters at most for %s",
    (task) => {
      const subject =
        morning("Sonia", { ...nothing, counts: { ...nothing.counts, [task]: 12_345 } }, url)?.subject ?? "";
      expect([subject.length <= 60, subject.includes("12")]).toEqual([true, true]);
    },
  );
});
