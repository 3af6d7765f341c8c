import { beforeAll, describe, expect, it } from "vitest";
import { accessOfUser, approve, cancel, getCase, reject, validate } from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { conventionRequestExample } from "@/tests/given/convention-request";

let staff: Staff & { readonly counsellor: NonNullable<Staff["counsellor"]> };
const names = { firstname: "Sonia", lastname: "Témoin" };

/** The same person's request: everything as in the example but what is given. */
const of = (birthdate: string, change: Partial<ConventionRequest> = {}, contact: Record<string, string> = {}) => {
  const { signatories } = conventionRequestExample("2027-01-04");
  return {
    ...change,
    signatories: { ...signatories, beneficiary: { ...signatories.beneficiary, birthdate, ...contact } },
  };
};

const otherJob = {
  romeCode: "D1104",
  romeLabel: "Pâtisserie",
  appellationCode: "17356",
  appellationLabel: "Pâtissier / Pâtissière",
};

beforeAll(async () => {
  staff = await given.twoStepStaff();
});

describe("the person's other immersions in the same company (Code du travail D5135-3)", () => {
  it("hold approval back when a second one has the same purpose, and let it pass once the first is rejected", async () => {
    const first = await given.submitted(staff.agencyId, of("1990-01-01"));
    const { id } = await given.convention(staff, "IN_REVIEW", of("1990-01-01"));
    const access = await accessOfUser(staff.counsellor, id);
    const file = await getCase(access, new Date());
    expect(file.history.map(({ rule, article }) => [rule, article])).toEqual([["sameHostPurpose", "D5135-3"]]);
    expect(file.actions).not.toContain("approve");
    await expect(approve({ actor: access }, names)).rejects.toMatchObject({ code: "blocking-points" });
    await reject(
      { actor: await accessOfUser(staff.validator, first.id) },
      { statusJustification: "Remplacée par une autre demande." },
    );
    expect((await getCase(access, new Date())).history).toEqual([]);
    expect(await approve({ actor: access }, names)).toBe("ACCEPTED_BY_COUNSELLOR");
  });

  it("know the person by names without case or accents and the birth date, and nobody else", async () => {
    await given.submitted(staff.agencyId, of("1990-02-02", {}, { lastName: "Étoilé", firstName: "Zoé" }));
    const same = await given.submitted(staff.agencyId, of("1990-02-02", {}, { lastName: "ETOILE", firstName: "zoe" }));
    const other = await given.submitted(staff.agencyId, of("1990-02-02", {}, { lastName: "Étoilé", firstName: "Léo" }));
    const rules = async (id: string) =>
      (await getCase(await accessOfUser(staff.validator, id), new Date())).history.map(({ rule }) => rule);
    expect([await rules(same.id), await rules(other.id)]).toEqual([["sameHostPurpose"], []]);
  });

  it("are three at most two, whatever their purposes; another company's do not count", async () => {
    const born = "1990-03-03";
    await given.submitted(staff.agencyId, of(born));
    await given.submitted(staff.agencyId, of(born, { immersionAppellation: otherJob }));
    await given.submitted(staff.agencyId, of(born, { siret: "00000001900026" }));
    const third = { immersionObjective: "Initier une démarche de recrutement" } as const;
    const { id } = await given.convention(staff, "ACCEPTED_BY_COUNSELLOR", of("1990-03-04", third));
    expect((await getCase(await accessOfUser(staff.validator, id), new Date())).history).toEqual([]);
    const blocked = await given.convention(staff, "IN_REVIEW", of(born, third));
    const file = await getCase(await accessOfUser(staff.validator, blocked.id), new Date());
    expect(file.history.map(({ rule }) => rule)).toContain("sameHostConventions");
    await expect(validate({ actor: await accessOfUser(staff.validator, blocked.id) }, names)).rejects.toMatchObject({
      kind: expect.stringMatching(/conflict|forbidden/),
    });
  });

  it("are told to the beneficiary at an address that an earlier convention held, and to nobody else on it (product.md 1)", async () => {
    const born = "1990-04-04";
    await given.submitted(staff.agencyId, of(born, {}, { email: "connue@example.org" }));
    const known = await given.submitted(staff.agencyId, of(born, {}, { email: "connue@example.org" }));
    const stranger = await given.submitted(staff.agencyId, of(born, {}, { email: "inconnue@example.org" }));
    const told = async (id: string, role: "beneficiary" | "establishment-representative") =>
      (await getCase(await given.opened(id, role), new Date())).history.length > 0;
    expect(await told(known.id, "beneficiary")).toBe(true);
    expect(await told(known.id, "establishment-representative")).toBe(false);
    expect(await told(stranger.id, "beneficiary")).toBe(false);
  });
});

it("a validated immersion that has its assessment is not cancelled (convention.md 8.2), and its case shows it", async () => {
  const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
  await given.assessment(id);
  const access = await accessOfUser(staff.validator, id);
  const file = await getCase(access, new Date());
  expect([file.assessment?.status, file.actions.includes("cancel")]).toEqual(["COMPLETED", false]);
  await expect(cancel({ actor: access }, { statusJustification: "Trop tard." })).rejects.toMatchObject({
    code: "has-assessment",
  });
});
