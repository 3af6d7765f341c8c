import type { Tx } from "@/lib/platform/db/client";
import { type MissingCondition, missingConditions } from "../domain/activation";
import type { Agency } from "../domain/agency";
import { getAgency } from "../queries/get-agency";
import { readRights } from "./members";

const letIn = async (tx: Tx, agencyId: string) =>
  (await readRights(tx, agencyId)).filter(({ roles }) => !roles.includes("to-review"));

/** What an agency as it is stored still needs to work (platform.md 1.7). */
export const conditionsOf = async (tx: Tx, agency: Agency, today: string): Promise<readonly MissingCondition[]> => {
  const prescriber = agency.refersTo && (await getAgency(agency.refersTo.id, tx));
  return missingConditions({
    agency,
    members: await letIn(tx, agency.id),
    prescriber: prescriber && { status: prescriber.status, members: await letIn(tx, prescriber.id) },
    today,
  });
};
