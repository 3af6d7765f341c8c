import type { Tx } from "@/lib/platform/db/client";
import { type MissingCondition, missingConditions } from "../domain/activation";
import type { Agency } from "../domain/agency";
import { getAgency } from "../queries/get-agency";
import { readMembers } from "./members";

/** What an agency as it is stored still needs to work (platform.md 1.7). */
export const conditionsOf = async (tx: Tx, agency: Agency, today: string): Promise<readonly MissingCondition[]> => {
  const prescriber = agency.refersTo && (await getAgency(agency.refersTo.id, tx));
  return missingConditions({
    agency: { ...agency, refersTo: prescriber },
    members: await readMembers(tx, agency.id),
    prescriberMembers: prescriber ? await readMembers(tx, prescriber.id) : [],
    today,
  });
};
