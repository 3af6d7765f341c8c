import { plainDate } from "@/lib/platform/clock";
import { db, type Tx } from "@/lib/platform/db/client";
import { type Assessment, contractTypes } from "../domain/assessment";

/** The assessment of a convention, null when there is none yet; whoever calls answers for who reads it. */
export const assessmentOf = async (conventionId: string, tx: Tx = db()): Promise<Assessment | null> => {
  const row = await tx.assessment.findUnique({ where: { conventionId } });
  if (!row) return null;
  const { conventionId: _, lastDayOfPresence, contractStartDate, typeOfContract, ...rest } = row;
  return {
    ...rest,
    typeOfContract: contractTypes.find((type) => type === typeOfContract) ?? null,
    lastDayOfPresence: lastDayOfPresence && plainDate.fromDb(lastDayOfPresence),
    contractStartDate: contractStartDate && plainDate.fromDb(contractStartDate),
  };
};
