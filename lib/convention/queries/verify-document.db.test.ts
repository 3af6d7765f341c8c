import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfCorrection,
  getCase,
  getDraft,
  openCorrection,
  sendCorrection,
  verifyDocument,
} from "@/lib/convention";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { documentClaim } from "@/lib/convention/schemas";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import { bakery, savedPart } from "@/tests/given/draft";
import { makeDocuments } from "../pdf/make";

let staff: Awaited<ReturnType<typeof given.twoStepStaff>>;

beforeAll(async () => {
  await bakery();
  staff = await given.twoStepStaff();
});

const claimOf = async (id: string) => {
  const { reference } = await db().convention.findUniqueOrThrow({ where: { id } });
  const { text } = await getCase(await given.opened(id, "beneficiary"), new Date());
  return { reference, hash: text.hash };
};

describe("the public verification of a document (product.md 2)", () => {
  it.each(conventionStatuses)("recognises a convention that is %s, and says so", async (status) => {
    const claim = await claimOf((await given.convention(staff, status)).id);
    expect(await verifyDocument(claim)).toMatchObject({ outcome: "authentic", status });
  });

  it("tells the kind of stay, the signatures by role and the validation, and nothing else", async () => {
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const { hash, reference } = await claimOf(id);
    const answer = await verifyDocument({ reference, hash: hash.slice(0, 8) });
    expect(answer).toEqual({
      outcome: "authentic",
      kind: "immersion",
      status: "ACCEPTED_BY_VALIDATOR",
      validationSteps: "counsellor-and-validator",
      signatures: [
        { role: "beneficiary", signedAt: expect.any(String) },
        { role: "establishment-representative", signedAt: expect.any(String) },
      ],
      validatedAt: expect.any(String),
    });
  });

  it("answers a wrong hash as an unknown reference", async () => {
    const { reference, hash } = await claimOf((await given.convention(staff, "IN_REVIEW")).id);
    const wrong = hash.startsWith("0") ? "1".repeat(64) : "0".repeat(64);
    const unknown = await verifyDocument({ reference: "IF-2026-ZZZZZZ", hash });
    expect(await verifyDocument({ reference, hash: wrong })).toEqual(unknown);
    expect(unknown).toEqual({ outcome: "unknown" });
  });

  it("says of a document of an earlier text that another replaces it", async () => {
    const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
    await makeDocuments(id);
    const before = await claimOf(id);
    await given.sentBack(id, staff);
    const access = await given.opened(id, "beneficiary");
    await openCorrection({ actor: access }, {});
    const draft = await accessOfCorrection(access);
    if (!draft) throw new Error("no correction was begun");
    const { "week[4].worked": _, ...week } = (await getDraft(draft, new Date())).values.horaires ?? {};
    await savedPart(draft, "horaires", week);
    await sendCorrection(draft);
    const after = await claimOf(id);
    expect(after.hash).not.toBe(before.hash);
    expect(await verifyDocument(before)).toEqual({ outcome: "superseded" });
    expect(await verifyDocument(after)).toMatchObject({ outcome: "authentic", status: "READY_TO_SIGN" });
  });

  it("still recognises a signed document when the agency has changed its name", async () => {
    const agencyId = await given.agency();
    const renamed = { agencyId, validator: await given.member(agencyId, ["validator"]) };
    const signed = await claimOf((await given.convention(renamed, "ACCEPTED_BY_VALIDATOR")).id);
    await db().agency.update({ where: { id: agencyId }, data: { name: "Mission locale renommée" } });
    expect(await verifyDocument(signed)).toMatchObject({ outcome: "authentic" });
  });
});

describe("what is copied from a document", () => {
  it.each([
    [{ reference: " if-2026-4k7qxa ", empreinte: "A1B2C3D4 e5f6" }, true],
    [{ reference: "IF-2026-4K7QXA", empreinte: "a1b2c3d" }, false],
    [{ reference: "IF-2026-4K7QXA", empreinte: "bonjour les amis" }, false],
    [{ reference: "2026-4K7QXA", empreinte: "a1b2c3d4" }, false],
    [{ reference: "", empreinte: "" }, false],
  ])("%j is read: %s", (typed, isRead) => {
    const parsed = documentClaim.safeParse(typed);
    expect(parsed.success).toBe(isRead);
    if (parsed.success) expect(parsed.data).toEqual({ reference: "IF-2026-4K7QXA", empreinte: "a1b2c3d4e5f6" });
  });
});
