import { describe, expect, it } from "vitest";
import { accessOfUser, getCalendar } from "@/lib/convention";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { given } from "@/tests/given";

describe("the calendar of a convention", () => {
  it.each(conventionStatuses)("of one that is %s is given only once it is validated", async (status) => {
    const staff = await given.twoStepStaff();
    const { id } = await given.convention(staff, status);
    const readers = [await accessOfUser(staff.validator, id), await given.opened(id, "establishment-tutor")];
    for (const access of readers) {
      const asked = getCalendar(access);
      if (status !== "ACCEPTED_BY_VALIDATOR") await expect(asked).rejects.toMatchObject({ kind: "conflict" });
      else {
        const { calendar } = await asked;
        expect(calendar).toContain("SUMMARY:Immersion chez Boulangerie Le Pain Imaginaire");
        expect(calendar).not.toMatch(/Fictive|Modèle|Prototype|@example/u);
      }
    }
  });
});
