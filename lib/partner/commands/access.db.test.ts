import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partnerMail } from "@/lib/notification";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { companyRoutes } from "@/simulators/companies";
import { type Listening, listen } from "@/simulators/http";
import { given } from "@/tests/given";
import { mailbox } from "@/tests/given/mailbox";
import {
  accessOfApplicant,
  accessOfPartnerOperator,
  accessToConsumer,
  approveRequest,
  authenticate,
  changeConsumer,
  countAccessRequests,
  createConsumer,
  forgetAccessRequests,
  getAccessRequest,
  getConsumer,
  getOwnConsumer,
  hasPartnerSpace,
  listAccessRequests,
  listConsumers,
  listOwnAccessRequests,
  listOwnConsumers,
  refuseRequest,
  renewKey,
  renewOwnKey,
  requestAccess,
  revokeConsumer,
  tellExpiries,
} from "../index";
import { type AccessRequestInput, accessRequestForm, type ConsumerFields, newConsumerForm } from "../schemas";

const now = new Date("2026-11-27T09:00:00.700Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let stop = async () => {};
let register: Listening;
beforeAll(async () => {
  stop = await mailbox();
  register = await listen(0, companyRoutes);
  process.env.COMPANIES_API_URL = `http://127.0.0.1:${register.port}/entreprises`;
});
afterAll(async () => {
  await stop();
  await register.stop();
});

const asked = (changes: object = {}): AccessRequestInput =>
  accessRequestForm.parse({
    organisation: "Portail de fiction",
    contactFirstName: "Ariane",
    contactLastName: "Essai",
    contactJob: "Cheffe de produit",
    contactPhone: "06 39 98 00 09",
    purpose: "Montrer les offres à nos usagers.",
    abilities: ["search"],
    ...changes,
  });

/** What an operator types. */
const typed = (changes: object = {}) => ({
  name: "Portail de fiction",
  description: "",
  contactFirstName: "Ariane",
  contactLastName: "Essai",
  contactJob: "Cheffe de produit",
  contactPhone: "06 39 98 00 09",
  contactEmails: "ariane@portail.example.org",
  abilities: ["search", "conventions"],
  scopeBy: "kinds",
  agencyKinds: ["mission-locale"],
  agencyIds: "",
  expirationDate: { day: "27", month: "11", year: "2027" },
  ...changes,
});

const fields = (changes: object = {}): ConsumerFields => newConsumerForm.parse(typed(changes));

const operatorOf = async () => accessOfPartnerOperator(await given.operator());

/** What the mail handler does with the last event of a chain; who is then written to, by kind. */
const told = async (chain: string): Promise<readonly string[]> => {
  const event = (await readChain(chain)).at(-1);
  if (!event) throw new Error("nothing happened");
  await partnerMail[event.name as keyof typeof partnerMail]?.({ ...event, chain });
  const rows = await db().message.findMany({ orderBy: { kind: "asc" } });
  await db().message.deleteMany();
  return rows.map(({ kind, maskedTarget }) => `${kind} ${maskedTarget}`).sort();
};

describe("an operator keeps partners (partner-api.md 3)", () => {
  it("makes one with its key, changes it without touching the key, and nobody else may", async () => {
    const user = await given.operator();
    const actor = accessOfPartnerOperator(user);
    const { consumerId, key } = await createConsumer({ actor, now }, fields());
    const partner = await authenticate(key, later(1));
    expect(partner.rights.convention).toEqual({ kinds: ["READ"], scope: { agencyKinds: ["mission-locale"] } });
    const agencyId = await given.agency();
    const changes = { abilities: ["webhooks"], scopeBy: "agencies", agencyIds: agencyId.toUpperCase() };
    await changeConsumer({ actor, now: later(5) }, { consumerId, ...fields(changes) });
    expect((await authenticate(key, later(6))).rights).toEqual({
      searchEstablishment: { kinds: [] },
      convention: { kinds: ["SUBSCRIPTION"], scope: { agencyIds: [agencyId] } },
      statistics: { kinds: [] },
    });
    expect(await getConsumer(actor, consumerId, now)).toMatchObject({
      hasKey: true,
      state: "active",
      agencies: [{ id: agencyId, name: "Structure d’essai" }],
    });
    const journal = await db().journalEntry.findMany({ where: { chain: `consumer:${consumerId}` } });
    expect(journal.map(({ name }) => name)).toEqual(["ApiConsumerSaved", "ApiConsumerSaved"]);
    expect(journal.map(({ actorId, actorRole }) => [actorId, actorRole])).toEqual([
      [user.userId, "back-office"],
      [user.userId, "back-office"],
    ]);
    const somebody = await given.professional();
    expect(() => accessOfPartnerOperator(somebody)).toThrow("réservée");
  });

  it.each<[string, object, string]>([
    ["five years and a day", { expirationDate: { day: "28", month: "11", year: "2031" } }, "expirationDate"],
    ["an agency that nobody has", { scopeBy: "agencies", agencyIds: newId() }, "agencyIds"],
  ])("refuses %s beside its field", async (_what, changes, path) => {
    const acting = { actor: await operatorOf(), now };
    await expect(createConsumer(acting, fields(changes))).rejects.toMatchObject({ issues: [{ path }] });
  });

  it.each<[string, object, string]>([
    ["conventions of nobody said", { scopeBy: "" }, "scopeBy"],
    ["no kind of agency", { agencyKinds: [] }, "agencyKinds"],
    ["no agency", { scopeBy: "agencies" }, "agencyIds"],
    ["an id that is none", { agencyIds: "12" }, "agencyIds"],
    ["no right", { abilities: [] }, "abilities"],
    ["no address", { contactEmails: "" }, "contactEmails"],
  ])("does not read %s", (_what, changes, path) => {
    const parsed = newConsumerForm.safeParse(typed(changes));
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  it("revokes once, and a renewal brings the access back with another key", async () => {
    const actor = await operatorOf();
    const { consumerId, key } = await createConsumer({ actor, now }, fields());
    await revokeConsumer({ actor, now: later(2) }, { consumerId });
    await expect(authenticate(key, later(3))).rejects.toThrow("api consumer revoked");
    expect(await told(`consumer:${consumerId}`)).toEqual(["api-access-revoked a•••@portail.example.org"]);
    await expect(revokeConsumer({ actor, now: later(3) }, { consumerId })).rejects.toMatchObject({ kind: "conflict" });
    const renewed = await renewKey({ actor, now: later(4) }, { consumerId });
    await expect(authenticate(key, later(5))).rejects.toThrow("api key has been renewed");
    const sameSecond = await renewKey({ actor, now: later(4.2) }, { consumerId });
    for (const one of [renewed, sameSecond]) expect((await authenticate(one, later(5))).id).toBe(consumerId);
    expect(await told(`consumer:${consumerId}`)).toEqual(["api-key-renewed a•••@portail.example.org"]);
  });

  it("finds them by name, address and state", async () => {
    const actor = await operatorOf();
    const name = `Trouvable ${newId()}`;
    const { consumerId } = await createConsumer(
      { actor, now },
      fields({ name, expirationDate: { day: "10", month: "12", year: "2026" } }),
    );
    const found = async (search: string, state?: "active" | "ending") =>
      (await listConsumers(actor, { search, state, page: 1 }, now)).rows.filter(({ id }) => id === consumerId);
    expect(await found(name.toLowerCase(), "ending")).toMatchObject([
      { name, state: "ending", daysLeft: 13, calls: 0 },
    ]);
    expect(await found(consumerId)).toHaveLength(1);
    expect(await found(`ariane@ ${name.split(" ")[1]}`)).toHaveLength(1);
    expect(await found(name, "active")).toEqual([]);
    expect(await found("100%")).toEqual([]);
  });
});

describe("somebody asks for an access", () => {
  it("is approved otherwise than asked; the contact alone makes and sees the key", async () => {
    const email = `ariane-${newId()}@portail.example.org`;
    const applicant = await given.professional({ email });
    const actor = accessOfApplicant(applicant);
    expect(await hasPartnerSpace(actor)).toBe(false);
    const requestId = await requestAccess(
      { actor, now },
      asked({ siret: "00000001800028", abilities: ["search", "statistics"] }),
    );
    expect(await hasPartnerSpace(actor)).toBe(true);
    const operator = await operatorOf();
    expect(await getAccessRequest(operator, requestId)).toMatchObject({ siretCheck: "known", contactEmail: email });
    expect((await listAccessRequests(operator)).map(({ id }) => id)).toContain(requestId);
    const waiting = await countAccessRequests(operator);
    const operators = await db().user.count({ where: { isOperator: true } });
    const mails = await told(`api-request:${requestId}`);
    expect(mails.filter((line) => line.startsWith("api-access-asked"))).toHaveLength(1);
    expect(mails.filter((line) => line.startsWith("api-access-to-decide"))).toHaveLength(operators);

    const decision = { requestId, ...fields({ contactEmails: "autre@portail.example.org" }) };
    const consumerId = await approveRequest({ actor: operator, now: later(60) }, decision);
    expect(await countAccessRequests(operator)).toBe(waiting - 1);
    expect(await told(`api-request:${requestId}`)).toEqual([expect.stringContaining("api-access-opened")]);
    await expect(approveRequest({ actor: operator, now }, decision)).rejects.toMatchObject({ kind: "conflict" });

    const own = await accessToConsumer(applicant, consumerId);
    expect(await getOwnConsumer(own, later(61))).toMatchObject({
      hasKey: false,
      contact: { emails: [email, "autre@portail.example.org"] },
    });
    expect((await listOwnConsumers(actor, now)).map(({ id }) => id)).toEqual([consumerId]);
    const key = await renewOwnKey({ actor: own, now: later(120) }, { consumerId });
    expect((await authenticate(key, later(121))).rights.convention.kinds).toEqual(["READ"]);
    expect(await getOwnConsumer(own, later(121))).toMatchObject({ hasKey: true });
    expect(await told(`consumer:${consumerId}`)).toEqual([]);
    const next = await renewOwnKey({ actor: own, now: later(180) }, { consumerId });
    await expect(authenticate(key, later(181))).rejects.toThrow("api key has been renewed");
    expect(await told(`consumer:${consumerId}`)).toHaveLength(2);

    // An access that has ended is opened by operators alone.
    await revokeConsumer({ actor: operator, now: later(200) }, { consumerId });
    await expect(renewOwnKey({ actor: own, now: later(201) }, { consumerId })).rejects.toMatchObject({
      code: "access-ended",
    });
    await expect(authenticate(next, later(202))).rejects.toThrow("api consumer revoked");
  });

  it("is refused with a reason that it reads, and forgotten a year later", async () => {
    const actor = accessOfApplicant(await given.professional());
    const requestId = await requestAccess({ actor, now }, asked());
    const operator = await operatorOf();
    await refuseRequest({ actor: operator, now: later(60) }, { requestId, reason: "Un autre service existe." });
    expect(await listOwnAccessRequests(actor)).toMatchObject([
      { status: "refused", refusalReason: "Un autre service existe." },
    ]);
    expect(await told(`api-request:${requestId}`)).toEqual([expect.stringContaining("api-access-refused")]);
    await forgetAccessRequests(new Date("2027-11-27T09:00:00Z"));
    expect(await listOwnAccessRequests(actor)).toHaveLength(1);
    await forgetAccessRequests(new Date("2027-11-28T09:02:00Z"));
    expect(await listOwnAccessRequests(actor)).toEqual([]);
    await expect(getAccessRequest(operator, requestId)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("holds nobody back for a SIRET that the register does not know, or while it is silent", async () => {
    const actor = accessOfApplicant(await given.professional());
    const operator = await operatorOf();
    const unknown = await requestAccess({ actor, now }, asked({ siret: "00000000000000" }));
    expect(await getAccessRequest(operator, unknown)).toMatchObject({ siretCheck: "unknown" });
    const without = await requestAccess({ actor, now }, asked());
    expect(await getAccessRequest(operator, without)).toMatchObject({ siret: null, siretCheck: null });
    await requestAccess({ actor, now }, asked());
    await expect(requestAccess({ actor, now }, asked())).rejects.toMatchObject({ code: "requests-waiting" });
  });

  it("opens no partner of others", async () => {
    const partner = await given.partner();
    const somebody = await given.professional();
    await expect(accessToConsumer(somebody, partner.id)).rejects.toMatchObject({ kind: "notFound" });
    await expect(accessToConsumer(somebody, "1 or 1")).rejects.toMatchObject({ kind: "notFound" });
    const contact = await given.professional({ email: `api-${newId()}@portail.example.org` });
    const own = await given.partner({
      contact: { firstName: "A", lastName: "B", job: "C", phone: "0639980009", emails: [contact.email] },
    });
    const actor = await accessToConsumer(contact, own.id);
    await expect(renewOwnKey({ actor }, { consumerId: partner.id })).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("an endpoint that the product paused is told (partner-api.md 5.8)", () => {
  it.each([
    ["failing", ["api-webhook-paused a•••@portail.example.org"]],
    ["asked", []],
  ])("when it is %s: %j", async (reason, mails) => {
    const { id } = await given.partner();
    const event = { chain: `consumer:${id}`, name: "WebhookPaused", position: 2, id: newId(), occurredAt: now };
    await partnerMail.WebhookPaused?.({ ...event, payload: { consumerId: id, subscriptionId: newId(), reason } });
    const rows = await db().message.findMany();
    await db().message.deleteMany();
    expect(rows.map(({ kind, maskedTarget }) => `${kind} ${maskedTarget}`)).toEqual(mails);
  });
});

describe("the end of an access is told (partner-api.md 5.8)", () => {
  it("once for each notice and each end, to every contact, and not to a partner that was revoked", async () => {
    const emails = ["un@portail.example.org", "deux@portail.example.org"];
    const contact = { firstName: "A", lastName: "B", job: "C", phone: "0639980009", emails };
    const { id } = await given.partner({ contact, expirationDate: "2026-12-20" }, now);
    const revoked = await given.partner({ contact, expirationDate: "2026-12-20" }, now);
    await revokeConsumer({ actor: theProduct, now }, { consumerId: revoked.id });
    const notices = async () =>
      (await db().apiConsumerNotice.findMany({ where: { consumerId: id } })).map(({ notice }) => notice);
    for (const day of [
      "2026-11-20",
      "2026-11-20",
      "2026-12-13",
      "2026-12-19",
      "2026-12-20",
      "2026-12-21",
      "2026-12-22",
    ])
      await tellExpiries(new Date(`${day}T05:50:00Z`));
    expect((await notices()).sort()).toEqual(["ended", "in_1_day", "in_30_days", "in_7_days"]);
    expect(await told(`consumer:${id}`)).toEqual([
      "api-access-ending d•••@portail.example.org",
      "api-access-ending u•••@portail.example.org",
    ]);
    expect(await db().apiConsumerNotice.count({ where: { consumerId: revoked.id } })).toBe(0);
  });
});
