import { beforeEach, describe, expect, it } from "vitest";
import { accessOfManager } from "@/lib/agency/access";
import { removeMember } from "@/lib/agency/commands/members";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import type { ConventionStatus } from "../domain/status";
import { getBatch } from "../queries/get-batch";
import { markBegun, nextItem } from "../store/batches";
import { prepareBatch, startBatch } from "./batch";
import { runBatch } from "./run-batch";

let staff: Staff & { readonly agencyId: string };
let validator: Awaited<ReturnType<typeof given.member>>;

beforeEach(async () => {
  const agencyId = await given.agency();
  validator = await given.member(agencyId, ["validator"]);
  staff = { agencyId, validator };
});

const made = async (...statuses: readonly ConventionStatus[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const status of statuses) ids.push((await given.convention(staff, status)).id);
  return ids;
};
/** The list that is shown, for what is ticked in it. */
const whole = { criteria: "tache=toutes", viewId: "" };
const statusesOf = async (ids: readonly string[]) => {
  const rows = await db().convention.findMany({ where: { id: { in: [...ids] } }, select: { id: true, status: true } });
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};
const started = async (verb: string, ids: readonly string[], reason = ""): Promise<string> => {
  const id = await prepareBatch({ actor: validator }, { ...whole, verb, ids });
  await startBatch({ actor: validator }, { batchId: id, statusJustification: reason });
  return id;
};

describe("one act on many conventions", () => {
  it("tells before it starts which will be refused and why, does the others, and tells what came of each", async () => {
    const ids = await made("IN_REVIEW", "PARTIALLY_SIGNED", "IN_REVIEW");
    const id = await prepareBatch({ actor: validator }, { ...whole, verb: "validate", ids });
    const before = await getBatch(validator, id, new Date());
    expect(before).toMatchObject({ state: "prepared", total: 3, done: 0 });
    const why = expect.stringContaining("Il manque encore des signatures");
    expect(before.refusals).toMatchObject([{ conventionId: ids[1], why }]);
    await runBatch({ batchId: id });
    expect(await statusesOf(ids)).toEqual(["IN_REVIEW", "PARTIALLY_SIGNED", "IN_REVIEW"]);

    await startBatch({ actor: validator }, { batchId: id });
    expect((await getBatch(validator, id, new Date())).state).toBe("running");
    await runBatch({ batchId: id });
    expect(await statusesOf(ids)).toEqual(["ACCEPTED_BY_VALIDATOR", "PARTIALLY_SIGNED", "ACCEPTED_BY_VALIDATOR"]);
    const after = await getBatch(validator, id, new Date());
    expect(after).toMatchObject({ state: "finished", done: 2, refused: 1 });
    expect(after.refusals).toMatchObject([{ conventionId: ids[1] }]);
  });

  it("is in the journal: the start with how many, the end with what came of them, and each convention on its own chain", async () => {
    const ids = await made("IN_REVIEW", "PARTIALLY_SIGNED");
    const id = await started("validate", ids);
    await runBatch({ batchId: id });
    const lines = await db().journalEntry.findMany({ where: { chain: `batch:${id}` }, orderBy: { position: "asc" } });
    expect(lines.map(({ name, payload }) => [name, payload])).toMatchObject([
      ["ConventionBatchStarted", { verb: "validate", conventions: 2 }],
      ["ConventionBatchFinished", { done: 1, refused: 1 }],
    ]);
    const validated = await db().journalEntry.findFirst({
      where: { chain: `convention:${ids[0]}`, name: "ConventionAcceptedByValidator" },
    });
    expect(validated).toMatchObject({ actorId: validator.userId });
  });

  it("goes on after a crash, and takes what was done just before it for done", async () => {
    const ids = await made("IN_REVIEW", "IN_REVIEW");
    const id = await started("validate", ids);
    const first = await nextItem(id);
    await markBegun(id, first?.conventionId ?? "", new Date());
    await runBatch({ batchId: id });
    await db().conventionBatchItem.updateMany({ where: { batchId: id, position: 0 }, data: { outcome: null } });
    await db().conventionBatch.update({ where: { id }, data: { finishedAt: null } });
    await runBatch({ batchId: id });
    expect(await getBatch(validator, id, new Date())).toMatchObject({ state: "finished", done: 2, refused: 0 });
    const accepted = await db().journalEntry.count({
      where: { chain: `convention:${first?.conventionId}`, name: "ConventionAcceptedByValidator" },
    });
    expect(accepted).toBe(1);
  });

  it("asks for the reason of a refusal, and gives it to each", async () => {
    const ids = await made("IN_REVIEW", "DRAFT");
    await expect(started("reject", ids)).rejects.toMatchObject({ issues: [{ path: "statusJustification" }] });
    await runBatch({ batchId: await started("reject", ids, "Le projet a changé.") });
    const rows = await db().convention.findMany({ where: { id: { in: ids } } });
    expect(rows.map(({ status, statusJustification }) => [status, statusJustification])).toEqual([
      ["REJECTED", "Le projet a changé."],
      ["REJECTED", "Le projet a changé."],
    ]);
  });

  it("starts once, for whoever prepared it, and leaves out what is not theirs", async () => {
    const elsewhere = await given.convention(await given.twoStepStaff(), "IN_REVIEW");
    const [own = ""] = await made("IN_REVIEW");
    const id = await started("validate", [own, elsewhere.id]);
    expect((await getBatch(validator, id, new Date())).total).toBe(1);
    await expect(startBatch({ actor: validator }, { batchId: id })).rejects.toMatchObject({ code: "batch-started" });
    const colleague = await given.member(staff.agencyId, ["validator"]);
    await expect(getBatch(colleague, id, new Date())).rejects.toMatchObject({ kind: "notFound" });
    await expect(
      prepareBatch({ actor: validator }, { ...whole, verb: "validate", ids: [elsewhere.id] }),
    ).rejects.toMatchObject({
      code: "nothing-chosen",
    });
  });

  it("takes the whole list that is shown, and no convention of another agency", async () => {
    const ids = await made("IN_REVIEW", "DRAFT", "IN_REVIEW");
    await given.convention(await given.twoStepStaff(), "IN_REVIEW");
    const asked = { criteria: "statut=IN_REVIEW", viewId: "", verb: "validate", which: "all" };
    const id = await prepareBatch({ actor: validator }, asked);
    const items = await db().conventionBatchItem.findMany({ where: { batchId: id } });
    expect(items.map(({ conventionId }) => conventionId).sort()).toEqual([ids[0], ids[2]].sort());
  });

  it("whoever loses their role while it runs does nothing more, and is told", async () => {
    const ids = await made("IN_REVIEW");
    const admin = await given.member(staff.agencyId, ["agency-admin", "validator"]);
    const id = await started("validate", ids);
    await removeMember({ actor: accessOfManager(admin, staff.agencyId) }, { userId: validator.userId });
    await runBatch({ batchId: id });
    expect(await statusesOf(ids)).toEqual(["IN_REVIEW"]);
    const items = await db().conventionBatchItem.findMany({ where: { batchId: id } });
    expect(items).toMatchObject([{ outcome: "refused", refusal: "Votre compte ou votre rôle a changé entre-temps." }]);
  });

  it("deals with 200 conventions of which 5 cannot be validated", { timeout: 180_000 }, async () => {
    const statuses = Array.from(
      { length: 200 },
      (_, index): ConventionStatus => (index % 40 === 7 ? "DRAFT" : "IN_REVIEW"),
    );
    const ids = await made(...statuses);
    const id = await started("validate", ids);
    await runBatch({ batchId: id });
    const after = await getBatch(validator, id, new Date());
    expect(after).toMatchObject({ state: "finished", total: 200, done: 195, refused: 5 });
    expect(after.refusals.map(({ conventionId }) => conventionId).sort()).toEqual(
      ids.filter((_, index) => index % 40 === 7).sort(),
    );
  });
});
