import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agencyScope } from "@/lib/agency";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { accessOfUser, type ConventionAccess, countTasks, listConventions } from "@/lib/convention";
import { everything, noSearch } from "@/lib/convention/domain/work-list";
import { handleUndelivered, listUndelivered, resendUndelivered } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { partnerServer } from "@/tests/given/partner-server";
import { delays } from "../domain/delivery";

const { announce, announceLast, endpoint, happened, tryOpen } = given.webhooks;

const server = await partnerServer();
process.env.SIMULATED_PARTNER_URL = server.origin;
afterAll(server.close);

const hour = 3_600_000;

let agencyId: string;
let webhookId: string;
let consumerId: string;
let conventionId: string;
beforeAll(async () => {
  agencyId = await given.agency();
});
beforeEach(async () => {
  await db().webhookSubscription.deleteMany();
  server.answers.length = 0;
  const { actor } = await given.webhooks.told({ agencyIds: [agencyId] });
  ({ id: webhookId } = await endpoint(actor, `${server.origin}/hooks`));
  consumerId = actor.id;
  ({ id: conventionId } = await given.submitted(agencyId));
  for (const event of await happened(conventionId)) await announce(event);
  server.answers.push(...Array.from({ length: delays.length + 1 }, () => ({ status: 503 })));
});

const as = async (...roles: AgencyRole[]): Promise<ConventionAccess> =>
  accessOfUser(await given.member(agencyId, roles), conventionId);

const giveUp = async (): Promise<{ readonly id: string; readonly at: Date }> => {
  for (let tries = 0; tries <= delays.length; tries += 1) await tryOpen(webhookId);
  const { id, lastAttemptAt } = await db().webhookDelivery.findFirstOrThrow({ where: { subscriptionId: webhookId } });
  return { id, at: lastAttemptAt ?? new Date(0) };
};

const unheard = (access: ConventionAccess) => listUndelivered(access, new Date());

/** The conventions of the task, as a reader of an agency sees and counts them. */
const inTask = async (of = agencyId): Promise<readonly string[]> => {
  const scope = agencyScope([{ agencyId: of, roles: ["agency-viewer"] }]);
  const listed = { criteria: { ...everything, task: "non-transmis" as const }, search: noSearch, place: null };
  const { rows } = await listConventions(scope, listed, new Date());
  expect((await countTasks(scope, new Date())).counts["non-transmis"]).toBe(rows.length);
  return rows.map(({ id }) => id);
};

describe("what a partner did not receive (product.md 1, convention.md 9.8)", () => {
  it("is told as soon as one try has failed, and becomes a task once all have", async () => {
    expect(await unheard(await as("counsellor"))).toEqual([]);
    await tryOpen(webhookId);
    expect(await unheard(await as("counsellor"))).toMatchObject([{ isGivenUp: false, lastOutcome: "503" }]);
    expect(await inTask()).toEqual([]);
    const { id } = await giveUp();
    expect(await unheard(await as("counsellor"))).toMatchObject([{ deliveryId: id, isGivenUp: true }]);
    expect(await inTask()).toEqual([conventionId]);
    expect(await inTask(await given.agency())).toEqual([]);
  });

  it("is shown to the agency and to operators, not to whoever signs", async () => {
    await giveUp();
    expect(await unheard(await given.opened(conventionId, "beneficiary"))).toEqual([]);
    expect(await unheard(await accessOfUser(await given.operator(), conventionId))).toHaveLength(1);
  });

  it("is no longer a task once the partner was told something later", async () => {
    const { id } = await giveUp();
    await given.signedBy(conventionId, "beneficiary");
    await announceLast(conventionId);
    await tryOpen(webhookId);
    expect(await db().webhookDelivery.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "exhausted" });
    expect(await inTask()).toEqual([]);
    expect(await unheard(await as("validator"))).toEqual([]);
  });
});

describe("what nobody waits for any more", () => {
  it("is nobody's task: an address that answered 410, a partner whose access was taken away", async () => {
    const { id } = await giveUp();
    const actor = await as("counsellor");
    const nothingLeft = async () => {
      expect(await inTask()).toEqual([]);
      expect(await unheard(actor)).toEqual([]);
      await expect(handleUndelivered({ actor }, { deliveryId: id })).rejects.toMatchObject({ kind: "notFound" });
    };
    await db().webhookSubscription.update({ where: { id: webhookId }, data: { disabledAt: new Date() } });
    await nothingLeft();
    await db().webhookSubscription.update({ where: { id: webhookId }, data: { disabledAt: null } });
    expect(await inTask()).toEqual([conventionId]);
    await db().apiConsumer.update({ where: { id: consumerId }, data: { revokedAt: new Date() } });
    await nothingLeft();
  });

  it("waits with its endpoint while that is paused, and says so", async () => {
    const { id, at } = await giveUp();
    await db().webhookSubscription.update({
      where: { id: webhookId },
      data: { pausedAt: new Date(), pauseReason: "asked" },
    });
    const actor = await as("counsellor");
    await resendUndelivered({ actor, now: new Date(at.getTime() + 4 * hour) }, { deliveryId: id });
    expect(await unheard(actor)).toMatchObject([{ isGivenUp: false, isPaused: true }]);
  });
});

describe("sending it again (convention.md 3.3 and case 144)", () => {
  it("waits four hours after the last try, then goes out under the same id", async () => {
    const { id, at } = await giveUp();
    const actor = await as("agency-viewer");
    const soon = new Date(at.getTime() + 4 * hour - 1);
    await expect(resendUndelivered({ actor, now: soon }, { deliveryId: id })).rejects.toMatchObject({
      kind: "tooMany",
      retryAfter: 1,
    });
    server.received.length = 0;
    await resendUndelivered({ actor, now: new Date(at.getTime() + 4 * hour) }, { deliveryId: id });
    expect(await unheard(actor)).toMatchObject([{ deliveryId: id, isGivenUp: false }]);
    expect(await inTask()).toEqual([]);
    await tryOpen(webhookId);
    expect(server.received).toMatchObject([{ headers: { "webhook-id": id } }]);
    expect(await unheard(actor)).toEqual([]);
    expect((await readChain(`consumer:${consumerId}`)).at(-1)).toMatchObject({
      name: "WebhookReplayed",
      payload: { deliveryId: id },
    });
  });

  it("is refused to whoever only manages the agency, and for what is not given up", async () => {
    const again = { deliveryId: (await db().webhookDelivery.findFirstOrThrow()).id };
    await expect(resendUndelivered({ actor: await as("counsellor") }, again)).rejects.toMatchObject({
      kind: "notFound",
    });
    await giveUp();
    await expect(resendUndelivered({ actor: await as("agency-admin") }, again)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("saying that it is dealt with (product.md 1)", () => {
  it("ends the task once, and is in the partner's journal", async () => {
    const { id } = await giveUp();
    const actor = await as("agency-admin");
    await handleUndelivered({ actor }, { deliveryId: id });
    expect(await inTask()).toEqual([]);
    expect(await unheard(actor)).toEqual([]);
    await expect(handleUndelivered({ actor }, { deliveryId: id })).rejects.toMatchObject({ kind: "notFound" });
    expect((await readChain(`consumer:${consumerId}`)).at(-1)).toMatchObject({
      name: "WebhookFailureHandled",
      payload: { deliveryId: id },
    });
  });

  it("is for people of the agency, on its own conventions (X8)", async () => {
    const { id } = await giveUp();
    const operator = await accessOfUser(await given.operator(), conventionId);
    await expect(handleUndelivered({ actor: operator }, { deliveryId: id })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const elsewhere = await given.submitted(agencyId);
    const other = await accessOfUser(await given.member(agencyId, ["validator"]), elsewhere.id);
    await expect(handleUndelivered({ actor: other }, { deliveryId: id })).rejects.toMatchObject({ kind: "notFound" });
  });
});
