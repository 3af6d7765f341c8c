import { z } from "zod";
import { type JournaledEvent, theProduct } from "@/lib/platform/event";
import { linkToConvention } from "./commands/link-to-convention";

const submitted = z.object({ conventionId: z.uuid(), discussionId: z.uuid().optional() });

/** What discussions do when a convention is sent: the one from which it began is accepted with it. */
export const discussionSubscriber = {
  ConventionSubmittedByBeneficiary: async (event: JournaledEvent): Promise<void> => {
    const { conventionId, discussionId } = submitted.parse(event.payload);
    if (discussionId)
      await linkToConvention({ actor: theProduct, now: event.occurredAt }, { discussionId, conventionId });
  },
};
