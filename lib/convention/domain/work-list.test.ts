import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conventionStatuses } from "./status";
import { internshipKinds } from "./vocabulary";
import {
  assessmentStates,
  countCriteria,
  criteriaOfView,
  criteriaQuery,
  everything,
  lastUrgentDay,
  orderOf,
  readCriteria,
  readCriteriaQuery,
  readWorkList,
  sortOrders,
  usualColumns,
  type WorkListAddress,
  type WorkListCriteria,
  workListColumns,
  workListHref,
  workListSorts,
  workListTasks,
} from "./work-list";

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day), to: fc.option(day) });

const anyCriteria: fc.Arbitrary<WorkListCriteria> = fc
  .record({
    task: orNull(workListTasks),
    statuses: fc.subarray([...conventionStatuses]),
    assessment: orNull(assessmentStates),
    kind: orNull(internshipKinds),
    start: period,
    end: period,
    submission: period,
    agencyIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }).map((ids) => ids.sort()),
    sorted: orNull(workListSorts.flatMap((sort) => sortOrders.map((order) => ({ sort, order })))),
    columns: fc
      .subarray([...workListColumns])
      .map((columns) => (columns.join() === usualColumns.join() ? [] : columns)),
  })
  .map(({ sorted, ...rest }) => ({ ...rest, sort: sorted?.sort ?? null, order: sorted?.order ?? null }));

const place = fc.record({
  side: fc.constantFrom("after" as const, "before" as const),
  key: fc.oneof(
    day,
    day.map((one) => `${one}T09:30:00.123`),
    fc.constant("-infinity"),
  ),
  id: fc.uuid(),
});

const paramsOf = (query: string) => {
  const params = new URLSearchParams(query);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
};

describe("what a list shows, in its address (product.md 4)", () => {
  it("comes back the same from its address", () => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        expect(readCriteriaQuery(criteriaQuery(criteria))).toEqual(criteria);
      }),
    );
  });

  it("comes back with its view and its place", () => {
    fc.assert(
      fc.property(anyCriteria, fc.option(fc.uuid()), fc.option(place), (criteria, viewId, where) => {
        const address: WorkListAddress = { criteria, viewId, place: where };
        const { isBare, ...read } = readWorkList(paramsOf(new URL(workListHref(address), "http://x").search));
        const { sort, order, columns } = criteria;
        expect(read).toEqual(viewId ? { ...address, criteria: { ...everything, sort, order, columns } } : address);
        expect(isBare).toBe(false);
      }),
    );
  });

  it("is never refused: what makes no sense asks nothing", () => {
    const names = fc.constantFrom(
      "tache",
      "statut",
      "bilan",
      "nature",
      "debut-de",
      "fin-a",
      "structure",
      "tri",
      "apres",
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()))), (params) => {
        const { criteria, place: where } = readWorkList(params);
        expect([criteria, where]).toEqual([everything, null]);
      }),
    );
    expect(readCriteria({ "debut-de": "2026-02-31", structure: "12", statut: ["DRAFT", "AUTRE"] })).toEqual({
      ...everything,
      statuses: ["DRAFT"],
    });
  });

  it("holds no word that somebody looked for, and no counsellor's name", () => {
    expect(criteriaQuery(readCriteria({ mots: "Léa Fictive", conseiller: "Inès Démo" }))).toBe("tache=toutes");
  });

  it("opens what waits when it says nothing, and everything when that is asked", () => {
    expect(readWorkList({}).isBare).toBe(true);
    expect(readWorkList({ tri: "dateEnd" }).isBare).toBe(true);
    expect(readWorkList({ tache: "toutes" }).isBare).toBe(false);
    expect(readWorkList({ statut: "DRAFT" }).isBare).toBe(false);
  });

  it("counts its filters, not its task, its order or its columns", () => {
    const criteria = readCriteria({
      tache: "bilans",
      statut: ["DRAFT", "REJECTED"],
      "fin-a": "2026-12-01",
      tri: "dateEnd",
    });
    expect(countCriteria(criteria)).toBe(3);
  });
});

describe("the order of a list", () => {
  it.each([
    [everything, { sort: "dateStart", order: "desc" }],
    [
      { ...everything, task: "signatures" },
      { sort: "dateStart", order: "asc" },
    ],
    [
      { ...everything, task: "bilans" },
      { sort: "dateEnd", order: "asc" },
    ],
    [readCriteria({ tri: "dateSubmission" }), { sort: "dateSubmission", order: "desc" }],
    [readCriteria({ tri: "dateValidation", sens: "asc" }), { sort: "dateValidation", order: "asc" }],
  ] as const)("%o", (criteria, order) => {
    expect(orderOf(criteria)).toEqual(order);
  });

  it("of a view gives way to that of its address", () => {
    const view = readCriteria({ statut: "DRAFT", tri: "dateEnd" });
    expect(criteriaOfView(view, everything)).toEqual(view);
    expect(criteriaOfView(view, readCriteria({ tri: "dateStart", sens: "asc" }))).toEqual({
      ...view,
      sort: "dateStart",
      order: "asc",
    });
  });
});

describe("missing signatures are urgent", () => {
  it.each([
    ["a Monday", "2026-11-23", "2026-11-30"],
    ["a Friday before Christmas", "2026-12-18", "2026-12-28"],
  ])("five working days before the first day, from %s", (_name, today, last) => {
    expect(lastUrgentDay(today)).toBe(last);
  });
});
