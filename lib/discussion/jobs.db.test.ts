import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfCompany,
  linkToConvention,
  rejectRequest,
  remindCompanies,
  sendMessage,
  tendDiscussions,
} from "@/lib/discussion";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";

const now = new Date("2026-11-24T21:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const person = (rank: number) => ({ potentialBeneficiaryEmail: `candidat-${rank}@candidat.example.org` });

beforeAll(async () => {
  await loadNomenclature(starterRome);
});

const open = async (max = 1000) => {
  const made = await given.company();
  await db().establishment.update({ where: { siret: made.siret }, data: { maxContactsPerMonth: max } });
  return made;
};
const site = (siret: string) => db().establishment.findUniqueOrThrow({ where: { siret } });
const answer = async (admin: Parameters<typeof accessOfCompany>[0], discussionId: string) =>
  sendMessage({ actor: await accessOfCompany(admin, discussionId), now }, { message: "Bonjour" });
const eventsOf = async (chain: string) =>
  (await db().journalEntry.findMany({ where: { chain }, orderBy: { position: "asc" } })).map(({ name }) => name);

describe("the score and the reply habit (directory.md 3.6)", () => {
  it("33 to 35: follow conventions and answers of the last year, and the search with them", async () => {
    const { site: answered, siret, admin } = await open();
    const first = await given.contact(answered, person(1), ago(5));
    await given.contact(answered, person(2), ago(5));
    await given.contact(answered, person(3), ago(400));
    await answer(admin, first.discussionId);
    const silent = await open();
    await given.contact(silent.site, person(1), ago(5));
    const untouched = await open();
    await tendDiscussions(now);
    expect(await site(siret)).toMatchObject({ score: 5, requestsReceived: 2, requestsAnswered: 1 });
    expect((await site(silent.siret)).score).toBe(0);
    expect((await site(untouched.siret)).score).toBe(10);
    expect((await db().searchRow.findFirstOrThrow({ where: { siret } })).score).toBe(5);
    const again = await tendDiscussions(now);
    expect(again).toEqual({ erased: 0, scores: 0, paused: 0, reopened: 0, deprecated: 0, archived: 0 });
  });

  it("36: fifty requests without an answer pause a company, forty-nine do not", async () => {
    const ask = async (count: number) => {
      const made = await open();
      for (let rank = 1; rank <= count; rank += 1) await given.contact(made.site, person(rank), ago(20));
      return made;
    };
    const fifty = await ask(50);
    const fewer = await ask(49);
    await tendDiscussions(now);
    expect(await site(fifty.siret)).toMatchObject({
      maxContactsPerMonth: 0,
      isAvailable: false,
      status: "DEACTIVATED_FOR_LACK_OF_RESPONSES",
      statusUpdatedAt: now,
    });
    expect(await eventsOf(`company:${fifty.siret}`)).toContain("EstablishmentDeactivated");
    expect((await site(fewer.siret)).status).toBeNull();
    const [first] = await db().discussion.findMany({ where: { siret: fewer.siret }, take: 1 });
    await given.contact(fewer.site, person(50), ago(20));
    await answer(fewer.admin, first?.id ?? "");
    await tendDiscussions(now);
    expect((await site(fewer.siret)).status).toBeNull();
  });
});

describe("the limit of a company (directory.md 5.7)", () => {
  it("84: frees a company that is below it, and never one that takes no request", async () => {
    const free = await open(8);
    const weekly = await open(4);
    const closed = await open(0);
    await given.contact(free.site, person(1), ago(2));
    await given.contact(weekly.site, person(1), ago(2));
    await db().establishment.updateMany({
      where: { siret: { in: [free.siret, weekly.siret, closed.siret] } },
      data: { isAvailable: false },
    });
    await tendDiscussions(now);
    expect([(await site(free.siret)).isAvailable, (await site(weekly.siret)).isAvailable]).toEqual([true, false]);
    expect((await site(closed.siret)).isAvailable).toBe(false);
    expect(await eventsOf(`company:${free.siret}`)).toContain("EstablishmentAvailableAgain");
  });
});

describe("requests that wait (directory.md 6.6)", () => {
  it("98: the company is reminded once after three days, once after seven", async () => {
    const { site: waiting, admin } = await open();
    const { discussionId } = await given.contact(waiting, person(1), ago(3.5));
    const answered = await given.contact(waiting, person(2), ago(3.5));
    await answer(admin, answered.discussionId);
    await remindCompanies(now);
    await remindCompanies(now);
    expect(await eventsOf(`discussion:${discussionId}`)).toEqual([
      "ContactRequestedByBeneficiary",
      "DiscussionReminded",
    ]);
    expect(await eventsOf(`discussion:${answered.discussionId}`)).not.toContain("DiscussionReminded");
    await remindCompanies(new Date(now.getTime() + 4 * 86_400_000));
    expect((await db().discussion.findUniqueOrThrow({ where: { id: discussionId } })).reminders).toBe(2);
  });

  it("99: after three months without an answer a request is closed, and both are told", async () => {
    const { site: waiting } = await open();
    const { discussionId } = await given.contact(waiting, person(1), ago(93));
    await tendDiscussions(now);
    expect(await db().discussion.findUniqueOrThrow({ where: { id: discussionId } })).toMatchObject({
      status: "REJECTED",
      rejectionKind: "DEPRECATED",
    });
    expect(await eventsOf(`discussion:${discussionId}`)).toContain("DiscussionMarkedAsDeprecated");
  });

  it("100: a convention that began from a discussion accepts it", async () => {
    const { site: waiting, admin } = await open();
    const { discussionId } = await given.contact(waiting, person(1), ago(1));
    const { id: conventionId } = await given.submitted(await given.agency({ validationSteps: "validator-only" }));
    expect(await linkToConvention({ actor: theProduct, now }, { discussionId, conventionId })).toBe(true);
    expect(await linkToConvention({ actor: theProduct, now }, { discussionId, conventionId })).toBe(false);
    expect(await db().discussion.findUniqueOrThrow({ where: { id: discussionId } })).toMatchObject({
      status: "ACCEPTED",
      conventionId,
      candidateWarnedMethod: null,
    });
    const refused = await given.contact(waiting, person(2), ago(1));
    await rejectRequest(
      { actor: await accessOfCompany(admin, refused.discussionId), now },
      { rejectionKind: "NO_TIME" },
    );
    expect(
      await linkToConvention({ actor: theProduct, now }, { discussionId: refused.discussionId, conventionId }),
    ).toBe(false);
  });
});

describe("what is kept (directory.md 6.7)", () => {
  it("words go after six months, discussions become counts after one or two years, without anybody's name", async () => {
    const { site: old, siret, admin } = await open();
    const kept = await given.contact(old, person(1), ago(30));
    const wordless = await given.contact(old, person(2), ago(200));
    const gone = await given.contact(old, person(3), ago(740));
    await db().exchangeAttachment.create({
      data: {
        id: newId(),
        exchangeId: (await db().exchange.findFirstOrThrow({ where: { discussionId: wordless.discussionId } })).id,
        name: "cv.pdf",
        mediaType: "application/pdf",
        content: new Uint8Array([1]),
      },
    });
    await tendDiscussions(now);
    const words = async (discussionId: string) => (await db().exchange.findFirst({ where: { discussionId } }))?.message;
    expect(await words(kept.discussionId)).toContain("La première semaine");
    expect(await words(wordless.discussionId)).toBe("Supprimé car trop ancien");
    expect(await db().exchangeAttachment.count()).toBe(0);
    // The job of this very night closed it: whoever is concerned has a week to be told.
    expect(await db().discussion.count({ where: { id: gone.discussionId } })).toBe(1);
    const refused = await given.contact(old, person(4), ago(366));
    await rejectRequest(
      { actor: await accessOfCompany(admin, refused.discussionId), now: ago(8) },
      { rejectionKind: "NO_TIME" },
    );
    const talked = await given.contact(old, person(5), ago(500));
    await sendMessage({ actor: await accessOfCompany(admin, talked.discussionId), now: ago(400) }, { message: "Oui" });
    await tendDiscussions(new Date(now.getTime() + 8 * 86_400_000));
    const left = await db().discussion.findMany({ where: { siret }, select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual(
      [kept.discussionId, wordless.discussionId, talked.discussionId].sort(),
    );
    const [archive] = await db().discussionArchive.findMany({ where: { siret } });
    expect(archive).toMatchObject({ total: 1, withConvention: 0 });
    expect(JSON.stringify(archive)).not.toContain("candidat");
  });
});
