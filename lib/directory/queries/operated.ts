import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { OperatorAccess } from "../access";
import type { OperatorDesk, RegistrationClues } from "../domain/operator";
import { domainOf } from "../domain/proof-of-right";
import { siteState } from "../domain/registration";

const most = 200;

const rowsWhere = async (
  where: NonNullable<Parameters<ReturnType<typeof db>["establishment"]["findMany"]>[0]>["where"],
  now: Date,
) => {
  const rows = await db().establishment.findMany({
    where: where ?? {},
    orderBy: [{ updatedAt: "asc" }, { siret: "asc" }],
    take: most,
  });
  return rows.map((row) => ({
    siret: row.siret,
    name: row.customizedName ?? row.name,
    since: row.updatedAt,
    state: siteState({ ...row, isBanned: false, isDeactivated: row.status !== null }, now),
  }));
};

/** What waits for an operator: registrations to answer, companies that asked to leave; and the SIRETs that are kept out. */
export const getOperatorDesk = async (_operator: OperatorAccess, now: Date = systemClock()): Promise<OperatorDesk> => {
  const banned = await db().establishmentBan.findMany({
    orderBy: [{ createdAt: "desc" }, { siret: "asc" }],
    take: most,
  });
  const names = await db().establishment.findMany({
    where: { siret: { in: banned.map(({ siret }) => siret) } },
    select: { siret: true, name: true, customizedName: true },
  });
  const nameOf = new Map(names.map(({ siret, name, customizedName }) => [siret, customizedName ?? name]));
  return {
    awaiting: await rowsWhere({ listing: "AWAITING_APPROVAL", refusalReason: null }, now),
    leaving: await rowsWhere({ deletionRequestedAt: { not: null } }, now),
    banned: banned.map(({ siret, justification, createdAt }) => ({
      siret,
      name: nameOf.get(siret) ?? null,
      justification,
      since: createdAt,
    })),
  };
};

/** The clues about one SIRET. */
export const getClues = async (_operator: OperatorAccess, siret: string): Promise<RegistrationClues> => {
  const rights = await db().establishmentRight.findMany({
    where: { siret },
    select: { user: { select: { email: true } } },
  });
  const site = await db().establishment.findUnique({ where: { siret }, select: { lastInseeCheckDate: true } });
  const gone = await db().establishmentDeletion.findUnique({ where: { siret } });
  return {
    domains: [...new Set(rights.map(({ user }) => domainOf(user.email)))],
    isChecked: site?.lastInseeCheckDate != null,
    deletedAt: gone?.deletedAt ?? null,
  };
};
