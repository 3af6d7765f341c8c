import { writeFile } from "node:fs/promises";
import { dayInFrance } from "@/lib/platform/clock";
import { addDays } from "@/lib/reference/holidays";
import { given } from "@/tests/given";

/**
 * The partner of the demonstration: it searches, and reads the conventions of every agency of these kinds. What it alone is
 * given goes to the file that PARTNER_FILE names, when there is one.
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
  const file = process.env.PARTNER_FILE;
  if (file) await writeFile(file, JSON.stringify({ consumerId: id, key }, null, 2), { mode: 0o600 });
};
