import type { Assessment } from "@/lib/assessment/domain/assessment";
import { db } from "@/lib/platform/db/client";

/** The assessment of an immersion that was done in full, not signed yet, unless overridden. */
export const assessment = async (conventionId: string, overrides: Partial<Assessment> = {}): Promise<void> => {
  const { lastDayOfPresence, contractStartDate, ...rest } = overrides;
  const day = (date: string | null | undefined) => (date ? new Date(`${date}T00:00:00Z`) : null);
  await db().assessment.create({
    data: {
      conventionId,
      status: "COMPLETED",
      endedWithAJob: false,
      establishmentFeedback: "Curieuse et ponctuelle, elle a trouvé sa place dans l’équipe.",
      establishmentAdvices: "Se faire confiance devant les clients.",
      minutesActuallyMade: 70 * 60,
      createdAt: new Date(),
      ...rest,
      lastDayOfPresence: day(lastDayOfPresence),
      contractStartDate: day(contractStartDate),
    },
  });
};
