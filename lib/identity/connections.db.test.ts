import { expect, it } from "vitest";
import { verifyEvidence } from "@/lib/convention";
import { emailOfSession, forgetConnections } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";

const seven = 210 * 86_400_000;

it("sessions and codes go six months later, addresses with them; what was signed stays proven", async () => {
  const now = new Date();
  const old = new Date(now.getTime() - seven);
  const { actor: former } = await given.proved("ancienne@adresse.example.org", old);
  const { secret } = await given.proved("recente@adresse.example.org", now);
  const agencyId = await given.agency();
  const { id } = await given.submitted(agencyId, {}, old);
  await given.signedBy(id, "beneficiary", old);
  const { codeId } = await db().signatureEvidence.findFirstOrThrow({ where: { conventionId: id } });
  const { forgotten } = await forgetConnections(now);
  expect(forgotten).toBeGreaterThanOrEqual(2);
  expect(await db().session.findUnique({ where: { id: former.sessionId } })).toBeNull();
  expect(await db().oneTimeCode.findMany({ where: { id: { in: [former.codeId, codeId] } } })).toEqual([]);
  expect(await emailOfSession(secret, now)).toMatchObject({ email: "recente@adresse.example.org" });
  const { faults } = await verifyEvidence();
  expect(faults.map(({ conventionId }) => conventionId)).not.toContain(id);
  expect(await db().signatureEvidence.count({ where: { codeId } })).toBe(1);
});
