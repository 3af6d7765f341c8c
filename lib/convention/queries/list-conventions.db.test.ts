import { readFile } from "node:fs/promises";
import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { agencyScope, listOwnAgencies } from "@/lib/agency";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { addDays, addMonths } from "../domain/plain-date";
import {
  everything,
  noSearch,
  sortOrders,
  type WorkListCriteria,
  type WorkListPlace,
  type WorkListSearch,
  workListSorts,
} from "../domain/work-list";
import { countTasks } from "./count-tasks";
import { linesOf, listConventions } from "./list-conventions";
import { listViews } from "./list-views";

const now = new Date();
const today = dayInFrance(now);

const scopeOf = (...rights: [agencyId: string, ...roles: AgencyRole[]][]) =>
  agencyScope(rights.map(([agencyId, ...roles]) => ({ agencyId, roles })));

const idsIn = async (
  scope: ReturnType<typeof scopeOf>,
  criteria: Partial<WorkListCriteria> = {},
  search: Partial<WorkListSearch> = {},
): Promise<string[]> => {
  const listed = {
    criteria: { ...everything, ...criteria },
    search: { ...noSearch, ...search },
    place: null,
  };
  return (await listConventions(scope, listed, now, 100)).rows.map(({ id }) => id);
};

const dated = (id: string, dates: { dateStart?: string; dateEnd?: string; dateValidation?: Date | null }) =>
  db().convention.update({
    where: { id },
    data: {
      ...(dates.dateStart && { dateStart: plainDate.toDb(dates.dateStart) }),
      ...(dates.dateEnd && { dateEnd: plainDate.toDb(dates.dateEnd) }),
      ...(dates.dateValidation !== undefined && { dateValidation: dates.dateValidation }),
    },
  });

describe("whose conventions stand in a list", () => {
  it("those of the agencies that the reader's roles open, never another's (platform.md 12, cases 55 and 57)", async () => {
    const [own, second, other] = [await given.agency(), await given.agency(), await given.agency()];
    const mine = await given.submitted(own);
    const also = await given.submitted(second);
    const theirs = await given.submitted(other);
    const viewer = scopeOf([own, "agency-viewer"], [second, "counsellor"]);
    expect((await idsIn(viewer)).sort()).toEqual([mine.id, also.id].sort());
    expect(await idsIn(viewer, { agencyIds: [second] })).toEqual([also.id]);
    expect((await idsIn(viewer, { agencyIds: [other] })).sort()).toEqual([mine.id, also.id].sort());
    expect(await idsIn(viewer, {}, { words: "IF" })).not.toContain(theirs.id);
    expect(await idsIn(scopeOf([own, "to-review"]))).toEqual([]);
  });

  it("nothing that ended more than 25 months ago, whatever is asked (case 56)", async () => {
    const agencyId = await given.agency();
    const [old, recent] = [await given.submitted(agencyId), await given.submitted(agencyId)];
    const edge = addMonths(today, -25);
    await dated(old.id, { dateStart: addDays(edge, -9), dateEnd: addDays(edge, -1) });
    await dated(recent.id, { dateStart: addDays(edge, -9), dateEnd: edge });
    const since = addMonths(today, -36);
    expect(await idsIn(scopeOf([agencyId, "validator"]), { end: { from: since, to: null } })).toEqual([recent.id]);
  });
});

describe("what narrows a list (platform.md 4.1)", () => {
  it("statuses, kind, first and last day, day of submission, assessment", async () => {
    const staff = await given.twoStepStaff();
    const scope = scopeOf([staff.agencyId, "validator"]);
    const sent = await given.submitted(staff.agencyId);
    const done = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    await dated(done.id, { dateStart: addDays(today, -20), dateEnd: addDays(today, -10) });
    expect(await idsIn(scope, { statuses: ["READY_TO_SIGN", "REJECTED"] })).toEqual([sent.id]);
    expect(await idsIn(scope, { kind: "mini-stage-cci" })).toEqual([]);
    expect(await idsIn(scope, { start: { from: today, to: null } })).toEqual([sent.id]);
    expect(await idsIn(scope, { end: { from: null, to: addDays(today, -10) } })).toEqual([done.id]);
    expect(await idsIn(scope, { submission: { from: today, to: today } })).toHaveLength(2);
    expect(await idsIn(scope, { submission: { from: addDays(today, 1), to: null } })).toEqual([]);
    expect(await idsIn(scope, { assessment: "to-complete" })).toEqual([done.id]);
    await given.assessment(done.id);
    expect(await idsIn(scope, { assessment: "to-complete" })).toEqual([]);
    expect(await idsIn(scope, { assessment: "to-sign" })).toEqual([done.id]);
    await db().assessment.update({ where: { conventionId: done.id }, data: { signedAt: now } });
    expect(await idsIn(scope, { assessment: "finalized" })).toEqual([done.id]);
    await db().assessment.delete({ where: { conventionId: done.id } });
    expect(await idsIn(scope, { assessment: "to-complete" })).toEqual([done.id]);
  });
});

describe("what waits (platform.md 4.1, product.md 7)", () => {
  it("is counted for each role, zero included, as its list shows it", async () => {
    const staff = await given.twoStepStaff({ delegationEndDate: plainDate.toDb(addMonths(today, 2)) });
    const counsellor = scopeOf([staff.agencyId, "counsellor"]);
    const validator = scopeOf([staff.agencyId, "validator"]);
    expect((await countTasks(counsellor, now)).counts).toEqual({
      "a-verifier": 0,
      "a-valider": 0,
      signatures: 0,
      "non-remis": 0,
      "non-transmis": 0,
      bilans: 0,
    });
    const toCheck = await given.convention(staff, "IN_REVIEW");
    const toValidate = await given.convention(staff, "ACCEPTED_BY_COUNSELLOR");
    const late = await given.submitted(staff.agencyId);
    await dated(late.id, { dateStart: addDays(today, 3) });
    const far = await given.submitted(staff.agencyId);
    const work = await countTasks(counsellor, now);
    expect(work.counts).toMatchObject({ "a-verifier": 1, "a-valider": 0, signatures: 1 });
    expect(work.delegations).toEqual([{ agencyName: "Structure d’essai", endsOn: addMonths(today, 2) }]);
    expect((await countTasks(validator, now)).counts).toMatchObject({ "a-verifier": 0, "a-valider": 1 });
    expect(await idsIn(counsellor, { task: "a-verifier" })).toEqual([toCheck.id]);
    expect(await idsIn(validator, { task: "a-valider" })).toEqual([toValidate.id]);
    expect(await idsIn(validator, { task: "signatures" })).toEqual([late.id]);
    expect(await idsIn(validator)).toContain(far.id);
  });

  it("an assessment to chase: none in three months, or one unsigned for two days; never of somebody absent (case 59)", async () => {
    const staff = { agencyId: await given.agency(), validator: undefined };
    const validator = await given.member(staff.agencyId, ["validator"]);
    const scope = scopeOf([staff.agencyId, "validator"]);
    const ended = async (days: number) => {
      const made = await given.convention({ ...staff, validator }, "ACCEPTED_BY_VALIDATOR");
      await dated(made.id, { dateStart: addDays(today, -days - 5), dateEnd: addDays(today, -days) });
      return made.id;
    };
    const chased = await ended(8);
    const old = await ended(120);
    const [fresh, waiting, absent] = [await ended(10), await ended(10), await ended(10)];
    const ago = (days: number) => ({ createdAt: new Date(now.getTime() - days * 24 * 3_600_000) });
    await given.assessment(fresh, ago(1));
    await given.assessment(waiting, ago(3));
    await given.assessment(absent, { ...ago(3), status: "DID_NOT_SHOW" });
    expect((await idsIn(scope, { task: "bilans" })).sort()).toEqual([chased, waiting].sort());
    expect(await idsIn(scope, { task: "bilans" })).not.toContain(old);
  });

  it("a message that came back, until another one to the same person is taken", async () => {
    const agencyId = await given.agency();
    const scope = scopeOf([agencyId, "validator"]);
    const { id: conventionId } = await given.submitted(agencyId);
    const sent = (status: "bounced" | "accepted", recipient: string, minutes: number) =>
      db().message.create({
        data: {
          id: newId(),
          kind: "signature-asked",
          conventionId,
          recipient,
          maskedTarget: "l•••@example.org",
          channel: "email",
          status,
          createdAt: new Date(now.getTime() + minutes * 60_000),
        },
      });
    await sent("accepted", "beneficiary", 0);
    expect(await idsIn(scope, { task: "non-remis" })).toEqual([]);
    await sent("bounced", "beneficiary", 1);
    await sent("accepted", "establishment-representative", 2);
    expect(await idsIn(scope, { task: "non-remis" })).toEqual([conventionId]);
    await sent("accepted", "beneficiary", 3);
    expect(await idsIn(scope, { task: "non-remis" })).toEqual([]);
  });
});

describe("the pages of a list", () => {
  const agencyIds: string[] = [];
  let all: string[] = [];

  beforeAll(async () => {
    agencyIds.push(await given.agency(), await given.agency());
    for (let index = 0; index < 11; index += 1) {
      const { id } = await given.submitted(agencyIds[index % 2] ?? "");
      // Three days and two validations for eleven lines: there are ties in every order.
      const day = addDays(today, index % 3);
      await dated(id, { dateStart: day, dateEnd: day, dateValidation: index % 2 === 0 ? null : now });
      all.push(id);
    }
    all = all.sort();
  });

  it.each(workListSorts.flatMap((sort) => sortOrders.map((order) => [sort, order] as const)))(
    "by %s %s show every line once, forwards and back",
    async (sort, order) => {
      const scope = scopeOf([agencyIds[0] ?? "", "validator"], [agencyIds[1] ?? "", "agency-viewer"]);
      const listed = (place: WorkListPlace | null) => ({
        criteria: { ...everything, sort, order },
        search: noSearch,
        place,
      });
      const walk = async (first: WorkListPlace | null, way: "next" | "previous") => {
        const pages: string[][] = [];
        let place: WorkListPlace | null = first;
        do {
          const page = await listConventions(scope, listed(place), now, 3);
          pages.push(page.rows.map(({ id }) => id));
          place = page[way];
          expect(page.total).toBe(11);
        } while (place);
        return pages;
      };
      const forwards = await walk(null, "next");
      expect(forwards.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
      expect(forwards.flat().sort()).toEqual(all);
      const last = await listConventions(scope, listed(null), now, 9);
      const end = await listConventions(scope, listed(last.next), now, 3);
      expect((await walk(end.previous, "previous")).reverse()).toEqual(forwards.slice(0, 3));
      const read: string[] = [];
      for await (const lines of linesOf(scope, listed(null), now, 4)) read.push(...lines.map(({ id }) => id));
      expect(read).toEqual(forwards.flat());
    },
  );
});

describe("what a page asks of the database (issue 6: at most five statements)", () => {
  it("is four statements: the views, the tasks, the lines with their count, the agencies' names", async () => {
    const agencyId = await given.agency();
    const member = await given.member(agencyId, ["counsellor", "validator"]);
    await given.submitted(agencyId);
    const scope = agencyScope(member.agencyRights);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const { tabs } = await listViews(member, null);
    const { counts } = await countTasks(scope, now);
    const list = await listConventions(scope, { criteria: everything, search: noSearch, place: null }, now);
    await listOwnAgencies(scope);
    expect([tabs.length, counts["a-valider"], list.rows.length, asked.mock.calls.length]).toEqual([0, 0, 1, 4]);
    asked.mockRestore();
  });
});

describe("a search by name (platform.md 4.1)", () => {
  const request = () => {
    const { signatories } = given.conventionRequest(addDays(today, 14));
    return {
      businessName: "Café de l’Œuvre inventée",
      agencyReferent: { firstname: "Inès", lastname: "Démo" },
      signatories: {
        ...signatories,
        beneficiary: { ...signatories.beneficiary, firstName: "Maëlle", lastName: "Le Goff-Essai" },
      },
    };
  };

  it.each<[string, Partial<WorkListSearch>, boolean]>([
    ["a first name without its accent", { words: "maelle" }, true],
    ["the beginning of words, in any order", { words: "ess MAË" }, true],
    ["a double name as it is written", { words: "Goff-Essai" }, true],
    ["the company, its ligature in two letters", { words: "oeuvre cafe" }, true],
    ["the counsellor among everything", { words: "inès" }, true],
    ["the counsellor alone", { counsellor: "démo" }, true],
    ["somebody else as the counsellor", { counsellor: "maelle" }, false],
    ["one word that is not there", { words: "maelle absente" }, false],
    ["the middle of a word", { words: "aelle" }, false],
    ["what a question could mean to the database", { words: "maelle' & !(a | b) \\ :*" }, false],
  ])("%s", async (_name, search, found) => {
    const agencyId = await given.agency();
    const { id } = await given.submitted(agencyId, request());
    expect(await idsIn(scopeOf([agencyId, "counsellor"]), {}, search)).toEqual(found ? [id] : []);
  });

  it("an id, a reference, a SIRET in groups and each person's e-mail address", async () => {
    const agencyId = await given.agency();
    const { id } = await given.submitted(agencyId, request());
    const scope = scopeOf([agencyId, "counsellor"]);
    const row = await db().convention.findUniqueOrThrow({ where: { id }, include: { actors: true } });
    const siret = row.siret.replace(/^(\d{3})(\d{3})(\d{3})/, "$1 $2 $3 ");
    const asked = [id, row.reference, row.reference.slice(8), siret, ...row.actors.map(({ email }) => email)];
    for (const words of asked) expect([words, await idsIn(scope, {}, { words })]).toEqual([words, [id]]);
  });

  it("finds what was stored before in the same words", async () => {
    const agencyId = await given.agency();
    const { id } = await given.submitted(agencyId, request());
    const wordsNow = async () => (await db().convention.findUniqueOrThrow({ where: { id } })).searchWords.sort();
    const written = await wordsNow();
    const migration = await readFile("prisma/migrations/20261127120200_work_list/migration.sql", "utf8");
    await asOwner(/-- fill:.*?-- end of fill/su.exec(migration)?.[0] ?? "");
    expect(await wordsNow()).toEqual(written);
  });
});
