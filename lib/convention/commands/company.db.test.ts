import { beforeAll, describe, expect, it } from "vitest";
import { checksOf } from "@/components/convention/checks";
import { accessOfUser, getCase, getDraft, sendDraft } from "@/lib/convention";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import { dayInFrance } from "@/lib/platform/clock";
import { importTable } from "@/lib/reference/import/import-table";
import { packagedNafRows } from "@/lib/reference/import/packaged";
import { imaginaryBakerySiret } from "@/prisma/seed/companies";
import { closedSiret, companyRoutes, hiddenSiret } from "@/simulators/companies";
import { type Listening, listen } from "@/simulators/http";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { withHome } from "@/tests/given/convention-request";
import { bakery, begunDraft, filledDraft, savedPart } from "@/tests/given/draft";

let staff: Staff;
let register: Listening;

beforeAll(async () => {
  register = await listen(0, companyRoutes);
  process.env.COMPANIES_API_URL = `http://127.0.0.1:${register.port}/entreprises`;
  await bakery();
  await importTable("naf", packagedNafRows());
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});

const answers = (siret: string) =>
  formValuesOf(
    withHome(given.conventionRequest(addDays(dayInFrance(new Date()), 14), { agencyId: staff.agencyId, siret })),
  );

const sent = async (siret: string) => {
  const id = await sendDraft({ actor: await filledDraft(answers(siret)) }, {});
  return getCase(await accessOfUser(staff.validator, id), new Date());
};

const checks = (file: Awaited<ReturnType<typeof sent>>) =>
  checksOf(file).filter(({ text }) => text.startsWith("Entreprise"));

describe("the company of a request", () => {
  it("is found by its SIRET: name and address are written, unless somebody wrote them", async () => {
    const actor = await begunDraft();
    const { values } = await savedPart(actor, "entreprise", { siret: imaginaryBakerySiret, businessName: "" });
    expect(values.businessName).toBe("BOULANGERIE LE PAIN IMAGINAIRE");
    const view = await getDraft(actor, new Date());
    expect(view.company).toMatchObject({ check: "open", activity: "Boulangerie et boulangerie-pâtisserie" });
    expect(view.values.horaires?.immersionAddress).toMatch(/35000 RENNES$/);
    const kept = await savedPart(actor, "entreprise", { siret: imaginaryBakerySiret, businessName: "Le Pain" });
    expect(kept.values.businessName).toBe("Le Pain");
  });

  it("gives the convention its activity and size, and says so to the agency", async () => {
    const file = await sent(imaginaryBakerySiret);
    expect(file.convention).toMatchObject({
      companyCheck: "open",
      establishmentNumberEmployeesRange: "10-19",
      establishmentDetails: { activity: "Boulangerie et boulangerie-pâtisserie" },
    });
    const host = file.text.sections.find(({ key }) => key === "host");
    expect(host?.rows).toContainEqual({ label: "Activité", value: "Boulangerie et boulangerie-pâtisserie" });
    expect(checks(file)).toMatchObject([{ outcome: "right" }]);
  });

  it.each([
    [closedSiret, /fermé/],
    ["99999999999999", /ne connaît pas/],
  ])("%s is refused with what to do", async (siret, words) => {
    const actor = await begunDraft();
    const [alone] = (await savedPart(actor, "entreprise", { siret })).issues;
    expect(alone).toEqual({ path: "siret", message: expect.stringMatching(words) });
    const { issues } = await savedPart(actor, "entreprise", answers(siret));
    expect(issues).toEqual([{ path: "siret", message: expect.stringMatching(words) }]);
    expect((await getDraft(actor, new Date())).states.entreprise).toBe("started");
    await expect(sendDraft({ actor: await filledDraft(answers(siret)) }, {})).rejects.toMatchObject({
      issues: [expect.objectContaining({ part: "entreprise", path: "siret" })],
    });
  });

  it("that asked not to be shown is typed by hand and looked at by the agency", async () => {
    const file = await sent(hiddenSiret);
    expect(file.convention.companyCheck).toBe("hidden");
    expect(checks(file)).toMatchObject([{ outcome: "look" }]);
  });

  it("forgets what the register said of another SIRET", async () => {
    const actor = await begunDraft();
    await savedPart(actor, "entreprise", answers(closedSiret));
    await savedPart(actor, "entreprise", { siret: "12" });
    expect((await getDraft(actor, new Date())).company).toBeNull();
  });
});

describe("when the register does not answer", () => {
  beforeAll(() => register.stop());

  it("loses nothing: the person types, the convention leaves in time, the agency is told to check", async () => {
    const started = performance.now();
    const file = await sent(imaginaryBakerySiret);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(file.convention).toMatchObject({ status: "READY_TO_SIGN", companyCheck: "unreachable" });
    expect(checks(file)).toMatchObject([{ outcome: "look", text: expect.stringContaining("vérifier") }]);
  });
});
