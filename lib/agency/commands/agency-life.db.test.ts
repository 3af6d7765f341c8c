import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { addMonths } from "@/lib/reference/holidays";
import { addressRoutes } from "@/simulators/address";
import { agencySirets, closedSiret, companyRoutes } from "@/simulators/companies";
import { type Listening, listen, plain, type Routes } from "@/simulators/http";
import { given } from "@/tests/given";
import { inventedAgreement, typedAgency } from "@/tests/given/registration";
import { agencyChain } from "../domain/events";
import {
  acceptRenewal,
  accessOfJoiner,
  accessOfManager,
  accessOfReviewer,
  activateAgency,
  askRenewal,
  closeAgency,
  editAgencyFacts,
  forgetAgencies,
  getAgency,
  getAgreement,
  getDelegation,
  getRenewalFile,
  getReviewedAgency,
  isAgencyContact,
  listAgencyOptions,
  listNotifiedMembers,
  listOwnRegistrations,
  listPrescribers,
  listReviewedAgencies,
  reactivateAgency,
  refuseRenewal,
  registerAgency,
  rejectAgency,
  renewalRefusal,
  tellDelegationEnds,
  verifyAgencySiret,
} from "../index";
import { agencyFactsForm, type TypedRegistration } from "../schemas";

/** Whether the register of companies answers. */
let isSilent = false;
const moodyRegister = Object.fromEntries(
  Object.entries<Routes[string]>(companyRoutes).map(([route, answer]): [string, Routes[string]] => [
    route,
    (asked) => (isSilent ? plain(503, "") : answer(asked)),
  ]),
);

let services: Listening;
beforeAll(async () => {
  services = await listen(0, { ...moodyRegister, ...addressRoutes });
  Object.assign(process.env, {
    COMPANIES_API_URL: `http://127.0.0.1:${services.port}/entreprises`,
    ADDRESS_API_URL: `http://127.0.0.1:${services.port}/geocodage`,
  });
});
afterAll(() => services.stop());
beforeEach(() => {
  isSilent = false;
});

const now = new Date("2026-11-27T09:00:00Z");
const addedMonth = new Date("2026-12-27T09:00:00Z");
let houses = 0;

/** A registration at an address of its own. */
const register = async (
  changes: Partial<TypedRegistration> = {},
  agreement: typeof inventedAgreement | null = null,
) => {
  houses += 1;
  const user = await given.professional();
  const actor = accessOfJoiner(user);
  const typed = typedAgency({ street: `${houses} rue du Brouillon`, ...changes });
  return { user, actor, typed, id: await registerAgency({ actor, now }, typed, agreement) };
};

const delegated = (endDate: string): Partial<TypedRegistration> => ({
  kind: "autre",
  delegationAgencyName: "Conseil départemental d’Invention",
  delegationAgencyKind: "conseil-departemental",
  delegationEndDate: endDate,
  atmpBearer: "own-agency",
});

const reviewer = async () => accessOfReviewer(await given.operator());
const eventsOf = async (id: string) => (await readChain(agencyChain(id))).map(({ name }) => name);
const rolesIn = async (agencyId: string) => {
  const rows = await db().agencyRight.findMany({ where: { agencyId }, include: { user: true } });
  return Object.fromEntries(rows.map(({ user, roles }) => [user.email, [...roles].sort()]));
};

describe("an agency registers (platform.md 1.6)", () => {
  it("awaits review, with its people and whoever registered it as administrator (cases 5 and 6)", async () => {
    const people = {
      counsellorEmails: ["deux@invention.example.org"],
      validatorEmails: ["deux@invention.example.org"],
    };
    const { id, user, actor } = await register({ ...people, validationSteps: "counsellor-and-validator" });
    expect(await getAgency(id)).toMatchObject({ status: "needsReview", coveredDepartments: ["35"] });
    expect(await rolesIn(id)).toEqual({
      [user.email]: ["agency_admin"],
      "deux@invention.example.org": ["counsellor", "validator"],
    });
    expect(await eventsOf(id)).toEqual(["AgencyAdded"]);
    expect(await listOwnRegistrations(actor)).toMatchObject([{ id, status: "needsReview" }]);
    expect((await listAgencyOptions("miniStageExcluded", now)).map((option) => option.id)).not.toContain(id);
  });

  it("keeps nobody named in it from signing a convention before it is reviewed", async () => {
    const { id } = await register({ validatorEmails: ["victime@invention.example.org"] });
    expect(await isAgencyContact("victime@invention.example.org")).toBe(false);
    await activateAgency({ actor: await reviewer(), now }, { agencyId: id });
    expect(await isAgencyContact("victime@invention.example.org")).toBe(true);
  });

  it("is refused when another of its kind works or waits at its address, and not when that one was rejected (case 4)", async () => {
    const { id, typed, actor } = await register();
    const again = { ...typed, street: typed.street.toUpperCase(), city: "RENNES" };
    await expect(registerAgency({ actor, now }, again, null)).rejects.toMatchObject({ kind: "conflict" });
    await expect(registerAgency({ actor, now }, { ...again, kind: "cap-emploi" }, null)).resolves.toBeDefined();
    await rejectAgency({ actor: await reviewer(), now }, { agencyId: id, justification: "Essai." });
    await expect(registerAgency({ actor, now }, again, null)).resolves.toBeDefined();
  });

  it("registers once when two people send it at once", async () => {
    const { typed, actor } = await register();
    const other = { ...typed, street: "90 rue du Brouillon" };
    const both = await Promise.allSettled([1, 2].map(() => registerAgency({ actor, now }, other, null)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is refused beside a SIRET that the register does not know, and nothing is stored (case 3)", async () => {
    const before = await db().agency.count();
    for (const siret of ["00000999900019", closedSiret])
      await expect(register({ siret })).rejects.toMatchObject({ code: "siret-unknown", issues: [{ path: "siret" }] });
    expect(await db().agency.count()).toBe(before);
  });

  it("is refused beside a town that nobody knows", async () => {
    await expect(register({ city: "Nulle-Part" })).rejects.toMatchObject({ issues: [{ path: "city" }] });
  });

  it("is taken while the register is silent, and verified later", async () => {
    isSilent = true;
    const { id } = await register();
    const actor = await reviewer();
    expect((await getReviewedAgency(actor, id, now)).siretCheckedAt).toBeNull();
    await expect(verifyAgencySiret({ actor, now }, { agencyId: id })).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("refers to an active agency that validates for itself, and its own validators are left out (case 8)", async () => {
    const prescriber = await given.agency({ name: "Prescripteur d’Invention" });
    await given.member(prescriber, ["validator"]);
    const people = {
      counsellorEmails: ["conseille@invention.example.org"],
      validatorEmails: ["x@invention.example.org"],
    };
    const referring = { ...people, validationSteps: "counsellor-and-validator", refersToId: prescriber } as const;
    const { id, actor, user } = await register({ kind: "structure-IAE", ...referring });
    expect(await rolesIn(id)).toEqual({
      [user.email]: ["agency_admin"],
      "conseille@invention.example.org": ["counsellor"],
    });
    expect((await listPrescribers(actor, "35")).map((option) => option.id)).toContain(prescriber);
    expect((await listPrescribers(actor, "35")).map((option) => option.id)).not.toContain(id);
    // Before its review it lends nobody anything: whoever registers names the prescriber they like.
    expect(await listNotifiedMembers(id, "validator")).toEqual([]);
    await activateAgency({ actor: await reviewer(), now }, { agencyId: id });
    expect(await listNotifiedMembers(id, "validator")).toHaveLength(1);
    await expect(register({ kind: "structure-IAE", ...people, refersToId: id })).rejects.toMatchObject({
      issues: [{ path: "refersToId" }],
    });
  });
});

describe("a delegation agreement", () => {
  it("comes with the registration, and is read by operators and the agency's administrators alone", async () => {
    const { id, user } = await register(delegated("2027-11-27"), { ...inventedAgreement, name: "../accord.pdf" });
    const administrator = { ...user, agencyRights: [{ agencyId: id, roles: ["agency-admin"] as const }] };
    const validator = { ...user, agencyRights: [{ agencyId: id, roles: ["validator"] as const }] };
    expect(await getAgreement(accessOfManager(administrator, id))).toMatchObject({ name: "accord.pdf" });
    expect(await getAgreement(accessOfManager(await given.operator(), id))).toBeDefined();
    expect(() => accessOfManager(validator, id)).toThrow("Seule une personne qui administre");
    expect(() => accessOfManager(user, id)).toThrow("n’est pas la vôtre");
  });

  it("is refused without its file, with a file that lies, or when it is over", async () => {
    const lie = { ...inventedAgreement, content: new Uint8Array(Buffer.from("<html>")) };
    await expect(register(delegated("2027-11-27"))).rejects.toMatchObject({ code: "NO_FILE" });
    await expect(register(delegated("2027-11-27"), lie)).rejects.toMatchObject({
      code: "INVALID_SIGNATURE",
      issues: [{ path: "agreement" }],
    });
    await expect(register(delegated("2026-11-27"), inventedAgreement)).rejects.toMatchObject({
      issues: [{ path: "delegationEndDate" }],
    });
  });

  it("is told to end three months and one month before, the day and the day after, once each (product.md 3, case 26)", async () => {
    const endDate = "2027-06-30";
    const { id } = await register(delegated(endDate), inventedAgreement);
    await activateAgency({ actor: await reviewer(), now }, { agencyId: id });
    const at = (day: string) => new Date(`${day}T06:00:00Z`);
    for (const day of [
      addMonths(endDate, -3),
      addMonths(endDate, -3),
      addMonths(endDate, -1),
      endDate,
      "2027-07-01",
      "2027-07-02",
    ])
      await tellDelegationEnds(at(day));
    const told = (await readChain(agencyChain(id))).filter(({ name }) => name === "AgencyDelegationEnding");
    expect(told.map(({ payload }) => payload.notice)).toEqual(["in-3-months", "in-1-month", "last-day", "ended"]);
    const listed = async (day: string) => (await listAgencyOptions("miniStageExcluded", at(day))).map((one) => one.id);
    expect(await listed(endDate)).toContain(id);
    expect(await listed("2027-07-01")).not.toContain(id);
  });
});

describe("an operator reviews an agency (platform.md 1.7)", () => {
  it("activates it when somebody administers and validates (cases 9 and 10)", async () => {
    const { id } = await register();
    const actor = await reviewer();
    await db().agencyRight.updateMany({
      where: { agencyId: id, roles: { has: "agency_admin" } },
      data: { roles: ["agency_viewer"] },
    });
    await expect(activateAgency({ actor, now }, { agencyId: id })).rejects.toMatchObject({
      code: "cannotActivateWithoutAdmin",
    });
    expect((await getAgency(id)).status).toBe("needsReview");
    await db().agencyRight.updateMany({
      where: { agencyId: id, roles: { has: "agency_viewer" } },
      data: { roles: ["agency_admin"] },
    });
    await activateAgency({ actor, now }, { agencyId: id });
    expect((await getAgency(id)).status).toBe("active");
    expect((await listAgencyOptions("miniStageExcluded", now)).map((option) => option.id)).toContain(id);
    await expect(activateAgency({ actor, now }, { agencyId: id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventsOf(id)).toEqual(["AgencyAdded", "AgencyActivated"]);
  });

  it("refuses it with a reason, which goes when it works again (cases 13 and 14)", async () => {
    const { id } = await register();
    const actor = await reviewer();
    await expect(rejectAgency({ actor, now }, { agencyId: id, justification: " " })).rejects.toMatchObject({
      kind: "invalid",
    });
    await rejectAgency({ actor, now }, { agencyId: id, justification: "SIRET d’une autre structure." });
    expect(await getAgency(id)).toMatchObject({
      status: "rejected",
      statusJustification: "SIRET d’une autre structure.",
    });
    await reactivateAgency({ actor, now }, { agencyId: id });
    const after = await getAgency(id);
    expect([after.status, after.statusJustification]).toEqual(["active", undefined]);
  });

  it("is nobody else's affair", async () => {
    const professional = await given.professional();
    expect(() => accessOfReviewer(professional)).toThrow("réservée à l’équipe");
  });

  it("closes it, and hands its place to another that may take it (cases 23 and 24)", async () => {
    const { id } = await register();
    const actor = await reviewer();
    await activateAgency({ actor, now }, { agencyId: id });
    const target = await given.agency();
    const referring = await given.agency({ refersToId: id });
    const close = (targetId: string) =>
      closeAgency({ actor, now }, { agencyId: id, justification: "Fin d’activité.", targetId });
    await expect(close(id)).rejects.toMatchObject({ issues: [{ path: "targetId" }] });
    for (const unfit of [{ status: "needsReview" }, { refersToId: target }, { kind: "cci" }] as const)
      await expect(close(await given.agency(unfit))).rejects.toMatchObject({ code: "target-unfit" });
    expect((await getAgency(id)).status).toBe("active");
    await close(target);
    expect(await getAgency(id)).toMatchObject({ status: "closed", statusJustification: "Fin d’activité." });
    expect((await getAgency(referring)).refersTo?.id).toBe(target);
    expect(await eventsOf(referring)).toEqual(["AgencyUpdated"]);
    const [closed] = (await readChain(agencyChain(id))).slice(-1);
    expect(closed).toMatchObject({ name: "AgencyClosed", payload: { targetId: target, operatorId: actor.userId } });
  });

  it("corrects what it says of itself, its status and people unchanged", async () => {
    const { id } = await register();
    const actor = await reviewer();
    const { name, street, city, phone, contactEmail, signature } = typedAgency({ name: "Nouveau nom" });
    const typed = {
      name,
      street,
      city,
      phone,
      contactEmail,
      signature,
      postcode: "44000",
      coveredDepartments: "44, 35",
    };
    await editAgencyFacts({ actor, now }, agencyFactsForm.parse({ agencyId: id, ...typed }));
    expect(await getAgency(id)).toMatchObject({
      name: "Nouveau nom",
      status: "needsReview",
      address: { departmentCode: "44" },
      coveredDepartments: ["44", "35"],
    });
    await expect(
      editAgencyFacts({ actor, now }, agencyFactsForm.parse({ agencyId: id, ...typed, delegationAgencyName: "Seul" })),
    ).rejects.toMatchObject({ issues: [{ path: "delegationAgencyName" }] });
  });

  it("goes three months after it ended, unless it followed somebody (platform.md 1.10)", async () => {
    const { id } = await register(delegated("2027-11-27"), inventedAgreement);
    const kept = await register();
    const actor = await reviewer();
    await rejectAgency({ actor, now }, { agencyId: id, justification: "Essai." });
    await rejectAgency({ actor, now: addedMonth }, { agencyId: kept.id, justification: "Essai." });
    await given.agency({ refersToId: kept.id });
    await forgetAgencies(now);
    expect(await db().agency.count({ where: { id } })).toBe(1);
    await forgetAgencies(addedMonth);
    expect(await db().agency.count({ where: { id } })).toBe(0);
    expect(await db().agencyAgreement.count({ where: { agencyId: id } })).toBe(0);
    await forgetAgencies(new Date("2030-01-01T00:00:00Z"));
    expect(await db().agency.count({ where: { id: kept.id } })).toBe(1);
  });

  it("finds agencies by name, SIRET and id, those that wait first (case 22)", async () => {
    const { id } = await register({ name: "Mission locale d’Évry-Fiction", siret: agencySirets[5] ?? "" });
    const actor = await reviewer();
    const found = async (search: string) =>
      (await listReviewedAgencies(actor, { search, status: undefined, page: 1 })).rows.map((row) => row.id);
    expect(await found("mission évry")).toEqual([id]);
    expect(await found("EVRY fiction")).toEqual([id]);
    expect(await found(agencySirets[5] ?? "")).toEqual([id]);
    expect(await found(id)).toEqual([id]);
    expect(await found("100%")).toEqual([]);
    const { rows, awaiting } = await listReviewedAgencies(actor, { search: "", status: undefined, page: 1 });
    expect(rows[0]?.status).toBe("needsReview");
    expect(awaiting).toBeGreaterThan(0);
    const closed = await listReviewedAgencies(actor, { search: "", status: "closed", page: 1 });
    expect(closed.rows.every(({ status }) => status === "closed")).toBe(true);
  });
});

describe("a delegation that is renewed (product.md 3)", () => {
  const sent = { ...inventedAgreement, name: "renouvellement.pdf" };

  const delegatedAgency = async () => {
    const { id, user } = await register(delegated("2026-12-31"), inventedAgreement);
    const actor = await reviewer();
    await activateAgency({ actor, now }, { agencyId: id });
    const administrator = { ...user, agencyRights: [{ agencyId: id, roles: ["agency-admin"] as const }] };
    return { id, actor, manager: accessOfManager(administrator, id) };
  };

  it("is in force once an operator has read what was sent", async () => {
    const { id, actor, manager } = await delegatedAgency();
    await askRenewal({ actor: manager, now }, { delegationEndDate: "2028-12-31" }, sent);
    expect(await getDelegation(manager)).toMatchObject({
      endDate: "2026-12-31",
      renewal: { endDate: "2028-12-31", refusalReason: null },
    });
    expect((await getRenewalFile(manager)).name).toBe("renouvellement.pdf");
    await acceptRenewal({ actor, now }, { agencyId: id });
    expect(await getDelegation(manager)).toMatchObject({ endDate: "2028-12-31", renewal: null });
    expect((await getAgreement(manager)).name).toBe("renouvellement.pdf");
    await expect(acceptRenewal({ actor, now }, { agencyId: id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await eventsOf(id)).toEqual([
      "AgencyAdded",
      "AgencyActivated",
      "AgencyRenewalAsked",
      "AgencyRenewalAccepted",
    ]);
  });

  it("is refused with a reason, and sent again", async () => {
    const { id, actor, manager } = await delegatedAgency();
    await askRenewal({ actor: manager, now }, { delegationEndDate: "2028-12-31" }, sent);
    await refuseRenewal({ actor, now }, { agencyId: id, justification: "La signature manque." });
    expect((await getDelegation(manager)).renewal?.refusalReason).toBe("La signature manque.");
    expect(await renewalRefusal(id)).toBe("La signature manque.");
    await expect(acceptRenewal({ actor, now }, { agencyId: id })).rejects.toMatchObject({ kind: "conflict" });
    await askRenewal({ actor: manager, now }, { delegationEndDate: "2029-12-31" }, sent);
    expect(await renewalRefusal(id)).toBeNull();
    expect((await getAgency(id)).delegationEndDate).toBe("2026-12-31");
  });

  it("is refused beside its field: no file, a file that lies, a day that brings nothing", async () => {
    const { manager } = await delegatedAgency();
    const ask = (delegationEndDate: string, file: typeof inventedAgreement | null) =>
      askRenewal({ actor: manager, now }, { delegationEndDate }, file);
    const lie = { ...sent, content: new Uint8Array(Buffer.from("<html>")) };
    await expect(ask("2028-12-31", null)).rejects.toMatchObject({ issues: [{ path: "agreement" }] });
    await expect(ask("2028-12-31", lie)).rejects.toMatchObject({ code: "INVALID_SIGNATURE" });
    for (const day of ["2026-11-27", "2026-12-31"])
      await expect(ask(day, sent)).rejects.toMatchObject({ issues: [{ path: "delegationEndDate" }] });
  });

  it("is no affair of an agency that validates by its own right", async () => {
    const { id, user } = await register();
    const manager = accessOfManager({ ...user, agencyRights: [{ agencyId: id, roles: ["agency-admin"] }] }, id);
    await expect(getDelegation(manager)).rejects.toMatchObject({ kind: "notFound" });
    await expect(askRenewal({ actor: manager, now }, { delegationEndDate: "2028-12-31" }, sent)).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});
