-- Webhook endpoints that choose their events, their envelope and what it holds; deliveries that keep what was sent and answered.
create type "webhook_format" as enum ('legacy', 'standard');
create type "webhook_payload" as enum ('full', 'thin');
create type "pause_reason" as enum ('asked', 'failing');

alter table "webhook_subscriptions"
  add column "events" text[] not null default '{}',
  add column "format" "webhook_format" not null default 'legacy',
  add column "payload" "webhook_payload" not null default 'full',
  add column "is_imported" boolean not null default false,
  add column "previous_secret_encrypted" text,
  add column "previous_secret_until" timestamptz(3),
  add column "paused_at" timestamptz(3),
  add column "pause_reason" "pause_reason",
  add column "failing_since" timestamptz(3),
  add column "held_until" timestamptz(3);
update "webhook_subscriptions" set "events" = array["event"];
alter table "webhook_subscriptions"
  drop column "event",
  alter column "events" drop default,
  add constraint webhook_subscriptions_events check (cardinality("events") > 0),
  -- The envelope that former clients know tells states alone, and whole ones (partner-api.md 5.3).
  add constraint webhook_subscriptions_legacy check (
    "format" <> 'legacy' or ("events" = '{convention.updated}' and "payload" = 'full')),
  add constraint webhook_subscriptions_pause check (("paused_at" is null) = ("pause_reason" is null)),
  add constraint webhook_subscriptions_rotation check (
    ("previous_secret_encrypted" is null) = ("previous_secret_until" is null));

-- The states of a delivery grow by two: behind another of the same convention, and taken over by a later one.
create type "delivery_status_new" as enum ('waiting', 'pending', 'delivered', 'exhausted', 'stopped', 'superseded');
alter table "webhook_deliveries"
  drop constraint webhook_deliveries_next_attempt,
  drop constraint webhook_deliveries_attempts,
  alter column "status" type "delivery_status_new" using "status"::text::"delivery_status_new",
  alter column "convention_id" drop not null,
  add column "type" text not null default 'convention.updated',
  add column "previous_status" "convention_status",
  add column "new_status" "convention_status",
  add column "occurred_at" timestamptz(3),
  add column "superseded_by_id" uuid,
  add column "claimed_until" timestamptz(3),
  add column "body_encrypted" text,
  add column "handled_at" timestamptz(3);
drop type "delivery_status";
alter type "delivery_status_new" rename to "delivery_status";
update "webhook_deliveries" set "occurred_at" = "created_at";

-- One delivery at a time for each endpoint and convention: the others of that time wait or were followed by a later one.
update "webhook_deliveries" d set "status" = 'superseded', "next_attempt_at" = null, "superseded_by_id" = last.id
  from (select distinct on (subscription_id, convention_id) id, subscription_id, convention_id
    from "webhook_deliveries" where "status" = 'pending'
    order by subscription_id, convention_id, "sequence" desc, id) last
  where d."status" = 'pending' and d.subscription_id = last.subscription_id and d.convention_id = last.convention_id
    and d.id <> last.id;
create unique index "webhook_deliveries_open" on "webhook_deliveries" ("subscription_id", "convention_id")
  where "status" = 'pending';
create index "webhook_deliveries_waiting" on "webhook_deliveries" ("subscription_id", "convention_id", "sequence")
  where "status" = 'waiting';
create index "webhook_deliveries_superseded_by_id_idx" on "webhook_deliveries" ("superseded_by_id");
create index "webhook_deliveries_created_at_idx" on "webhook_deliveries" ("created_at");
alter table "webhook_deliveries"
  alter column "type" drop default,
  alter column "occurred_at" set not null,
  add constraint "webhook_deliveries_superseded_by_id_fkey" foreign key ("superseded_by_id")
    references "webhook_deliveries" ("id") on delete set null on update cascade,
  add constraint webhook_deliveries_next_attempt check (("status" = 'pending') = ("next_attempt_at" is not null)),
  -- A test is about no convention, and has no place in any life.
  add constraint webhook_deliveries_attempts check (
    "attempts" >= 0 and ("sequence" >= 1 or ("convention_id" is null and "sequence" = 0))),
  add constraint webhook_deliveries_superseded check ("superseded_by_id" is null or "status" = 'superseded');

-- What came of each try, for thirty days.
create table "webhook_attempts" (
  "delivery_id" uuid not null,
  "number" integer not null,
  "attempted_at" timestamptz(3) not null,
  "outcome" text not null,
  "duration_ms" integer not null,
  "answer_encrypted" text,
  constraint "webhook_attempts_pkey" primary key ("delivery_id", "number"),
  constraint "webhook_attempts_delivery_id_fkey" foreign key ("delivery_id") references "webhook_deliveries" ("id")
    on delete cascade on update cascade
);

-- Calls that carried an Idempotency-Key, with their answer, for 48 hours.
create table "idempotent_calls" (
  "consumer_id" uuid not null,
  "key" text not null,
  "request_digest" text not null,
  "answer_encrypted" text not null,
  "created_at" timestamptz(3) not null,
  constraint "idempotent_calls_pkey" primary key ("consumer_id", "key"),
  constraint "idempotent_calls_consumer_id_fkey" foreign key ("consumer_id") references "api_consumers" ("id")
    on delete cascade on update cascade,
  constraint idempotent_calls_key check (length("key") between 1 and 255)
);
create index "idempotent_calls_created_at_idx" on "idempotent_calls" ("created_at");
