import { describe, expect, it } from "vitest";
import { agencyScope } from "@/lib/agency";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import { totalOf } from "../domain/statistics";
import { agencyStatistics } from "./agency-statistics";

const now = new Date("2026-11-27T10:00:00Z");

describe("an agency's own figures", () => {
  it("count what was sent in each of twelve months, in France's time, and what became of it", async () => {
    const staff = await given.twoStepStaff();
    const scope = agencyScope(staff.counsellor.agencyRights);
    const ids: string[] = [];
    for (const status of ["ACCEPTED_BY_VALIDATOR", "REJECTED", "DEPRECATED", "IN_REVIEW", "IN_REVIEW"] as const)
      ids.push((await given.convention(staff, status)).id);
    // One minute into November in France is still October in UTC; thirteen months ago is not told.
    const sentAt = ["2026-10-31T23:01:00Z", "2026-10-31T22:59:00Z", "2026-10-05T10:00:00Z", "2025-12-01T10:00:00Z"];
    for (const [index, dateSubmission] of [...sentAt, "2025-11-30T10:00:00Z"].entries())
      await db().convention.update({ where: { id: ids[index] ?? "" }, data: { dateSubmission } });
    await given.convention(await given.twoStepStaff(), "REJECTED");

    const { months, refusals } = await agencyStatistics(scope, now);
    expect(months.map(({ month }) => month)).toEqual([
      ...["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"],
      ...["2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01"],
    ]);
    expect(months.at(-1)).toMatchObject({ sent: 1, validated: 1, rejected: 0 });
    expect(months.at(-2)).toMatchObject({ sent: 2, validated: 0, rejected: 1, deprecated: 1, delay: null });
    expect(totalOf(months)).toEqual({ sent: 4, validated: 1, rejected: 1, deprecated: 1 });
    expect(refusals.map(({ conventionId }) => conventionId)).toEqual([ids[1]]);
  });

  it("tell the median of days between the last signature and the validation", async () => {
    const staff = await given.twoStepStaff();
    for (const days of [1, 3, 20]) {
      const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
      const dateValidation = new Date("2026-11-20T10:00:00Z");
      await db().convention.update({ where: { id }, data: { dateSubmission: "2026-11-02T10:00:00Z", dateValidation } });
      const signedAt = new Date(dateValidation.getTime() - days * 86_400_000);
      await db().conventionActor.updateMany({
        where: { conventionId: id, signedAt: { not: null } },
        data: { signedAt },
      });
    }
    const { months } = await agencyStatistics(agencyScope(staff.counsellor.agencyRights), now);
    expect(months.at(-1)).toMatchObject({ sent: 3, delay: 3 });
  });
});
