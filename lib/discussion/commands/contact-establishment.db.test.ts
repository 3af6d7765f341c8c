import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";

const now = new Date("2026-11-24T09:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const person = (rank: number) => ({ potentialBeneficiaryEmail: `candidat-${rank}@candidat.example.org` });

beforeAll(async () => {
  await loadNomenclature(starterRome);
});

const exchangesOf = (discussionId: string) => db().exchange.findMany({ where: { discussionId } });
const eventsOf = async (discussionId: string) =>
  (await db().journalEntry.findMany({ where: { chain: `discussion:${discussionId}` } })).map(({ name }) => name);
const welcomeAddress = {
  streetNumberAndAddress: "2 place du Conte",
  postcode: "35000",
  city: "Rennes",
  departmentCode: "35",
  latitude: 48.1,
  longitude: -1.67,
};

const isAvailable = async (siret: string) =>
  (await db().establishment.findUniqueOrThrow({ where: { siret } })).isAvailable;

describe("a request to a company (directory.md 6.2)", () => {
  it("77: by e-mail, begins with the candidate's words", async () => {
    const { site } = await given.company();
    const { discussionId } = await given.contact(site, {}, now);
    const row = await db().discussion.findUniqueOrThrow({ where: { id: discussionId } });
    expect(row).toMatchObject({ status: "PENDING", phone: "+33639980001", businessName: site.name });
    const exchanges = await exchangesOf(discussionId);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({ sender: "potentialBeneficiary", authorId: null });
    expect(exchanges[0]?.message).toContain("La première semaine de décembre");
    expect(await eventsOf(discussionId)).toEqual(["ContactRequestedByBeneficiary"]);
  });

  it("78: by telephone, writes nothing yet", async () => {
    const { site } = await given.company({ contactMode: "PHONE" });
    const { discussionId } = await given.contact(site, {}, now);
    expect(await exchangesOf(discussionId)).toEqual([]);
  });

  it("79: in person, is about the welcome address, whatever the location", async () => {
    const { site } = await given.company({ contactMode: "IN_PERSON", welcomeAddress });
    const { discussionId } = await given.contact(site, { locationId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f" }, now);
    const row = await db().discussion.findUniqueOrThrow({ where: { id: discussionId } });
    expect([row.streetAndAddress, row.city]).toEqual(["2 place du Conte", "Rennes"]);
  });

  it("80: in another way than the company's is refused", async () => {
    const { site } = await given.company();
    await expect(given.contact(site, { contactMode: "PHONE" }, now)).rejects.toMatchObject({
      kind: "invalid",
      code: "contact-mode-mismatch",
    });
  });

  it("81: is not made twice within seven days for one job", async () => {
    const { site } = await given.company();
    await db().establishment.update({ where: { siret: site.siret }, data: { maxContactsPerMonth: 100 } });
    await given.contact(site, {}, now);
    await expect(given.contact(site, {}, days(6))).rejects.toMatchObject({ kind: "conflict" });
    await given.contact(site, { appellationCode: "10868" }, days(6));
    await given.contact(site, {}, days(8));
    expect(await db().discussion.count({ where: { siret: site.siret } })).toBe(3);
  });

  it("82 and 83: the company takes no more once it is at its limit, for the week or the month", async () => {
    const small = await given.company();
    await db().establishment.update({ where: { siret: small.siret }, data: { maxContactsPerMonth: 2 } });
    const before = await db().establishment.findUniqueOrThrow({ where: { siret: small.siret } });
    await given.contact(small.site, {}, now);
    const after = await db().establishment.findUniqueOrThrow({ where: { siret: small.siret } });
    expect([after.isAvailable, after.updatedAt]).toEqual([false, before.updatedAt]);

    const big = await given.company();
    await db().establishment.update({ where: { siret: big.siret }, data: { maxContactsPerMonth: 8 } });
    for (let rank = 1; rank <= 7; rank += 1) {
      const { discussionId } = await given.contact(big.site, person(rank), days(-28 + rank * 2 + 1));
      await db().establishment.update({ where: { siret: big.siret }, data: { isAvailable: true } });
      expect(discussionId).toBeTruthy();
    }
    await db().discussion.updateMany({ where: { siret: big.siret }, data: { createdAt: days(-12) } });
    await given.contact(big.site, person(8), now);
    expect(await isAvailable(big.siret)).toBe(false);

    const weekly = await given.company();
    await db().establishment.update({ where: { siret: weekly.siret }, data: { maxContactsPerMonth: 8 } });
    await given.contact(weekly.site, person(1), days(-3));
    expect(await isAvailable(weekly.siret)).toBe(true);
    await given.contact(weekly.site, person(2), now);
    expect(await isAvailable(weekly.siret)).toBe(false);
  });

  it("counts two requests at the same instant one after the other", async () => {
    const { site, siret } = await given.company();
    await db().establishment.update({ where: { siret }, data: { maxContactsPerMonth: 4 } });
    const tries = await Promise.allSettled([1, 2, 3, 4].map((rank) => given.contact(site, person(rank), now)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("85: to a company that is unknown, closed, banned, full or not back yet is refused", async () => {
    const { site, siret } = await given.company();
    await expect(given.contact({ ...site, siret: "00000000000000" }, {}, now)).rejects.toMatchObject({
      kind: "notFound",
    });
    const set = (data: object) => db().establishment.update({ where: { siret }, data });
    await set({ isAvailable: false });
    await expect(given.contact(site, {}, now)).rejects.toMatchObject({ code: "establishment-unavailable" });
    await set({ isAvailable: true, nextAvailabilityDate: days(1) });
    await expect(given.contact(site, {}, now)).rejects.toMatchObject({ code: "establishment-unavailable" });
    await set({ nextAvailabilityDate: null, listing: "AWAITING_APPROVAL" });
    await expect(given.contact(site, {}, now)).rejects.toMatchObject({ kind: "notFound" });
    await db().establishmentBan.create({ data: { siret, justification: "Faux site", createdAt: now } });
    await expect(given.contact(site, {}, now)).rejects.toMatchObject({
      kind: "forbidden",
      code: "establishment-banned",
    });
  });

  it("is for a job that the company offers, at one of its addresses", async () => {
    const { site } = await given.company();
    await expect(given.contact(site, { appellationCode: "15095" }, now)).rejects.toMatchObject({
      kind: "invalid",
      code: "appellation-missing",
    });
    const elsewhere = { locationId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f" };
    await expect(given.contact(site, elsewhere, now)).rejects.toMatchObject({ code: "location-missing" });
  });

  it.each([
    [86, { kind: "1_ELEVE_1_STAGE", levelOfEducation: "3ème" }],
    [87, { datePreferences: " " }],
    [87, { datePreferences: "x".repeat(6001) }],
    [88, { potentialBeneficiaryResumeLink: "ftp://cv" }],
    [88, { potentialBeneficiaryFirstName: "<b>Ana</b>" }],
  ])("%i: refuses what is asked wrongly", async (_case, changes) => {
    const { site } = await given.company();
    await expect(given.contact(site, changes, now)).rejects.toMatchObject({ kind: "invalid", code: "input-refused" });
  });

  it("86: a pupil comes to discover, and says their class", async () => {
    const { site } = await given.company();
    const pupil = {
      kind: "1_ELEVE_1_STAGE",
      levelOfEducation: "2nde",
      immersionObjective: "Découvrir un métier ou un secteur d'activité",
    };
    const { discussionId } = await given.contact(site, pupil, now);
    const row = await db().discussion.findUniqueOrThrow({ where: { id: discussionId } });
    expect([row.kind, row.levelOfEducation]).toEqual(["1_ELEVE_1_STAGE", "2nde"]);
  });
});
