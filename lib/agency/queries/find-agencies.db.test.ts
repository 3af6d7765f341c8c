import { beforeAll, describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/clock";
import { given } from "@/tests/given";
import { knownTowns } from "@/tests/given/towns";
import type { AgencySearch } from "../domain/finder";
import { findAgencies } from "./find-agencies";

const now = new Date("2026-11-27T09:00:00Z");
const found = async (search: Partial<AgencySearch>) =>
  (await findAgencies({ place: "", page: 1, ...search }, now)).rows.map(({ id }) => id);

const ids: Record<string, string> = {};
beforeAll(async () => {
  await knownTowns();
  const paris = { departmentCode: "75", coveredDepartments: ["75"], postcode: "75011", city: "Paris" };
  const lyon = { departmentCode: "69", postcode: "69001", city: "Lyon" };
  ids.mission = await given.agency({ ...paris, name: "Zone d’essai" });
  ids.wide = await given.agency({ ...lyon, coveredDepartments: ["69", "75"], name: "Agence d’essai" });
  ids.chamber = await given.agency({ ...paris, kind: "cci" });
  ids.waiting = await given.agency({ ...paris, status: "needsReview" });
  ids.closed = await given.agency({ ...paris, status: "closed" });
  ids.internal = await given.agency({ ...paris, kind: "immersion_facile" });
  ids.ended = await given.agency({ ...paris, kind: "autre", delegationEndDate: plainDate.toDb("2026-11-26") });
  ids.lastDay = await given.agency({ ...paris, kind: "autre", delegationEndDate: plainDate.toDb("2026-11-27") });
});

describe("the public finder of agencies (platform.md 1.9, case 21)", () => {
  it("finds those that cover a department and receive conventions", async () => {
    expect((await found({ department: "75" })).sort()).toEqual(
      [ids.mission, ids.wide, ids.chamber, ids.lastDay].sort(),
    );
  });

  it("keeps one kind", async () => {
    expect(await found({ department: "75", kind: "cci" })).toEqual([ids.chamber]);
  });

  it("puts those of the town first, by its name or its postcode", async () => {
    expect((await found({ place: "75011", kind: "mission-locale" })).slice(0, 2)).toEqual([ids.mission, ids.wide]);
    expect((await found({ place: "Lyon" }))[0]).toBe(ids.wide);
  });

  it("says that nobody knows a town", async () => {
    expect(await findAgencies({ place: "Nulle-Part-sur-Rien", page: 1 }, now)).toMatchObject({
      rows: [],
      isPlaceUnknown: true,
    });
  });

  it("gives twenty a page, and each once", async () => {
    for (let index = 0; index < 22; index += 1)
      await given.agency({ name: "Même nom", departmentCode: "976", coveredDepartments: ["976"] });
    const first = await findAgencies({ place: "", department: "976", page: 1 }, now);
    const second = await findAgencies({ place: "", department: "976", page: 2 }, now);
    expect([first.rows.length, first.pages, second.rows.length]).toEqual([20, 2, 2]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(22);
  });
});
