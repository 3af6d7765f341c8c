import { z } from "zod";
import { forgetAgencies, tellDelegationEnds } from "@/lib/agency";
import { agencyEventNames } from "@/lib/agency/domain/events";
import {
  accessEventNames,
  batchEventNames,
  batchTask,
  documentSubscriber,
  draftEventNames,
  expireConventions,
  forgetBatches,
  forgetDrafts,
  forgetSearches,
  loadForProduct,
  moveConventions,
  remindConventions,
  runBatch,
} from "@/lib/convention";
import { conventionEventNames } from "@/lib/convention/domain/events";
import {
  countOffersByJob,
  forgetRegistrations,
  noteLead,
  purgeSearches,
  refreshRegister,
  remindLeads,
  suggestUpdates,
  sumTileCounts,
} from "@/lib/directory";
import { establishmentEventNames } from "@/lib/directory/domain/events";
import { discussionSubscriber, refusalTask, remindCompanies, tendDiscussions } from "@/lib/discussion";
import { discussionEventNames } from "@/lib/discussion/domain/events";
import { forgetConnections, tendIdleAccounts } from "@/lib/identity";
import { identityEventNames } from "@/lib/identity/domain/events";
import {
  agencyMail,
  discussionMailSubscriber,
  mailSubscriber,
  partnerMail,
  sendDigests,
  tellRefusedMessage,
} from "@/lib/notification";
import {
  deliverWebhook,
  deliveryTask,
  forgetAccessRequests,
  forgetAnswers,
  purgeCalls,
  purgeDeliveries,
  sweepDeliveries,
  tellExpiries,
  webhookSubscriber,
} from "@/lib/partner";
import { partnerEventNames } from "@/lib/partner/domain/events";
import { theProduct } from "@/lib/platform/event";
import { writeAnchor } from "@/lib/platform/journal/anchor";
import { forgetOldAnswers } from "@/lib/platform/service-answers";
import type { Handler, Scheduled, Subscribers, Tasks } from "@/lib/platform/worker";
import { saveOfferCounts } from "@/lib/reference";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { keptFor } from "@/lib/retention/domain/retention-rules";

/** Every event that any domain announces: a new one does not compile until each subscriber has decided. */
const eventNames = [
  ...conventionEventNames,
  ...accessEventNames,
  ...draftEventNames,
  ...batchEventNames,
  ...identityEventNames,
  ...establishmentEventNames,
  ...discussionEventNames,
  ...agencyEventNames,
  ...partnerEventNames,
] as const;
type EventName = (typeof eventNames)[number];

/** For a subscriber that has nothing to do with a whole domain: null for each of its events. */
const leaves = <E extends string>(names: readonly E[]) =>
  Object.fromEntries(names.map((name) => [name, null])) as Record<E, null>;

/** What happens to partners and agencies themselves, and to many conventions at once, is no news to those that are told of conventions. */
const untold = { ...leaves(partnerEventNames), ...leaves(agencyEventNames), ...leaves(batchEventNames) };

const aboutConvention = z.object({ conventionId: z.uuid() });

/** The company of a validated convention becomes a lead, unless it is registered (directory.md 5.8). */
const noteCompany: Handler = async ({ payload }) => {
  const { convention } = await loadForProduct(aboutConvention.parse(payload).conventionId);
  const { id: conventionId, siret, dateEnd: endsOn } = convention;
  await noteLead({ actor: theProduct }, { siret, conventionId, endsOn });
};

/** Who handles which event. */
export const subscribers = {
  mail: { ...mailSubscriber, ...untold, ...agencyMail, ...discussionMailSubscriber, ...partnerMail },
  document: {
    ...documentSubscriber,
    ...leaves(partnerEventNames),
    ...leaves(batchEventNames),
    ...leaves(draftEventNames),
    ...leaves(discussionEventNames),
    ...leaves(identityEventNames),
    ...leaves(establishmentEventNames),
  },
  webhook: {
    ...webhookSubscriber,
    ...untold,
    ...leaves(draftEventNames),
    ...leaves(discussionEventNames),
    ...leaves(identityEventNames),
    ...leaves(establishmentEventNames),
  },
  discussion: { ...leaves(eventNames), ...discussionSubscriber },
  lead: {
    ...leaves(eventNames),
    ConventionAcceptedByValidator: noteCompany,
  },
  transfer: { ...leaves(eventNames), AgencyClosed: moveConventions },
} satisfies Record<string, Record<EventName, Handler | null>> as Subscribers;

/** Jobs that no event starts by itself. */
export const tasks: Tasks = {
  [refusalTask]: tellRefusedMessage,
  [batchTask]: runBatch,
};

/** Jobs that call partners' servers. */
export const outward: Tasks = { [deliveryTask]: (payload) => deliverWebhook(payload) };

/** What the clock starts. */
export const scheduled: readonly Scheduled[] = [
  {
    name: "journal-anchor",
    cron: "15 2 * * *",
    run: writeAnchor,
  },
  {
    name: "idle-accounts",
    cron: "0 5 * * *",
    run: tendIdleAccounts,
  },
  { name: "connections", cron: "10 5 * * *", run: forgetConnections },
  // Directory.md 5.7: reminders in the morning, the rest in the evening.
  {
    name: "remind-companies",
    cron: "30 5 * * *",
    run: remindCompanies,
  },
  {
    name: "tend-discussions",
    cron: "0 21 * * *",
    run: tendDiscussions,
  },
  // Platform.md 2.3 and the choice of each member: weekdays, before the day begins.
  { name: "member-digests", cron: "40 4 * * 1-5", run: sendDigests },
  { name: "offer-counts", cron: "5 * * * *", run: async () => saveOfferCounts(await countOffersByJob()) },
  { name: "search-counts", cron: "* * * * *", run: sumTileCounts },
  { name: "search-log-purge", cron: "25 4 * * *", run: purgeSearches },
  { name: "service-answers-purge", cron: "35 4 * * *", run: forgetOldAnswers },
  // Convention.md 4.3: each morning.
  { name: "convention-reminders", cron: "30 5 * * *", run: remindConventions },
  // Platform.md 1.10.
  {
    name: "ended-agencies",
    cron: "0 15 * * 6",
    run: (now) => forgetAgencies(monthsBefore(now, keptFor("endedAgency").count)),
  },
  // Product.md 3: each morning.
  { name: "delegation-ends", cron: "40 5 * * *", run: tellDelegationEnds },
  // Partner-api.md 5.8: each morning.
  { name: "partner-expiry", cron: "50 5 * * *", run: tellExpiries },
  { name: "partner-requests", cron: "15 5 * * *", run: forgetAccessRequests },
  { name: "partner-usage-purge", cron: "45 4 * * *", run: purgeCalls },
  {
    name: "company-leads",
    cron: "0 6 * * *",
    run: remindLeads,
  },
  {
    name: "company-register",
    cron: "0 3 * * *",
    run: refreshRegister,
  },
  {
    name: "company-updates",
    cron: "10 21 * * *",
    run: suggestUpdates,
  },
  {
    name: "company-drafts",
    cron: "20 21 * * *",
    run: forgetRegistrations,
  },
  // Convention.md 3.2.
  {
    name: "convention-expiry",
    cron: "0 21 * * *",
    run: expireConventions,
  },
  {
    name: "convention-drafts",
    cron: "30 21 * * *",
    run: forgetDrafts,
  },
  { name: "convention-batches", cron: "40 21 * * *", run: forgetBatches },
  { name: "list-searches", cron: "45 21 * * *", run: forgetSearches },
  { name: "webhook-sweep", cron: "* * * * *", run: sweepDeliveries },
  { name: "webhook-purge", cron: "50 21 * * *", run: purgeDeliveries },
  { name: "idempotency-purge", cron: "55 21 * * *", run: forgetAnswers },
];
