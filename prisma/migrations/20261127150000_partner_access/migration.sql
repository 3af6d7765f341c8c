-- How partners ask for a key, what they call, and the notices of the end of their access.
create type "api_ability" as enum ('search', 'conventions', 'webhooks', 'statistics');
create type "api_request_status" as enum ('waiting', 'approved', 'refused');
create type "api_request_siret" as enum ('known', 'unknown', 'unreachable');
create type "api_expiry_notice" as enum ('in-30-days', 'in-7-days', 'in-1-day', 'ended');

create table "api_access_requests" (
  "id" uuid not null,
  "status" "api_request_status" not null,
  "requested_by_id" uuid,
  "organisation" text not null,
  "siret" text,
  "siret_check" "api_request_siret",
  "contact_first_name" text not null,
  "contact_last_name" text not null,
  "contact_job" text not null,
  "contact_phone" text not null,
  "contact_email" text not null,
  "purpose" text not null,
  "abilities" "api_ability"[],
  "agency_kinds" "agency_kind"[],
  "agency_names" text,
  "created_at" timestamptz(3) not null,
  "decided_at" timestamptz(3),
  "refusal_reason" text,
  "consumer_id" uuid,
  "key_made_at" timestamptz(3),
  constraint "api_access_requests_pkey" primary key ("id"),
  constraint "api_access_requests_requested_by_id_fkey" foreign key ("requested_by_id") references "users" ("id")
    on delete set null on update cascade,
  constraint "api_access_requests_consumer_id_fkey" foreign key ("consumer_id") references "api_consumers" ("id")
    on delete set null on update cascade
);
create index "api_access_requests_status_created_at_idx" on "api_access_requests" ("status", "created_at");
create index "api_access_requests_requested_by_id_idx" on "api_access_requests" ("requested_by_id");
create index "api_access_requests_contact_email_idx" on "api_access_requests" ("contact_email");
create unique index "api_access_requests_consumer_id_key" on "api_access_requests" ("consumer_id");

create table "api_usage" (
  "consumer_id" uuid not null,
  "day" date not null,
  "endpoint" text not null,
  "status" smallint not null,
  "calls" integer not null,
  constraint "api_usage_pkey" primary key ("consumer_id", "day", "endpoint", "status"),
  constraint "api_usage_consumer_id_fkey" foreign key ("consumer_id") references "api_consumers" ("id")
    on delete cascade on update cascade
);
create index "api_usage_day_idx" on "api_usage" ("day");

create table "api_consumer_notices" (
  "consumer_id" uuid not null,
  "expires_at" timestamptz(3) not null,
  "notice" "api_expiry_notice" not null,
  "sent_at" timestamptz(3) not null,
  constraint "api_consumer_notices_pkey" primary key ("consumer_id", "expires_at", "notice"),
  constraint "api_consumer_notices_consumer_id_fkey" foreign key ("consumer_id") references "api_consumers" ("id")
    on delete cascade on update cascade
);

-- Whoever signs in finds the partners that their address opens.
create index "api_consumers_contact_emails_idx" on "api_consumers" using gin ("contact_emails");


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "api_access_requests"
  -- An answer has its moment; a refusal, and it alone, has a reason.
  add constraint api_access_requests_answer check (
    ("status" = 'waiting') = ("decided_at" is null) and ("status" = 'refused') = ("refusal_reason" is not null)),
  -- Only an approval makes a partner.
  add constraint api_access_requests_partner check ("consumer_id" is null or "status" = 'approved'),
  add constraint api_access_requests_siret check (("siret" is null) = ("siret_check" is null)),
  add constraint api_access_requests_something check (cardinality("abilities") > 0),
  -- A scope is a list of kinds or the names of agencies, never both (partner-api.md 3).
  add constraint api_access_requests_one_scope check (
    cardinality(coalesce("agency_kinds", '{}')) = 0 or "agency_names" is null);

alter table "api_usage" add constraint api_usage_calls check ("calls" > 0);
