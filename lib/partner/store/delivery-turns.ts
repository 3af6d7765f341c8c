import { db, Prisma, type Tx } from "@/lib/platform/db/client";
import { stateEvent } from "../domain/webhook-events";

/** The task that tries one delivery. */
export const deliveryTask = "deliver-webhook";

/** Calls that one endpoint receives at a time at most; those of one convention come one after the other. */
const lanes = 3;

/** Which deliveries an act is about: those of some endpoints, and of one convention (null: of none) or of any. */
type Reach = { readonly subscriptionIds: readonly string[]; readonly conventionId?: string | null };

const reached = ({ subscriptionIds, conventionId }: Reach): Prisma.Sql => {
  const endpoints = Prisma.sql`d.subscription_id = any(${[...subscriptionIds]}::uuid[])`;
  return conventionId === undefined
    ? endpoints
    : Prisma.sql`${endpoints} and d.convention_id is not distinct from ${conventionId}::uuid`;
};

/** The name of the one job that a delivery has. */
const jobKey = (id: Prisma.Sql): Prisma.Sql => Prisma.sql`${`${deliveryTask}:`} || ${id}`;

/** The job that tries `d` when its endpoint `s` may be called: one for each delivery, in a lane that is always a convention's. */
const job = Prisma.sql`graphile_worker.add_job(${deliveryTask}, payload := json_build_object('deliveryId', d.id),
  queue_name := ${`${deliveryTask}:`} || d.subscription_id || ':'
    || abs(hashtext(coalesce(d.convention_id, d.id)::text) % ${lanes}),
  run_at := greatest(d.next_attempt_at, d.claimed_until, s.held_until), max_attempts := 25,
  job_key := ${jobKey(Prisma.sql`d.id`)}, job_key_mode := 'replace')`;

/** Whether `d` is to be tried, now or later. */
const isOpen = Prisma.sql`d.status = 'pending' and s.paused_at is null and s.disabled_at is null`;

/** Wakes a delivery for its next try, when there is one. */
export const wake = async (tx: Tx, id: string): Promise<void> => {
  await tx.$executeRaw`
    select ${job} from webhook_deliveries d join webhook_subscriptions s on s.id = d.subscription_id
    where d.id = ${id}::uuid and ${isOpen}`;
};

/** Wakes the deliveries that should have been tried before an instant, at most 500: the table is the truth, a job that was lost is made again. */
export const wakeOverdue = async (before: Date): Promise<void> => {
  await db().$executeRaw`
    with d as (
      select d.* from webhook_deliveries d join webhook_subscriptions s on s.id = d.subscription_id
      where ${isOpen} and greatest(d.next_attempt_at, d.claimed_until, s.held_until) < ${before}
      order by d.next_attempt_at, d.id limit 500)
    select ${job} from d join webhook_subscriptions s on s.id = d.subscription_id`;
};

/** Wakes every delivery of an endpoint that is to be tried, at once. */
export const wakeEndpoint = async (tx: Tx, subscriptionId: string, now: Date): Promise<void> => {
  await tx.$executeRaw`
    with d as (
      update webhook_deliveries set next_attempt_at = ${now}
      where subscription_id = ${subscriptionId}::uuid and status = 'pending'
      returning id, subscription_id, convention_id, next_attempt_at, claimed_until)
    select ${job} from d join webhook_subscriptions s on s.id = d.subscription_id where s.paused_at is null`;
};

/** Lets one process at a time decide what an endpoint is told of a convention. */
export const lockTurn = async (tx: Tx, { subscriptionIds, conventionId }: Required<Reach>): Promise<void> => {
  await tx.$executeRaw`
    select pg_advisory_xact_lock_shared(hashtextextended(e, 0)),
      pg_advisory_xact_lock(hashtextextended(e || ':' || coalesce(${conventionId}::text, ''), 0))
    from unnest(${[...subscriptionIds].sort()}::text[]) e`;
};

/** Lets one process alone decide what an endpoint is told, of whatever convention. */
export const lockEndpoint = async (tx: Tx, subscriptionId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${subscriptionId}, 0))`;
};

/**
 * A later state says all that an earlier one would have: those that wait, or are not being tried now, are followed by the last
 * state that waits or was taken. Changes are told one by one. Their jobs go with them, or a lane would be full of jobs that do nothing.
 */
export const supersede = async (tx: Tx, reach: Reach, now: Date): Promise<void> => {
  await tx.$executeRaw`
    with gone as (
      update webhook_deliveries e
      set status = 'superseded', next_attempt_at = null, claimed_until = null, superseded_by_id = l.id
      from (
        select distinct on (d.subscription_id, d.convention_id) d.id, d.subscription_id, d.convention_id, d.sequence
        from webhook_deliveries d
        where ${reached(reach)} and d.type = ${stateEvent} and d.status in ('waiting', 'pending', 'delivered')
        order by d.subscription_id, d.convention_id, d.sequence desc, d.id) l
      where e.subscription_id = l.subscription_id and e.convention_id = l.convention_id and e.type = ${stateEvent}
        and e.sequence < l.sequence and (e.status = 'waiting'
          or (e.status = 'pending' and (e.claimed_until is null or e.claimed_until < ${now})))
      returning e.id)
    select graphile_worker.remove_job(${jobKey(Prisma.sql`id`)}) from gone`;
};

/** Opens, for each endpoint and convention without an open delivery, the first that waits, and wakes it. */
export const promote = async (tx: Tx, reach: Reach, now: Date): Promise<void> => {
  await tx.$executeRaw`
    with first as (
      select distinct on (d.subscription_id, d.convention_id) d.id
      from webhook_deliveries d
      where ${reached(reach)} and d.status = 'waiting' and not exists (
        select from webhook_deliveries o where o.subscription_id = d.subscription_id and o.status = 'pending'
          and o.convention_id is not distinct from d.convention_id)
      order by d.subscription_id, d.convention_id, d.sequence, d.type, d.id),
    d as (
      update webhook_deliveries set status = 'pending', next_attempt_at = ${now}
      from first where webhook_deliveries.id = first.id
      returning webhook_deliveries.id, subscription_id, convention_id, next_attempt_at, claimed_until)
    select ${job} from d join webhook_subscriptions s on s.id = d.subscription_id where s.paused_at is null`;
};
