import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { getConventions } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as one from "./[conventionId]/route";
import * as route from "./route";

type Scope = { agencyIds: string[] } | { agencyKinds: ("cci" | "pole-emploi" | "operateur-cep")[] };

const partner = (scope: Scope) => given.partner({ rights: { convention: { kinds: ["READ"], scope } } });
const list = (key: string, query = "", call: PartnerCall = {}) =>
  callRoute(route, "/v2/conventions", { key, query, ...call });
const idsOf = async (key: string, query = "") =>
  getConventions.response.parse((await list(key, query)).body).map(({ id }) => id);

let staff: Staff;
let known: Awaited<ReturnType<typeof given.partner>>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  staff = await given.twoStepStaff({ coveredDepartments: ["44", "35"] });
  known = await partner({ agencyIds: [staff.agencyId] });
  for (const [rank, status] of conventionStatuses.entries()) {
    const { id } = await given.convention(staff, status);
    ids[status] = id;
    const dateStart = new Date(Date.UTC(2027, 0, 10 + rank));
    await db().convention.update({ where: { id }, data: { dateStart, dateEnd: dateStart } });
  }
});

describe("GET /v2/conventions (partner-api.md 4.2)", () => {
  it("gives the conventions of the scope, those that begin last first, each the same as by its id", async () => {
    const { status, body } = await list(known.key);
    expect(status).toBe(200);
    const conventions = getConventions.response.parse(body);
    expect(conventions.map(({ id }) => id)).toEqual(conventionStatuses.map((name) => ids[name]).reverse());
    for (const convention of conventions) {
      const params = { conventionId: convention.id };
      expect((await callRoute(one, `/v2/conventions/${convention.id}`, { key: known.key, params })).body).toEqual(
        convention,
      );
    }
  });

  it("orders those of one day by their ids, so that pages by day meet", async () => {
    const { agencyId } = await given.twoStepStaff();
    const made = [await given.submitted(agencyId), await given.submitted(agencyId), await given.submitted(agencyId)];
    const { key } = await partner({ agencyIds: [agencyId] });
    expect(await idsOf(key)).toEqual(
      made
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
  });

  it.each(conventionStatuses.filter((status) => status !== "DRAFT" && status !== "READY_TO_SIGN"))(
    "%s alone, when it is asked alone",
    async (status) => expect(await idsOf(known.key, `withStatuses=${status}`)).toEqual([ids[status]]),
  );

  it("shows one that was sent back for change as ready to sign, and finds it so (product.md 6)", async () => {
    const { body } = await list(known.key, "withStatuses=READY_TO_SIGN");
    expect(getConventions.response.parse(body).map(({ id, status }) => [id, status])).toEqual([
      [ids.READY_TO_SIGN, "READY_TO_SIGN"],
      [ids.DRAFT, "READY_TO_SIGN"],
    ]);
  });

  it.each([
    "withStatuses[]=REJECTED&withStatuses[]=CANCELLED",
    "withStatuses[0]=REJECTED&withStatuses[1]=CANCELLED",
    "withStatuses=REJECTED&withStatuses=CANCELLED",
    "withStatuses%5B%5D=REJECTED&withStatuses%5B%5D=CANCELLED",
  ])("several states as %s", async (query) => {
    expect((await idsOf(known.key, query)).sort()).toEqual([ids.REJECTED, ids.CANCELLED].sort());
  });

  it("begins after one instant, and not after another", async () => {
    const between = (from: string, to: string) =>
      idsOf(known.key, `startDateGreater=${from}&startDateLessOrEqual=${to}`);
    const [first, second] = conventionStatuses.map((status) => ids[status]);
    expect(await between("2027-01-10", "2027-01-11")).toEqual([second]);
    expect(await between("2027-01-09T23:59:59.999Z", "2027-01-10T00:00:00Z")).toEqual([first]);
    expect(await between("2027-01-10T10:00:00Z", "2027-01-11T08:00:00Z")).toEqual([second]);
    expect(await idsOf(known.key, "startDateLessOrEqual=1")).toEqual([]);
    expect(await idsOf(known.key, "startDateGreater=%2B275760-01-01")).toEqual([]);
    expect(await idsOf(known.key, "startDateGreater=-100000-01-01T00:00:00Z")).toHaveLength(9);
  });

  it("stops at a hundred, which take six statements at most, key and limit included", async () => {
    const { agencyId } = await given.twoStepStaff();
    const { id } = await given.submitted(agencyId);
    await db().$transaction([
      db().$executeRaw`
        insert into conventions select copy.* from conventions c cross join generate_series(1, 104) n
        cross join lateral jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'reference', 'IF-' || n)) copy
        where c.id = ${id}::uuid`,
      db().$executeRaw`
        insert into convention_actors select copy.* from conventions c join convention_actors a on a.convention_id = ${id}::uuid
        cross join lateral jsonb_populate_record(a, jsonb_build_object('convention_id', c.id, 'link_id', gen_random_uuid())) copy
        where c.agency_id = ${agencyId}::uuid and c.id <> ${id}::uuid`,
    ]);
    const { key } = await partner({ agencyIds: [agencyId] });
    const statements = vi.spyOn(pg.Client.prototype, "query");
    expect(await idsOf(key)).toHaveLength(100);
    expect(statements.mock.calls.length).toBeGreaterThan(2);
    expect(statements.mock.calls.length).toBeLessThanOrEqual(6);
    statements.mockRestore();
  });
});

describe("the scope of the list", () => {
  it("is that of one convention: agencies that refer to one of the scope too (partner-api.md 4.1 and 11)", async () => {
    const prescriber = await given.agency({ kind: "pole_emploi" });
    const agencyId = await given.agency({ kind: "operateur_cep", refersToId: prescriber });
    const { id } = await given.submitted(agencyId);
    for (const scope of [{ agencyIds: [prescriber] }, { agencyIds: [agencyId] }])
      expect(await idsOf((await partner(scope)).key)).toEqual([id]);
    for (const kind of ["pole-emploi", "operateur-cep"] as const)
      expect(await idsOf((await partner({ agencyKinds: [kind] })).key)).toEqual([id]);
    expect(await idsOf((await partner({ agencyKinds: ["cci"] })).key)).toEqual([]);
  });

  it("that is empty gives an empty list", async () => {
    expect(await list((await partner({ agencyKinds: [] })).key)).toMatchObject({ status: 200, body: [] });
  });

  it("tells the first department that each agency covers, and its own steps (partner-api.md 4.3)", async () => {
    const alone = await given.agency({ coveredDepartments: ["29", "22"], validationSteps: "validator-only" });
    await given.submitted(alone);
    const { key } = await partner({ agencyIds: [alone, staff.agencyId] });
    const stepsOf = getConventions.response
      .parse((await list(key)).body)
      .map((each) => [each.agencyId === alone, each.agencyDepartment, each.agencyValidationSteps].join(" "));
    expect(new Set(stepsOf)).toEqual(new Set(["true 29 validator-only", "false 44 counsellor-and-validator"]));
  });
});

const lost = "Vous devez sélectionner une option parmi celles proposées";

describe("refusals (partner-api.md 8)", () => {
  it.each([
    ["foo=1", [' : Unrecognized key: "foo"']],
    ["page=1", [' : Unrecognized key: "page"']],
    ["withStatuses=FOO", [" : Invalid input: expected array, received string", ` : ${lost}`]],
    ["withStatuses=DRAFT", [" : Invalid input: expected array, received string", ` : ${lost}`]],
    ["withStatuses=", [" : Invalid input: expected array, received string", ` : ${lost}`]],
    ["withStatuses=REJECTED,CANCELLED", [" : Invalid input: expected array, received string", ` : ${lost}`]],
    ["withStatuses[]=FOO", [`0 : ${lost}`, ` : ${lost}`]],
    ["startDateGreater=foo", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["startDateGreater=31/12/2024", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["startDateGreater=", ["startDateGreater : Invalid input: expected date, received Date"]],
    ["startDateLessOrEqual=2024-13-45", ["startDateLessOrEqual : Invalid input: expected date, received Date"]],
  ])("%s", async (query, issues) => {
    expect((await list(known.key, query)).body).toEqual({
      status: 400,
      message:
        "Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: GET /v2/conventions",
      issues,
    });
  });

  it("403 without the right, after the query", async () => {
    const { key } = await given.partner({ rights: {} });
    expect(await list(key)).toMatchObject({ status: 403, body: { message: "Accès refusé" } });
    expect(await list(key, "foo=1")).toMatchObject({ status: 400 });
  });
});
