import { describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import { criteriaQuery, everything, readCriteria } from "../domain/work-list";
import { forgetSearches } from "../jobs";
import { getManagedView, listViews } from "../queries/list-views";
import { keepSearch } from "./keep-search";
import { changeView, removeView, saveView } from "./save-view";

const drafts = { criteria: "statut=DRAFT", viewId: "" };
const refused = { kind: "notFound", code: "view-not-found" };

const tabsOf = async (actor: UserActor) => (await listViews(actor, null)).tabs.map(({ name }) => name);

/** A maker, a colleague, an administrator of the same agency, and somebody of another one. */
const people = async () => {
  const [agencyId, elsewhere] = [await given.agency(), await given.agency()];
  return {
    agencyId,
    elsewhere,
    maker: await given.member(agencyId, ["counsellor"]),
    colleague: await given.member(agencyId, ["agency-viewer"]),
    admin: await given.member(agencyId, ["agency-admin"]),
    pending: await given.member(agencyId, ["to-review"]),
    stranger: await given.member(elsewhere, ["validator", "agency-admin"]),
  };
};

describe("a search by name (product.md 4)", () => {
  it("is kept under an id that its maker alone opens, and is no tab", async () => {
    const { maker, colleague } = await people();
    const id = await keepSearch(
      { actor: maker },
      { criteria: "statut=DRAFT&mots=x&inconnu=1", words: "Léa Fictive", counsellor: "" },
    );
    expect(id).toMatch(/^[0-9a-f-]{14}4/u);
    const { tabs, opened } = await listViews(maker, id);
    expect(tabs).toEqual([]);
    expect(opened).toMatchObject({
      name: null,
      criteria: readCriteria({ statut: "DRAFT" }),
      search: { words: "Léa Fictive", counsellor: "" },
    });
    await expect(listViews(colleague, id)).rejects.toMatchObject(refused);
    await expect(getManagedView(maker, id)).rejects.toMatchObject(refused);
  });

  it("is forgotten after 30 days, unless somebody named it", async () => {
    const { maker } = await people();
    const now = new Date();
    const ago = (days: number) => ({ actor: maker, now: new Date(now.getTime() - days * 24 * 3_600_000) });
    const search = { criteria: "", words: "Léa", counsellor: "" };
    const old = await keepSearch(ago(31), search);
    const recent = await keepSearch(ago(29), search);
    const named = await saveView(ago(31), { name: "Léa", agencyId: "", criteria: "", viewId: old });
    await forgetSearches(now);
    const left = await db().workListView.findMany({ where: { userId: maker.userId } });
    expect(left.map(({ id }) => id).sort()).toEqual([recent, named].sort());
    expect((await listViews(maker, named)).opened?.search.words).toBe("Léa");
  });
});

describe("a view with a name", () => {
  it("is its maker's alone, or that of the readers of one agency", async () => {
    const { agencyId, maker, colleague, pending, stranger } = await people();
    await saveView({ actor: maker }, { ...drafts, name: "À moi", agencyId: "" });
    const shared = await saveView({ actor: maker }, { ...drafts, name: "À nous", agencyId });
    expect(await tabsOf(maker)).toEqual(["À moi", "À nous"]);
    expect(await tabsOf(colleague)).toEqual(["À nous"]);
    expect(await tabsOf(pending)).toEqual([]);
    expect((await listViews(colleague, shared)).opened?.criteria.statuses).toEqual(["DRAFT"]);
    await expect(listViews(stranger, shared)).rejects.toMatchObject(refused);
    await expect(listViews(pending, shared)).rejects.toMatchObject(refused);
  });

  it("takes over the names of the view it comes from, under the order of its address", async () => {
    const { maker, stranger } = await people();
    const viewId = await keepSearch({ actor: maker }, { criteria: "statut=DRAFT", words: "Léa", counsellor: "Démo" });
    const input = {
      name: "Léa",
      agencyId: "",
      criteria: criteriaQuery({ ...everything, sort: "dateEnd", order: "asc" }),
      viewId,
    };
    const { opened } = await listViews(maker, await saveView({ actor: maker }, input));
    expect(opened).toMatchObject({
      criteria: { statuses: ["DRAFT"], sort: "dateEnd", order: "asc" },
      search: { words: "Léa", counsellor: "Démo" },
    });
    await expect(saveView({ actor: stranger }, input)).rejects.toMatchObject(refused);
  });

  it("is never shared with an agency that its maker does not read, and has a name", async () => {
    const { elsewhere, maker } = await people();
    const share = saveView({ actor: maker }, { ...drafts, name: "Ailleurs", agencyId: elsewhere });
    await expect(share).rejects.toMatchObject({ code: "view-shared-elsewhere", issues: [{ path: "agencyId" }] });
    const nameless = saveView({ actor: maker }, { ...drafts, name: "  ", agencyId: "" });
    await expect(nameless).rejects.toMatchObject({ kind: "invalid", issues: [{ path: "name" }] });
  });

  it("is changed and taken away by its maker or the agency's administrator alone", async () => {
    const { agencyId, maker, colleague, admin, stranger } = await people();
    const viewId = await saveView({ actor: maker }, { ...drafts, name: "À nous", agencyId });
    for (const actor of [colleague, stranger]) {
      await expect(changeView({ actor }, { viewId, name: "Pris", agencyId: "" })).rejects.toMatchObject(refused);
      await expect(removeView({ actor }, { viewId })).rejects.toMatchObject(refused);
    }
    await changeView({ actor: admin }, { viewId, name: "À nous tous", agencyId });
    expect(await tabsOf(colleague)).toEqual(["À nous tous"]);
    await changeView({ actor: maker }, { viewId, name: "À moi", agencyId: "" });
    expect(await tabsOf(colleague)).toEqual([]);
    await expect(removeView({ actor: admin }, { viewId })).rejects.toMatchObject(refused);
    await removeView({ actor: maker }, { viewId });
    expect(await tabsOf(maker)).toEqual([]);
  });

  it("is refused beyond thirty", async () => {
    const { maker } = await people();
    for (let index = 0; index < 30; index += 1)
      await saveView({ actor: maker }, { ...drafts, name: `Vue ${index}`, agencyId: "" });
    await expect(saveView({ actor: maker }, { ...drafts, name: "Vue de trop", agencyId: "" })).rejects.toMatchObject({
      code: "too-many-views",
    });
  });

  it("goes when its maker or its agency goes", async () => {
    const { agencyId, elsewhere, maker, stranger } = await people();
    await saveView({ actor: maker }, { ...drafts, name: "À nous", agencyId });
    await saveView({ actor: stranger }, { ...drafts, name: "Là-bas", agencyId: elsewhere });
    const own = { where: { agencyId: { in: [agencyId, elsewhere] } } };
    await db().agency.delete({ where: { id: agencyId } });
    await db().user.delete({ where: { id: stranger.userId } });
    expect(await db().workListView.count(own)).toBe(0);
  });
});
