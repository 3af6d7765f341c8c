import { beforeAll, describe, expect, it } from "vitest";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { getConventionById } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { currentEmployer, legalRepresentative, miniStageExample } from "@/tests/given/convention-request";
import { callRoute, type PartnerCall } from "@/tests/given/partner-call";
import * as route from "./route";

const call = (conventionId: string, request: PartnerCall) =>
  callRoute(route, `/v2/conventions/${conventionId}`, { params: { conventionId }, ...request });

let staff: Staff;
let known: Awaited<ReturnType<typeof given.partner>>;
let withoutRights: Awaited<ReturnType<typeof given.partner>>;

const scoped = (scope: { agencyIds: string[] } | { agencyKinds: ("cci" | "pole-emploi" | "mission-locale")[] }) =>
  given.partner({ rights: { convention: { kinds: ["READ"], scope } } });

beforeAll(async () => {
  staff = await given.twoStepStaff({ coveredDepartments: ["44", "35"] });
  known = await given.partner();
  withoutRights = await given.partner({ rights: {} });
});

describe("GET /v2/conventions/:conventionId (partner-api.md 4.3)", () => {
  it.each(conventionStatuses)("gives a convention that is %s in the contract's shape", async (status) => {
    const { id } = await given.convention(staff, status);
    const { status: answered, body } = await call(id, { key: known.key });
    expect(answered).toBe(200);
    const convention = getConventionById.response.parse(body);
    expect(convention.status).toBe(status === "DRAFT" ? "READY_TO_SIGN" : status);
    expect(JSON.stringify(body).match(/:null/g)).toHaveLength(13);
  });

  it("gives a pupil's school, level and address (partner-api.md 2.5)", async () => {
    const chamber = await given.agency({ kind: "cci" });
    const { id } = await given.submitted(chamber, miniStageExample(), new Date("2026-11-16T09:00:00Z"));
    const { key } = await scoped({ agencyKinds: ["cci"] });
    const { beneficiary } = getConventionById.response.parse((await call(id, { key })).body).signatories;
    const { levelOfEducation, schoolName, schoolPostcode, address } = miniStageExample().signatories.beneficiary;
    expect(beneficiary).toMatchObject({ levelOfEducation, schoolName, schoolPostcode, address });
  });

  it("gives the assessment, and less of those of former years (partner-api.md 4.3)", async () => {
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const createdAt = new Date("2026-11-20T10:00:00.000Z");
    await given.assessment(id, { createdAt });
    const assessmentOf = async () =>
      getConventionById.response.parse((await call(id, { key: known.key })).body).assessment;
    const instant = createdAt.toISOString();
    expect(await assessmentOf()).toEqual({
      status: "COMPLETED",
      endedWithAJob: false,
      signedAt: null,
      createdAt: instant,
    });
    await db().assessment.update({ where: { conventionId: id }, data: { status: "FINISHED", endedWithAJob: null } });
    expect(await assessmentOf()).toEqual({ status: "FINISHED", createdAt: instant });
  });

  it("tells that the company is banned, and why (partner-api.md 5)", async () => {
    const siret = "00000009000158";
    const { id } = await given.convention(staff, "IN_REVIEW", { siret });
    await db().establishmentBan.create({ data: { siret, justification: "Faux site", createdAt: new Date() } });
    const { body } = await call(id, { key: known.key });
    expect(getConventionById.response.parse(body)).toMatchObject({
      isEstablishmentBanned: true,
      establishmentBannishmentJustification: "Faux site",
    });
  });

  it("gives every part of it, days at midnight UTC, and none of our own questions", async () => {
    const { signatories } = given.conventionRequest();
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR", {
      signatories: { ...signatories, beneficiaryCurrentEmployer: currentEmployer },
    });
    const convention = getConventionById.response.parse((await call(id, { key: known.key })).body);
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const midnight = expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    expect(convention).toMatchObject({
      id,
      agencyId: staff.agencyId,
      agencyName: "Structure d’essai",
      agencyDepartment: "44",
      agencyKind: "mission-locale",
      agencySiret: "00000004000022",
      agencyContactEmail: "contact@structure.example.org",
      agencyValidationSteps: "counsellor-and-validator",
      dateStart: midnight,
      dateEnd: midnight,
      dateSubmission: instant,
      dateApproval: instant,
      dateValidation: instant,
      updatedAt: instant,
      validators: {
        agencyCounsellor: { firstname: "Sonia", lastname: "Témoin" },
        agencyValidator: { firstname: "Sonia", lastname: "Témoin" },
      },
      assessment: null,
      isEstablishmentBanned: false,
    });
    expect(convention.schedule.complexSchedule[0]).toMatchObject({ date: midnight });
    for (const signatory of Object.values(convention.signatories))
      expect(signatory).toMatchObject({ signedAt: instant });
    expect(convention.signatories.beneficiaryCurrentEmployer?.businessName).toBe(currentEmployer.businessName);
    expect(convention).not.toHaveProperty("reference");
    expect(convention.signatories.beneficiary).not.toHaveProperty("situation");
  });

  it("gives a minor's legal representative", async () => {
    const { signatories } = given.conventionRequest();
    const beneficiary = { ...signatories.beneficiary, birthdate: "2009-09-01" };
    const people = { ...signatories, beneficiary, beneficiaryRepresentative: legalRepresentative };
    // A minor does not work on a public holiday: these two weeks have none.
    const { id } = await given.submitted(staff.agencyId, { signatories: people }, new Date("2026-11-16T09:00:00Z"));
    const convention = getConventionById.response.parse((await call(id, { key: known.key })).body);
    expect(convention.signatories.beneficiaryRepresentative).toEqual(legalRepresentative);
    expect(convention.signatories.beneficiary.birthdate).toBe("2009-09-01");
  });

  it("shows one that was sent back after a signature as ready to sign, without signatures (product.md 6)", async () => {
    const { id } = await given.submitted(staff.agencyId);
    await given.signedBy(id, "beneficiary");
    await given.sentBack(id, staff);
    const convention = getConventionById.response.parse((await call(id, { key: known.key })).body);
    expect(convention.status).toBe("READY_TO_SIGN");
    expect(convention.signatories.beneficiary.signedAt).toBeUndefined();
  });
});

describe("the scope (partner-api.md 4.1)", () => {
  it("reaches an agency by its id or its kind, by those of the agency it refers to, and no other", async () => {
    const prescriber = await given.agency({ kind: "pole_emploi" });
    const agencyId = await given.agency({ refersToId: prescriber });
    const { id } = await given.submitted(agencyId);
    const statusFor = async (scope: Parameters<typeof scoped>[0]) =>
      (await call(id, { key: (await scoped(scope)).key })).status;
    expect(await statusFor({ agencyIds: [agencyId] })).toBe(200);
    expect(await statusFor({ agencyIds: [prescriber] })).toBe(200);
    expect(await statusFor({ agencyKinds: ["mission-locale"] })).toBe(200);
    expect(await statusFor({ agencyKinds: ["pole-emploi"] })).toBe(200);
    expect(await statusFor({ agencyIds: [staff.agencyId] })).toBe(403);
    expect(await statusFor({ agencyKinds: ["cci"] })).toBe(403);
    expect(await statusFor({ agencyKinds: [] })).toBe(403);
    const convention = getConventionById.response.parse((await call(id, { key: known.key })).body);
    expect(convention.agencyRefersTo).toMatchObject({ id: prescriber, kind: "pole-emploi" });
  });
});

describe("refusals (partner-api.md 1.3 and 8)", () => {
  it("403 outside the scope, in the contract's words", async () => {
    const { id } = await given.submitted(staff.agencyId);
    const outsider = await scoped({ agencyKinds: ["cci"] });
    expect(await call(id, { key: outsider.key })).toMatchObject({
      status: 403,
      body: {
        status: 403,
        message: `Le consomateur API '${outsider.id}' n'a pas de droits sur la convention '${id}'.`,
      },
    });
  });

  it("404 for an unknown one, even outside the scope", async () => {
    const id = newId();
    const message = `Aucune convention trouvée avec l'identifiant '${id}'. Êtes-vous sûr d'avoir bien tapé votre identifiant de convention ?`;
    for (const { key } of [known, await scoped({ agencyKinds: [] })])
      expect((await call(id, { key })).body).toEqual({ status: 404, message });
  });

  it("400 for an id that is none, after the right", async () => {
    expect((await call("abc", { key: known.key })).body).toEqual({
      status: 400,
      message: "Schema validation failed in usecase GetConvention. See issues for details.",
      issues: ["conventionId : Le format de l'identifiant est invalide"],
    });
    expect(await call("abc", { key: withoutRights.key })).toMatchObject({
      status: 403,
      body: { message: "Accès refusé" },
    });
    expect(await call("abc", { key: "" })).toMatchObject({ status: 401 });
  });

  it("400 without the header, before the path", async () => {
    expect(await call("abc", {})).toMatchObject({
      status: 400,
      body: { issues: ["authorization : Invalid input: expected string, received undefined"] },
    });
  });

  it("400 for any key in the query", async () => {
    expect((await call(newId(), { key: known.key, query: "a=1" })).body).toEqual({
      status: 400,
      message:
        "Shared-route schema 'queryParamsSchema' was not respected in adapter 'express'.\nRoute: GET /v2/conventions/:conventionId",
      issues: [' : Unrecognized key: "a"'],
    });
  });
});
