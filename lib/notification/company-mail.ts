import { z } from "zod";
import { companyName, listContacts } from "@/lib/directory";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { deliver } from "./deliver";
import { pausedForSilence } from "./messages/discussion";

const about = z.object({ siret: z.string() });

/** Tells the people of a company that its page is no longer shown, and how to come back. */
export const tellPausedSite = async (event: JournaledEvent): Promise<void> => {
  const { siret } = about.parse(event.payload);
  const content = pausedForSilence(await companyName(siret), `${config().PUBLIC_URL}/espace/entreprise`);
  await deliver(
    (await listContacts(siret)).map(({ userId, email }) => ({
      eventId: event.id,
      kind: "company-paused",
      recipient: `establishment:${userId}`,
      email,
      content,
    })),
  );
};
