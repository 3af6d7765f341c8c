import { writeFile } from "node:fs/promises";
import { authenticate, subscribeToWebhook } from "@/lib/partner";
import { dayInFrance } from "@/lib/platform/clock";
import { addDays } from "@/lib/reference/holidays";
import { given } from "@/tests/given";

/** Subscribes the partner to what happens to conventions, at its simulated address. */
const subscribed = async (key: string, now: Date, origin: string) =>
  subscribeToWebhook(
    { actor: await authenticate(key, now), now },
    {
      subscribedEvent: "convention.updated",
      callbackUrl: `${origin}/hooks/conventions`,
      callbackHeaders: { authorization: "Bearer jeton-de-demonstration" },
    },
  );

/**
 * The partner of the demonstration: it searches, reads the conventions of every agency of these kinds, and is told of them
 * where SIMULATED_PARTNER_URL says. What it alone is given goes to the file that PARTNER_FILE names, when there is one.
 */
export const seedPartner = async (now: Date): Promise<void> => {
  const { id, key } = await given.partner(
    {
      name: "Portail de démonstration",
      expirationDate: addDays(dayInFrance(now), 365),
      rights: {
        searchEstablishment: { kinds: ["READ"] },
        convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds: ["mission-locale", "pole-emploi"] } },
      },
    },
    now,
  );
  const { PARTNER_FILE, SIMULATED_PARTNER_URL } = process.env;
  if (!PARTNER_FILE || !SIMULATED_PARTNER_URL) return;
  const { secret } = await subscribed(key, now, SIMULATED_PARTNER_URL);
  await writeFile(PARTNER_FILE, JSON.stringify({ consumerId: id, key, webhookSecret: secret }, null, 2), {
    mode: 0o600,
  });
};
