import { db } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { plainText } from "@/lib/reference/plain-text";
import { activeAgencyStatuses } from "../domain/agency";
import type { AgencyOption } from "./list-agency-options";

/** Agencies that a search shows at most (platform.md 1.4). */
const mostShown = 20;

/** Active agencies whose name and town hold every word of a text, whatever its case and accents (platform.md 1.9); 20 at most, by town. */
export const searchAgencies = async (text: string): Promise<readonly AgencyOption[]> => {
  const words = plainText(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  // A few thousand rows at most: comparing them here needs no index of its own.
  const rows = await db().agency.findMany({
    where: { status: { in: activeAgencyStatuses.map(toDbEnum) } },
    select: { id: true, name: true, kind: true, city: true, coveredDepartments: true },
    orderBy: [{ city: "asc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows
    .filter(({ name, city }) => words.every((word) => plainText(`${name} ${city}`).includes(word)))
    .slice(0, mostShown)
    .map(({ coveredDepartments, kind, ...agency }) => ({
      ...agency,
      kind: fromDbEnum(kind),
      departments: coveredDepartments,
    }));
};
