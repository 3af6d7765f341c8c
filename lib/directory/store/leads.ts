import type { Tx } from "@/lib/platform/db/client";

/** A company that registered is invited no more (directory.md 5.8). */
export const acceptLead = async (tx: Tx, siret: string): Promise<void> => {
  await tx.establishmentLead.updateMany({
    where: { siret, kind: { in: ["to_be_reminded", "reminder_sent"] } },
    data: { kind: "registration_accepted" },
  });
};
