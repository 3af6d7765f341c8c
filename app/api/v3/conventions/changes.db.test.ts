import { beforeAll, describe, expect, it } from "vitest";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { getConventionById, getConventionChanges } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as v2 from "../../v2/conventions/[conventionId]/route";
import * as v2List from "../../v2/conventions/route";
import * as one from "./[conventionId]/route";
import * as route from "./route";

type Scope = { agencyIds: string[] } | { agencyKinds: ("cci" | "mission-locale")[] };

const partner = (scope: Scope) => given.partner({ rights: { convention: { kinds: ["READ"], scope } } });
const list = async (key: string, query = "") =>
  getConventionChanges.response.parse((await callRoute(route, "/v3/conventions", { key, query })).body);
const idsOf = async (key: string, query = "") => (await list(key, query)).data.map(({ id }) => id);
const read = (id: string, call: PartnerCall) =>
  callRoute(one, `/v3/conventions/${id}`, { params: { conventionId: id }, ...call });

const minute = 60_000;
const longAgo = new Date("2026-11-01T09:00:00.000Z");

/** Dates the last change of a convention, the version with it. */
const changedAt = (id: string, updatedAt: Date) => db().convention.update({ where: { id }, data: { updatedAt } });

/** A change whose transaction goes on until it is told to end. */
const changing = async (id: string, updatedAt: Date) => {
  let end = () => {};
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const over = db().$transaction(async (tx) => {
    await tx.convention.update({ where: { id }, data: { updatedAt } });
    begun();
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  await hasBegun;
  return async () => {
    end();
    await over;
  };
};

let staff: Staff;
let key: string;
const ids: string[] = [];

beforeAll(async () => {
  staff = await given.twoStepStaff();
  ({ key } = await partner({ agencyIds: [staff.agencyId] }));
  for (const [rank, status] of conventionStatuses.entries()) {
    const { id } = await given.convention(staff, status);
    await changedAt(id, new Date(longAgo.getTime() - rank * minute));
    ids.unshift(id);
  }
});

describe("GET /v3/conventions (product.md 6)", () => {
  it("gives each state by its own name, the oldest change first, and otherwise what v2 gives", async () => {
    const { data, pagination } = await list(key);
    expect(data.map(({ id }) => id)).toEqual(ids);
    expect(data.map(({ status }) => status)).toEqual([...conventionStatuses].reverse());
    expect(pagination).toEqual({ nextCursor: null, numberPerPage: 100 });
    const validated = data.find(({ status }) => status === "ACCEPTED_BY_VALIDATOR");
    const id = validated?.id ?? "";
    expect(validated).toEqual(
      (await callRoute(v2, `/v2/conventions/${id}`, { key, params: { conventionId: id } })).body,
    );
  });

  it("goes on from a cursor until nothing is left, and neither skips nor repeats one of several at one instant", async () => {
    const { agencyId } = await given.twoStepStaff();
    const made: string[] = [];
    for (let rank = 0; rank < 5; rank += 1) {
      const { id } = await given.submitted(agencyId);
      await changedAt(id, longAgo);
      made.push(id);
    }
    const reader = await partner({ agencyIds: [agencyId] });
    const seen: string[] = [];
    let cursor: string | null = "";
    for (let page = 0; cursor !== null && page < 10; page += 1) {
      const { data, pagination } = await list(reader.key, `perPage=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...data.map(({ id }) => id));
      cursor = pagination.nextCursor;
    }
    expect(seen).toEqual([...made].sort());
  });

  it("gives one that changes between two pages once more, later, and all others once", async () => {
    const { agencyId } = await given.twoStepStaff();
    const made: string[] = [];
    for (let rank = 0; rank < 4; rank += 1) {
      const { id } = await given.submitted(agencyId);
      await changedAt(id, new Date(longAgo.getTime() + rank * minute));
      made.push(id);
    }
    const reader = await partner({ agencyIds: [agencyId] });
    const first = await list(reader.key, "perPage=2");
    await changedAt(made[0] ?? "", new Date(longAgo.getTime() + 10 * minute));
    const rest = await list(reader.key, `cursor=${first.pagination.nextCursor}`);
    expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual([...made, made[0]]);
  });

  it("waits for a change that is still being written, and for what came after it", async () => {
    const { agencyId } = await given.twoStepStaff();
    const [slow, quick] = [await given.submitted(agencyId), await given.submitted(agencyId)];
    await changedAt(slow.id, longAgo);
    await changedAt(quick.id, longAgo);
    const reader = await partner({ agencyIds: [agencyId] });
    const begun = Date.now();
    const finish = await changing(slow.id, new Date(begun));
    await changedAt(quick.id, new Date(begun + 1));
    // Neither is old enough: what was read before them is all that a partner goes on from.
    expect(await idsOf(reader.key)).toEqual([slow.id]);
    await finish();
    await changedAt(slow.id, new Date(begun - minute));
    await changedAt(quick.id, new Date(begun - minute + 1));
    expect(await idsOf(reader.key, `updatedSince=${longAgo.toISOString()}`)).toEqual([slow.id, quick.id]);
  });

  it("begins at an instant, included", async () => {
    const since = new Date(longAgo.getTime() - 2 * minute).toISOString();
    expect(await idsOf(key, `updatedSince=${since}`)).toEqual(ids.slice(-3));
    expect(await idsOf(key, `updatedSince=${since.replace("Z", "%2B01:00")}`)).toEqual(ids);
  });

  it.each(conventionStatuses)("%s alone, when it is asked alone", async (status) => {
    expect((await list(key, `statuses[]=${status}`)).data.map((each) => each.status)).toEqual([status]);
  });

  it("of some of the scope's agencies, and of no other", async () => {
    const other = await given.agency();
    const both = await partner({ agencyIds: [staff.agencyId, other] });
    expect(await idsOf(both.key, `agencyIds[]=${staff.agencyId}`)).toEqual(ids);
    expect(await idsOf(both.key, `agencyIds[]=${other}`)).toEqual([]);
    expect(await idsOf((await partner({ agencyIds: [other] })).key, `agencyIds[]=${staff.agencyId}`)).toEqual([]);
  });

  it("reads a scope of many agencies as it reads one of few", async () => {
    const agencyIds: string[] = [];
    for (let rank = 0; rank < 31; rank += 1) agencyIds.push(await given.agency());
    const [first = "", last = ""] = [agencyIds[0], agencyIds.at(-1)];
    const made = [await given.submitted(last), await given.submitted(first), await given.submitted(last)];
    for (const [rank, { id }] of made.entries()) await changedAt(id, new Date(longAgo.getTime() + rank * minute));
    for (const scope of [[...agencyIds], [first, last]]) {
      const reader = await partner({ agencyIds: scope });
      expect(await idsOf(reader.key)).toEqual(made.map(({ id }) => id));
      const { body } = await callRoute(v2List, "/v2/conventions", { key: reader.key });
      const byStart = made.map(({ id }) => id).sort();
      expect((body as { id: string }[]).map(({ id }) => id)).toEqual(byStart.reverse());
    }
  });

  it.each([
    ["cursor=abc", "cursor"],
    [`cursor=${Buffer.from(`99999999999999999.${"x".repeat(36)}`).toString("base64url")}`, "cursor"],
    ["updatedSince=hier", "updatedSince"],
    ["perPage=501", "perPage"],
    ["perPage=0", "perPage"],
    ["statuses=DRAFT", "statuses"],
    ["statuses[]=UNKNOWN", "statuses.0"],
    ["agencyIds[]=abc", "agencyIds.0"],
    ["startDateGreater=foo", "startDateGreater"],
    ["foo=1", ""],
  ])("400 for %s", async (query, field) => {
    expect(await callRoute(route, "/v3/conventions", { key, query })).toMatchObject({
      status: 400,
      body: { issues: expect.arrayContaining([expect.stringMatching(new RegExp(`^${field} : `))]) },
    });
  });
});

describe("GET /v3/conventions/:conventionId (product.md 6)", () => {
  it("shows one that was sent back for change as a draft", async () => {
    const { id } = await given.convention(staff, "DRAFT");
    expect(await read(id, { key })).toMatchObject({ status: 200, body: { id, status: "DRAFT" } });
  });

  it("is not sent again to who has it", async () => {
    const id = ids[0] ?? "";
    const { headers, body } = await read(id, { key });
    expect(body).not.toEqual(undefined);
    const again = await callRoute(one, `/v3/conventions/${id}`, {
      key,
      params: { conventionId: id },
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect(again).toMatchObject({ status: 304, body: undefined });
  });

  it("does not tell one that is out of scope from one that does not exist", async () => {
    const stranger = (await partner({ agencyKinds: ["cci"] })).key;
    const answers = await Promise.all(
      [ids[0] ?? "", newId()].map(async (id) => [id, await read(id, { key: stranger })]),
    );
    for (const [id, answer] of answers)
      expect(answer).toMatchObject({
        status: 404,
        body: { message: `Aucune convention de votre périmètre n'a l'identifiant '${id}'.` },
      });
  });

  it("400 for an id that is none", async () => {
    expect(await read("abc", { key })).toMatchObject({
      status: 400,
      body: { issues: ["conventionId : Le format de l'identifiant est invalide"] },
    });
  });

  it("gives what v2 gives but for the draft's name", async () => {
    for (const id of ids) {
      const { status: _, signatories: __, ...ours } = (await read(id, { key })).body as Record<string, unknown>;
      const theirs = getConventionById.response.parse(
        (await callRoute(v2, `/v2/conventions/${id}`, { key, params: { conventionId: id } })).body,
      );
      expect(theirs).toMatchObject(ours);
    }
  });
});
