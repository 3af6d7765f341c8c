import { accessEventNames, documentSubscriber } from "@/lib/convention";
import { conventionEventNames } from "@/lib/convention/domain/events";
import { countOffersByJob } from "@/lib/directory";
import { establishmentEventNames } from "@/lib/directory/domain/events";
import { identityEventNames } from "@/lib/identity/domain/events";
import { mailSubscriber } from "@/lib/notification";
import { writeAnchor } from "@/lib/platform/journal/anchor";
import type { Handler, Scheduled, Subscribers } from "@/lib/platform/worker";
import { saveOfferCounts } from "@/lib/reference";

/** Every event that any domain announces: a new one does not compile until each subscriber has decided. */
const eventNames = [
  ...conventionEventNames,
  ...accessEventNames,
  ...identityEventNames,
  ...establishmentEventNames,
] as const;
type EventName = (typeof eventNames)[number];

/** Who handles which event. */
export const subscribers = {
  mail: { ...mailSubscriber, EstablishmentPublished: null },
  document: { ...documentSubscriber, SignInCodeRequested: null, SignedIn: null, EstablishmentPublished: null },
} satisfies Record<string, Record<EventName, Handler | null>> as Subscribers;

/** What the clock starts. */
export const scheduled: readonly Scheduled[] = [
  {
    name: "journal-anchor",
    cron: "15 2 * * *",
    run: async (now) => {
      await writeAnchor(now);
    },
  },
  { name: "offer-counts", cron: "5 * * * *", run: async () => saveOfferCounts(await countOffersByJob()) },
];
