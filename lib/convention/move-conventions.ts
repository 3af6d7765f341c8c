import { z } from "zod";
import { getAgency } from "@/lib/agency";
import { DomainError } from "@/lib/platform/errors";
import type { JournaledEvent } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { accessOfOrder } from "./access";
import { transfer } from "./commands/transfer";
import { transitions } from "./domain/transitions";
import { ofAgency } from "./queries/of-agency";

const order = z.object({
  agencyId: z.uuid(),
  targetId: z.uuid().optional(),
  operatorId: z.uuid().optional(),
});

/**
 * Hands the open conventions of an agency that an operator closed to the one that takes over (platform.md 1.10), each by an ordinary
 * transfer in a transaction of its own: signatures are cleared and everybody is told why, once (product.md 1). Running it again goes
 * on with what is left.
 */
export const moveConventions = async ({ payload }: JournaledEvent): Promise<void> => {
  const { agencyId, targetId, operatorId } = order.parse(payload);
  if (targetId === undefined || operatorId === undefined) return;
  const closed = await getAgency(agencyId);
  const justification = `La structure « ${closed.name} » a fermé.`;
  let moved = 0;
  for (const id of await ofAgency(agencyId, transitions.transfer.from)) {
    try {
      await transfer({ actor: accessOfOrder(operatorId, id) }, { agencyId: targetId, justification });
      moved += 1;
    } catch (error) {
      // Somebody decided meanwhile, or the other agency has closed too: the convention stays where its people find it.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  log().info({ moved }, "conventions of a closed agency moved");
};
