import { expect, it } from "vitest";
import { accessOfReviewer, closeAgency, getAgency } from "@/lib/agency";
import { agencyChain } from "@/lib/agency/domain/events";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { chainOf } from "./journal-events";
import { moveConventions } from "./move-conventions";

it("the open conventions of a closed agency go to the one that takes over, once (platform.md 1.10, case 24; product.md 1)", async () => {
  const staff = await given.twoStepStaff();
  const target = await given.agency();
  const signed = await given.convention(staff, "IN_REVIEW");
  const asked = await given.convention(staff, "DRAFT");
  const approved = await given.convention(staff, "ACCEPTED_BY_COUNSELLOR");
  const validated = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
  const operator = await given.operator();
  await closeAgency(
    { actor: accessOfReviewer(operator) },
    { agencyId: staff.agencyId, justification: "Fusion.", targetId: target },
  );
  const event = (await readChain(agencyChain(staff.agencyId))).find(({ name }) => name === "AgencyClosed");
  if (!event) throw new Error("the closing is not in the journal");
  await moveConventions({ ...event, chain: agencyChain(staff.agencyId) });
  await moveConventions({ ...event, chain: agencyChain(staff.agencyId) });

  const rows = await db().convention.findMany({
    where: { id: { in: [signed.id, asked.id, approved.id, validated.id] } },
    select: { id: true, status: true, agencyId: true, statusJustification: true },
  });
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  const { name } = await getAgency(staff.agencyId);
  const why = `La structure « ${name} » a fermé.`;
  expect(rowOf(signed.id)).toMatchObject({ status: "READY_TO_SIGN", agencyId: target, statusJustification: why });
  expect(rowOf(asked.id)).toMatchObject({ status: "DRAFT", agencyId: target });
  // What its own validator has only to validate, or has validated, stays theirs.
  expect(rowOf(approved.id)).toMatchObject({ status: "ACCEPTED_BY_COUNSELLOR", agencyId: staff.agencyId });
  expect(rowOf(validated.id)).toMatchObject({ status: "ACCEPTED_BY_VALIDATOR", agencyId: staff.agencyId });
  const transfers = (await readChain(chainOf(signed.id))).filter(
    (line) => line.name === "ConventionTransferredToAgency",
  );
  expect(transfers).toHaveLength(1);
  expect(transfers[0]?.actor).toMatchObject({ id: operator.userId, role: "back-office" });
});
