import { getAgency } from "@/lib/agency";
import type { Agency } from "@/lib/agency/domain/agency";
import { assessmentOf } from "@/lib/assessment";
import type { Assessment } from "@/lib/assessment/domain/assessment";
import { banOf } from "@/lib/directory";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { readChain } from "@/lib/platform/journal/read";
import type { Convention } from "../domain/convention";
import { type LastReminders, lastReminders } from "../domain/last-reminders";
import type { ConventionActorRole } from "../domain/roles";
import { chainOf } from "../journal-events";
import { toConvention, withActors } from "../store/to-domain";

/** A convention with its agency and everybody's link, for the product's own messages and documents; no page shows it. */
export type ForProduct = {
  readonly convention: Convention;
  readonly agency: Agency;
  readonly links: Readonly<Partial<Record<ConventionActorRole, string>>>;
  /** Why an operator has banned the company; null when nobody has. */
  readonly hostBan: string | null;
  readonly assessment: Assessment | null;
};

/** A convention for the product's own messages, documents and partners, or null. Whoever calls answers for who receives it. */
export const findForProduct = async (conventionId: string): Promise<ForProduct | null> => {
  const rows = await db().convention.findUnique({ where: { id: conventionId }, include: withActors });
  if (!rows) return null;
  const links = Object.fromEntries(rows.actors.map(({ role, linkId }) => [fromDbEnum(role), linkId]));
  const [agency, hostBan, assessment] = await Promise.all([
    getAgency(rows.agencyId),
    banOf(rows.siret),
    assessmentOf(conventionId),
  ]);
  return { convention: toConvention(rows), agency, links, hostBan, assessment };
};

/** A convention for the product's own messages and documents. Throws DomainError("notFound"). */
export const loadForProduct = async (conventionId: string): Promise<ForProduct> => {
  const found = await findForProduct(conventionId);
  if (!found) throw new DomainError("notFound", "convention-not-found", "Cette convention n’existe pas.");
  return found;
};

/** When each signatory of a convention was last reminded to sign, for partners alone: no message or document asks. */
export const remindersForProduct = async (conventionId: string): Promise<LastReminders> =>
  lastReminders(await readChain(chainOf(conventionId)));
