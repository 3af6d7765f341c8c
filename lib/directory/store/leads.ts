import { plainDate } from "@/lib/platform/clock";
import { db, type Tx } from "@/lib/platform/db/client";
import { newUnguessableId } from "@/lib/platform/ids";
import type { LeadFacts } from "../domain/lead";
import { isBanned } from "./bans";

const open = { in: ["to_be_reminded", "reminder_sent"] as ("to_be_reminded" | "reminder_sent")[] };

/** A company that hosted a convention, with what decides whether it is invited. */
export type Lead = LeadFacts & { readonly siret: string; readonly conventionId: string; readonly linkId: string };

type Row = {
  siret: string;
  conventionId: string;
  linkId: string;
  kind: string;
  reminders: number;
  remindedAt: Date | null;
  conventionEndsOn: Date;
};

const toLead = ({ kind, conventionEndsOn, ...row }: Row): Lead => ({
  ...row,
  isOpen: open.in.some((one) => one === kind),
  endsOn: plainDate.fromDb(conventionEndsOn),
});

/** Notes a company that hosted a convention; false when it is known already, as a lead or in the directory. */
export const noteNewLead = async (
  tx: Tx,
  lead: { readonly siret: string; readonly conventionId: string; readonly endsOn: string },
  now: Date,
): Promise<boolean> => {
  const { siret, conventionId, endsOn } = lead;
  const gone = await tx.establishmentDeletion.count({ where: { siret } });
  if (gone + (await tx.establishment.count({ where: { siret } })) > 0 || (await isBanned(tx, siret))) return false;
  const { count } = await tx.establishmentLead.createMany({
    data: [
      {
        siret,
        conventionId,
        linkId: newUnguessableId(),
        kind: "to_be_reminded",
        conventionEndsOn: plainDate.toDb(endsOn),
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
};

/** A lead, held until the end of the transaction; null when there is none. */
export const lockLead = async (tx: Tx, siret: string): Promise<Lead | null> => {
  await tx.$queryRaw`select siret from establishment_leads where siret = ${siret} for update`;
  const row = await tx.establishmentLead.findUnique({ where: { siret } });
  return row && toLead(row);
};

/** Notes that an invitation leaves. */
export const noteReminder = async (tx: Tx, siret: string, reminders: number, now: Date): Promise<void> => {
  await tx.establishmentLead.update({ where: { siret }, data: { kind: "reminder_sent", reminders, remindedAt: now } });
};

/** A company that registered is invited no more (directory.md 5.8). */
export const acceptLead = async (tx: Tx, siret: string): Promise<void> => {
  await tx.establishmentLead.updateMany({ where: { siret, kind: open }, data: { kind: "registration_accepted" } });
};

/** A company that wants no more invitations; gives its SIRET, null for a link that is nobody's. */
export const refuseLead = async (tx: Tx, linkId: string): Promise<string | null> => {
  const lead = await tx.establishmentLead.findUnique({ where: { linkId }, select: { siret: true } });
  if (lead)
    await tx.establishmentLead.updateMany({ where: { linkId, kind: open }, data: { kind: "registration_refused" } });
  return lead?.siret ?? null;
};

/** SIRETs of the leads that may still be invited, in order, at most `most` after `after`. */
export const openLeads = async (after: string, most: number): Promise<readonly string[]> => {
  const rows = await db().establishmentLead.findMany({
    where: { kind: open, reminders: { lt: 2 }, siret: { gt: after } },
    select: { siret: true },
    orderBy: { siret: "asc" },
    take: most,
  });
  return rows.map(({ siret }) => siret);
};
