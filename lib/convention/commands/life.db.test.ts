import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfSignatory,
  accessOfUser,
  approve,
  getCase,
  linkOf,
  openAccess,
  reject,
  requestAccessCode,
  requestChange,
  sign,
  validate,
} from "@/lib/convention";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { signatoryOfSession } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { evidenceHash } from "../evidence";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const names = { firstname: "Victor", lastname: "Exemple" };

let twoSteps: Awaited<ReturnType<typeof given.twoStepStaff>>;
let elsewhere: Staff;

beforeAll(async () => {
  twoSteps = await given.twoStepStaff();
  const otherId = await given.agency();
  elsewhere = { agencyId: otherId, validator: await given.member(otherId, ["validator"]) };
});

const statusOf = async (id: string): Promise<ConventionStatus> =>
  (await db().convention.findUniqueOrThrow({ where: { id } })).status;

describe("the life of a convention on a real database (product.md 1)", () => {
  it.each(conventionStatuses)("reaches %s by the acts that lead there", async (status) => {
    const { id } = await given.convention(twoSteps, status);
    expect(await statusOf(id)).toBe(status);
  });

  it("is signed, approved and validated, with one event for each act", async () => {
    const { id } = await given.convention(twoSteps, "ACCEPTED_BY_VALIDATOR");
    const events = (await readChain(`convention:${id}`))
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("Access"));
    expect(events).toEqual([
      "ConventionSubmittedByBeneficiary",
      "ConventionPartiallySigned",
      "SignatureRecorded",
      "ConventionFullySigned",
      "SignatureRecorded",
      "ConventionAcceptedByCounsellor",
      "ConventionAcceptedByValidator",
    ]);
  });

  it("lets no validator skip the counsellor of a two-step agency (convention.md 12, case 128)", async () => {
    const { id } = await given.convention(twoSteps, "IN_REVIEW");
    await expect(validate({ actor: await accessOfUser(twoSteps.validator, id) }, names)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await statusOf(id)).toBe("IN_REVIEW");
  });

  it("lets no counsellor validate", async () => {
    const { id } = await given.convention(twoSteps, "ACCEPTED_BY_COUNSELLOR");
    await expect(validate({ actor: await accessOfUser(twoSteps.counsellor, id) }, names)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });

  it("does not exist for another agency", async () => {
    const { id } = await given.convention(twoSteps, "IN_REVIEW");
    await expect(accessOfUser(elsewhere.validator, id)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("gives a signatory no act of the agency", async () => {
    const { id } = await given.convention(twoSteps, "IN_REVIEW");
    const actor = await given.opened(id, "beneficiary");
    await expect(approve({ actor }, names)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(reject({ actor }, { statusJustification: "non" })).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("clears every signature when a change is asked, and keeps their evidence", async () => {
    const { id } = await given.convention(twoSteps, "IN_REVIEW");
    await requestChange(
      { actor: await accessOfUser(twoSteps.counsellor, id) },
      { reason: "Les dates", addressee: "beneficiary" },
    );
    expect(await db().conventionActor.count({ where: { conventionId: id, signedAt: { not: null } } })).toBe(0);
    expect(await db().signatureEvidence.count({ where: { conventionId: id } })).toBe(2);
  });

  it("moves once when two validators press at the same moment", async () => {
    const { id } = await given.convention(twoSteps, "ACCEPTED_BY_COUNSELLOR");
    const actor = await accessOfUser(twoSteps.validator, id);
    const outcomes = await Promise.allSettled([validate({ actor }, names), validate({ actor }, names)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(
      (await readChain(`convention:${id}`)).filter(({ name }) => name === "ConventionAcceptedByValidator"),
    ).toHaveLength(1);
  });
});

describe("signing (product.md 2)", () => {
  it("keeps a proof whose hash stands in the journal", async () => {
    const { id } = await given.convention(twoSteps, "PARTIALLY_SIGNED");
    const evidence = await db().signatureEvidence.findFirstOrThrow({ where: { conventionId: id } });
    const recorded = (await readChain(`convention:${id}`)).find(({ name }) => name === "SignatureRecorded");
    expect(recorded?.payload).toMatchObject({
      evidenceId: evidence.id,
      evidenceHash: evidence.hash,
      textHash: evidence.textHash,
    });
    expect(evidenceHash(evidence)).toBe(evidence.hash);
    expect(evidenceHash({ ...evidence, signerName: "Quelqu’un d’autre" })).not.toBe(evidence.hash);
  });

  it("refuses a text that is not the one on the screen", async () => {
    const { id } = await given.convention(twoSteps, "READY_TO_SIGN");
    const actor = await given.opened(id, "beneficiary");
    await expect(
      sign({ actor }, { textHash: "0".repeat(64), ipAddress: "203.0.113.7", userAgent: "test" }),
    ).rejects.toMatchObject({ code: "text-changed" });
    expect(await statusOf(id)).toBe("READY_TO_SIGN");
  });

  it("refuses a second signature of the same person", async () => {
    const { id } = await given.convention(twoSteps, "PARTIALLY_SIGNED");
    await expect(given.signedBy(id, "beneficiary")).rejects.toMatchObject({ kind: "conflict" });
  });

  it("gives staff no way to sign (field.md 0, finding 2)", async () => {
    const { id } = await given.convention(twoSteps, "READY_TO_SIGN");
    const actor = await accessOfUser(twoSteps.validator, id);
    const { text } = await getCase(actor, new Date());
    await expect(
      sign({ actor }, { textHash: text.hash, ipAddress: "203.0.113.7", userAgent: "test" }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("one-time codes (product.md 2)", () => {
  const asked = async (now = new Date()) => {
    const { id } = await given.convention(twoSteps, "READY_TO_SIGN");
    const linkId = await linkOf(id, "beneficiary");
    await requestAccessCode({ actor: anonymous, now }, { linkId });
    return { id, linkId, code: await given.lastCode(id, "beneficiary", now) };
  };
  const wrongFor = (code: string): string => (code === "000000" ? "111111" : "000000");

  it("serve once", async () => {
    const { linkId, code } = await asked();
    expect(await openAccess({ actor: anonymous }, { linkId, code })).toMatchObject({ outcome: "opened" });
    expect(await openAccess({ actor: anonymous }, { linkId, code })).toEqual({ outcome: "expired" });
  });

  it("can be tried five times, the right one included", async () => {
    const { linkId, code } = await asked();
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      expect(await openAccess({ actor: anonymous }, { linkId, code: wrongFor(code) })).toEqual({
        outcome: "wrong",
        triesLeft,
      });
    }
    expect(await openAccess({ actor: anonymous }, { linkId, code })).toEqual({ outcome: "expired" });
  });

  it("count tries made at the same moment", async () => {
    const { linkId, code } = await asked();
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => openAccess({ actor: anonymous }, { linkId, code: wrongFor(code) })),
    );
    expect(tries.filter(({ outcome }) => outcome === "wrong")).toHaveLength(5);
  });

  it("expire after ten minutes", async () => {
    const past = new Date(Date.now() - 10 * 60_000 - 1);
    const { linkId, code } = await asked(past);
    expect(await openAccess({ actor: anonymous }, { linkId, code })).toEqual({ outcome: "expired" });
  });

  it("stop working when another one is asked", async () => {
    const { id, linkId, code } = await asked();
    await requestAccessCode({ actor: anonymous }, { linkId });
    const second = await given.lastCode(id, "beneficiary");
    if (second !== code)
      expect(await openAccess({ actor: anonymous }, { linkId, code })).toMatchObject({ outcome: "wrong" });
    expect(await openAccess({ actor: anonymous }, { linkId, code: second })).toMatchObject({ outcome: "opened" });
  });

  it("open one role on one convention for two hours", async () => {
    const now = new Date();
    const { id, linkId, code } = await asked(now);
    const tried = await openAccess({ actor: anonymous, now }, { linkId, code });
    const secret = tried.outcome === "opened" ? tried.session.secret : "";
    const inMinutes = (minutes: number) => signatoryOfSession(secret, new Date(now.getTime() + minutes * 60_000));
    const signatory = await inMinutes(119);
    expect(signatory).toMatchObject({ conventionId: id, role: "beneficiary" });
    expect(signatory && accessOfSignatory(signatory).roles).toEqual(["beneficiary"]);
    expect(await inMinutes(121)).toBeNull();
  });

  it("are never stored readable", async () => {
    const { code } = await asked();
    const rows = await db().oneTimeCode.findMany();
    expect(JSON.stringify(rows)).not.toContain(`"${code}"`);
  });
});
