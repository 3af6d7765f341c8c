import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anonymousActor, theProduct } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { closedSiret, companyRoutes, newcomerSirets } from "@/simulators/companies";
import { type Listening, listen } from "@/simulators/http";
import { given } from "@/tests/given";
import { noteLead } from "./commands/leads";
import { publishInvented, valley } from "./company.given";
import { isToBeReminded } from "./domain/lead";
import { stopInvitations } from "./index";
import { refreshRegister, remindLeads, suggestUpdates } from "./jobs";
import { acceptLead } from "./store/leads";

let services: Listening;
beforeAll(async () => {
  services = await listen(0, companyRoutes);
  process.env.COMPANIES_API_URL = `http://127.0.0.1:${services.port}/entreprises`;
  await loadNomenclature(starterRome);
});
afterAll(() => services.stop());

const now = new Date("2026-11-26T06:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const eventsOf = async (siret: string) => (await readChain(`company:${siret}`)).map(({ name }) => name);

describe("companies that hosted somebody (directory.md 5.8)", () => {
  const lead = async (siret: string, endsOn = "2026-11-25") => {
    const agencyId = await given.agency();
    const { id: conventionId } = await given.convention(
      { agencyId, validator: await given.member(agencyId, ["validator"]) },
      "READY_TO_SIGN",
    );
    await noteLead({ actor: theProduct, now }, { siret, conventionId, endsOn });
    return conventionId;
  };

  it("73 a convention validated twice makes one lead; a registered company is none, and is invited no more", async () => {
    const siret = "00000700100013";
    const conventionId = await lead(siret);
    await noteLead({ actor: theProduct, now }, { siret, conventionId, endsOn: "2026-11-25" });
    expect(await eventsOf(siret)).toEqual(["EstablishmentLeadNoted"]);
    const registered = await publishInvented(valley(30), ["11573"]);
    await lead(registered.siret);
    expect(await db().establishmentLead.count({ where: { siret: registered.siret } })).toBe(0);
    await db().$transaction((tx) => acceptLead(tx, siret));
    expect(await remindLeads(now)).toEqual({ invited: 0 });
  });

  it("74 invites twice, a week apart, and again does nothing", async () => {
    const siret = "00000700200011";
    await lead(siret);
    expect(await remindLeads(now)).toEqual({ invited: 1 });
    expect(await remindLeads(now)).toEqual({ invited: 0 });
    expect(await remindLeads(later(6))).toEqual({ invited: 0 });
    expect(await remindLeads(later(7))).toEqual({ invited: 1 });
    expect(await remindLeads(later(9))).toEqual({ invited: 0 });
  });

  it.each([
    [0, null, "2026-11-15", false],
    [0, null, "2026-11-17", true],
    [1, later(-6), "2026-11-25", false],
    [1, later(-7), "2026-11-25", true],
    [2, later(-30), "2026-11-25", false],
  ] as const)(
    "74 after %i reminder(s), the last at %s, for a convention that ended on %s: %s",
    (reminders, remindedAt, endsOn, isDue) => {
      expect(isToBeReminded({ isOpen: true, reminders, remindedAt, endsOn }, now)).toBe(isDue);
    },
  );

  it("stops by the link of the message, whoever holds it, and a made-up link is nobody's", async () => {
    const siret = "00000700300019";
    await lead(siret);
    const { linkId } = await db().establishmentLead.findUniqueOrThrow({ where: { siret } });
    const actor = { kind: "anonymous", journal: anonymousActor } as const;
    await stopInvitations({ actor }, { linkId });
    await stopInvitations({ actor }, { linkId });
    expect(await remindLeads(now)).toEqual({ invited: 0 });
    await expect(stopInvitations({ actor }, { linkId: "x" })).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("the register read again (directory.md 5.7)", () => {
  it("closes, renames and resizes sites, notes the day, and asks no more for thirty days", async () => {
    await db().establishment.updateMany({ data: { lastInseeCheckDate: now } });
    const [siret = ""] = newcomerSirets;
    await publishInvented(valley(31), ["11573"], { siret });
    await publishInvented(valley(31), ["11573"], { siret: closedSiret });
    expect(await refreshRegister(now)).toMatchObject({ changed: 1, closed: 1 });
    expect(await db().establishment.findUniqueOrThrow({ where: { siret } })).toMatchObject({
      name: "ATELIER DE LA MAQUETTE 1",
      isOpen: true,
      numberEmployeesRange: "6-9",
    });
    expect(await eventsOf(closedSiret)).toContain("EstablishmentClosed");
    expect(await db().searchRow.count({ where: { siret: closedSiret } })).toBe(0);
    expect(await refreshRegister(now)).toMatchObject({ same: 0, changed: 0, closed: 0 });
    expect(await refreshRegister(later(31))).toMatchObject({ closed: expect.any(Number), changed: 0 });
  });
});

it("suggests an update after six months without a change, once in six months", async () => {
  const { siret } = await publishInvented(valley(32), ["11573"], {}, new Date("2026-04-01T00:00:00Z"));
  const suggested = async () =>
    (await eventsOf(siret)).filter((name) => name === "EstablishmentUpdateSuggested").length;
  await suggestUpdates(now);
  await suggestUpdates(now);
  expect(await suggested()).toBe(1);
  await suggestUpdates(later(100));
  expect(await suggested()).toBe(1);
  await suggestUpdates(later(200));
  expect(await suggested()).toBe(2);
});
