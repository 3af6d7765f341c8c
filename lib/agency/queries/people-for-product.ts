import { db } from "@/lib/platform/db/client";
import type { ReviewedMember } from "../domain/reviewed-agency";
import { readMembers } from "../store/members";
import { readRenewal } from "../store/renewals";

/** The members of an agency who have been let in: somebody who only asked is told nothing. For the product's own messages only. */
export const peopleOfAgency = async (agencyId: string): Promise<readonly ReviewedMember[]> =>
  (await readMembers(db(), agencyId)).filter(({ roles }) => roles.some((role) => role !== "to-review"));

/** Why the last renewal of an agency's delegation was refused; null when it was not. For the product's own messages only. */
export const renewalRefusal = async (agencyId: string): Promise<string | null> =>
  (await readRenewal(db(), agencyId))?.refusalReason ?? null;
