import { agencyScope } from "@/lib/agency";
import type { UserActor } from "@/lib/identity";
import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";

declare const access: unique symbol;

/** Proof that somebody may read what an agency has to do with conventions. Only this file makes one. */
export type AgencyAccess = { readonly agencyId: string; readonly journal: JournalActor } & { readonly [access]: true };

/**
 * What a professional has to do with an agency: its members who read its conventions, and operators. Another agency does not
 * exist for them: throws DomainError("notFound").
 */
export const accessToAgency = ({ agencyRights, isOperator, journal }: UserActor, agencyId: string): AgencyAccess => {
  if (!isOperator && !agencyScope(agencyRights).rolesByAgency.has(agencyId))
    throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’est pas la vôtre.");
  return { agencyId, journal } as AgencyAccess;
};
