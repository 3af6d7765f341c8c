import { afterAll, beforeAll, expect, it } from "vitest";
import { accessOfUser, correctContact, getCase, linkOf, requestAccessCode } from "@/lib/convention";
import { signatoryOfSession } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { openedSecret, type Staff } from "@/tests/given/convention";
import { mailbox } from "@/tests/given/mailbox";
import { mailSubscriber } from "./index";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;

let stop = async () => {};
let staff: Staff;
beforeAll(async () => {
  stop = await mailbox();
  const agencyId = await given.agency();
  staff = { agencyId, validator: await given.member(agencyId, ["validator"]) };
});
afterAll(() => stop());

const acting = async (id: string) => ({ actor: await accessOfUser(staff.validator, id) });

/** What the worker does with the correction that came last, twice. */
const tellLast = async (conventionId: string): Promise<void> => {
  const chain = `convention:${conventionId}`;
  const event = (await readChain(chain)).findLast(({ name }) => name === "ConventionContactCorrected");
  if (!event) throw new Error("nothing was corrected");
  await mailSubscriber.ConventionContactCorrected?.({ ...event, chain });
  await mailSubscriber.ConventionContactCorrected?.({ ...event, chain });
};

it("a corrected address clears no signature, closes what the old one opened, and serves once everybody was told (product.md 2)", async () => {
  const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
  const before = await getCase(await accessOfUser(staff.validator, id), new Date());
  const old = before.convention.signatories.establishmentRepresentative.email;
  const secret = await openedSecret(id, "establishment-representative");
  const email = "adresse.juste@entreprise.example.org";

  await correctContact(await acting(id), { role: "establishment-representative", email });
  const after = await getCase(await accessOfUser(staff.validator, id), new Date());
  expect(after.convention.status).toBe("PARTIALLY_SIGNED");
  expect(after.convention.signatories.beneficiary.signedAt).toBeDefined();
  expect(after.convention.signatories.establishmentRepresentative.email).toBe(email);
  expect(await signatoryOfSession(secret, new Date())).toBeNull();

  const linkId = await linkOf(id, "establishment-representative");
  const askCode = () => requestAccessCode({ actor: anonymous }, { linkId, channel: "email" });
  await expect(askCode()).rejects.toMatchObject({ kind: "conflict", code: "notice-pending" });

  await tellLast(id);
  const told = await db().message.findMany({ where: { conventionId: id, kind: "contact-corrected" } });
  expect(told.map(({ recipient }) => recipient).sort()).toEqual([
    "beneficiary",
    "establishment-representative",
    "establishment-representative:old",
  ]);
  expect(await db().contactNotice.findMany({ where: { conventionId: id } })).toMatchObject([
    { oldTargetEncrypted: null, sentAt: expect.any(Date) },
  ]);
  expect(JSON.stringify(await readChain(`convention:${id}`))).not.toContain(old);
  await expect(askCode()).resolves.toMatchObject({ maskedTarget: expect.stringContaining("@") });
});

it("an agent cannot correct an address to one that they or another of the convention control", async () => {
  const { id } = await given.convention(staff, "READY_TO_SIGN");
  const { convention } = await getCase(await accessOfUser(staff.validator, id), new Date());
  const agent = await db().user.findUniqueOrThrow({ where: { id: staff.validator.userId } });
  const to = async (email: string) => correctContact(await acting(id), { role: "beneficiary", email });
  await expect(to(agent.email)).rejects.toMatchObject({ kind: "invalid", code: "agency-contact" });
  await expect(to(convention.signatories.establishmentRepresentative.email)).rejects.toMatchObject({ kind: "invalid" });
  const { convention: unchanged } = await getCase(await accessOfUser(staff.validator, id), new Date());
  expect(unchanged.signatories.beneficiary.email).toBe(convention.signatories.beneficiary.email);
});
