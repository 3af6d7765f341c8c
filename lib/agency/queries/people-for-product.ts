import { db } from "@/lib/platform/db/client";
import type { ReviewedMember } from "../domain/reviewed-agency";
import { readMembers } from "../store/read-members";

/** The members of an agency who have been let in: somebody who only asked is told nothing. For the product's own messages only. */
export const peopleOfAgency = async (agencyId: string): Promise<readonly ReviewedMember[]> =>
  (await readMembers(db(), agencyId)).filter(({ roles }) => roles.some((role) => role !== "to-review"));
