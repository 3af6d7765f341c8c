import { beforeAll, describe, expect, it } from "vitest";
import { authenticate, searchOffers } from "@/lib/partner";
import { offersQuery } from "@/lib/partner/contract/offers";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { knownTowns } from "@/tests/given/towns";
import { publishInvented, testNow } from "./company.given";
import { readSearch } from "./domain/search-url";
import { findOffers } from "./queries/find-offers";
import { flushSearches, purgeSearches } from "./search-log";

beforeAll(async () => {
  await loadNomenclature(starterRome);
  await knownTowns();
  await publishInvented({ latitude: 48.1113, longitude: -1.68 }, ["11573"]);
});

const recorded = async () => {
  await flushSearches();
  return db().searchMade.findMany({ orderBy: { id: "asc" } });
};

describe("a search is recorded (directory.md 3.8)", () => {
  it("31: of the site with its town, its total and every filter, and nothing that says who or where exactly", async () => {
    await findOffers(
      readSearch({
        metier: "11573",
        lieu: "Rennes (35000)",
        lat: "48.1113",
        lon: "-1.6812",
        rayon: "20",
        taille: "petite",
        nom: "Sonia Témoin",
      }),
      testNow,
    );
    await findOffers(
      readSearch({ lieu: "12 rue de l’Invention", lat: "48.1113", lon: "-1.6812", metier: "11573" }),
      testNow,
    );
    const [first, second] = await recorded();
    expect(first).toMatchObject({
      madeAt: testNow,
      consumerName: null,
      total: 0,
      numberOfResults: 0,
      page: 1,
      sortedBy: "distance",
      place: "Rennes (35000)",
      departmentCode: "35",
      latitude: 48.11,
      longitude: -1.68,
      distanceKm: 20,
      appellationCodes: ["11573"],
      filters: { byName: true, showOnlyAvailableOffers: true, employees: ["0", "0-0", "1-2", "3-5", "6-9"] },
    });
    expect(JSON.stringify(first?.filters)).not.toContain("Sonia");
    expect(second).toMatchObject({ place: null, total: 1 });
  });

  it("31: of a partner under its name, with the total and not only the page", async () => {
    const { key } = await given.partner();
    const actor = await authenticate(key, new Date());
    const query = offersQuery.parse({
      sortBy: "score",
      perPage: "1",
      page: "9",
      departmentCodes: ["35"],
      place: "chez moi",
    });
    await searchOffers(actor, query, testNow);
    const row = (await recorded()).at(-1);
    expect(row).toMatchObject({
      consumerName: actor.name,
      total: 1,
      numberOfResults: 0,
      page: 9,
      sortedBy: "score",
      place: null,
      filters: { departmentCodes: ["35"], showOnlyAvailableOffers: true, sortOrder: "desc", perPage: 1 },
    });
  });

  it("is forgotten after a year", async () => {
    const before = (await recorded()).length;
    await purgeSearches(new Date(testNow.getTime() + 364 * 86_400_000));
    expect(await db().searchMade.count()).toBe(before);
    await purgeSearches(new Date(testNow.getTime() + 366 * 86_400_000));
    expect(await db().searchMade.count()).toBe(0);
  });
});
