import { systemClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { RegistrantAccess } from "../access";
import { type OwnSite, siteState } from "../domain/registration";

/** Somebody's company sites, those that they asked to join included, by name. */
export const listOwnSites = async (
  { userId }: RegistrantAccess,
  now: Date = systemClock(),
): Promise<readonly OwnSite[]> => {
  const rows = await db().establishmentRight.findMany({
    where: { userId },
    include: {
      establishment: {
        include: {
          locations: { orderBy: [{ postcode: "asc" }, { id: "asc" }], take: 1, select: { city: true } },
          rights: { where: { status: "PENDING" }, select: { userId: true } },
        },
      },
    },
  });
  const bans = await db().establishmentBan.findMany({
    where: { siret: { in: rows.map(({ siret }) => siret) } },
    select: { siret: true },
  });
  const banned = new Set(bans.map(({ siret }) => siret));
  return rows
    .map(({ siret, role, status, establishment: site }) => ({
      siret,
      name: site.customizedName ?? site.name,
      city: site.locations[0]?.city ?? "",
      role: fromDbEnum(role),
      isPending: status === "PENDING",
      state: siteState({ ...site, isBanned: banned.has(siret), isDeactivated: site.status !== null }, now),
      requests: role === "establishment_admin" && status === "ACCEPTED" ? site.rights.length : 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
};
