import { plainDate } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { type Rights, rolesInAgency } from "../access";
import type { BatchCandidate } from "../domain/batch";

/** A convention that somebody may see, as a batch shows and weighs it. */
export type Candidate = BatchCandidate & {
  readonly id: string;
  readonly reference: string;
  readonly beneficiary: string;
};

/** Among conventions, those that somebody's rights open, in the order of their ids; the others do not exist for them. */
export const batchCandidates = async (
  tx: Tx,
  rights: Rights,
  ids: readonly string[],
): Promise<readonly Candidate[]> => {
  const rows = await tx.convention.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      reference: true,
      status: true,
      agency: {
        select: {
          id: true,
          validationSteps: true,
          delegationEndDate: true,
          refersTo: { select: { id: true, name: true } },
        },
      },
      actors: { where: { role: "beneficiary" }, select: { firstName: true, lastName: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows
    .map(({ agency, actors, ...row }) => ({
      ...row,
      beneficiary: actors.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(""),
      agency: {
        validationSteps: fromDbEnum(agency.validationSteps),
        delegationEndDate: agency.delegationEndDate && plainDate.fromDb(agency.delegationEndDate),
        refersTo: agency.refersTo,
      },
      roles: rolesInAgency(rights, agency.id),
    }))
    .filter(({ roles }) => roles.length > 0);
};
