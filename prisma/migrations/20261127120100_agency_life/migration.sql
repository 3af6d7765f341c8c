-- How an agency joins, is reviewed and closes; its delegation agreement and the notices of its end.

create type "atmp_bearer" as enum ('own-agency', 'prescriber');
create type "delegation_notice" as enum ('in-3-months', 'in-1-month', 'last-day', 'ended');

alter table "agencies"
  add column "phone_number" text,
  add column "delegation_agency_name" text,
  add column "delegation_agency_kind" "agency_kind",
  add column "atmp_bearer" "atmp_bearer",
  add column "status_justification" text,
  add column "siret_checked_at" timestamptz(3);

create table "agency_agreements" (
  "agency_id" uuid not null,
  "name" text not null,
  "media_type" text not null,
  "content" bytea not null,
  "uploaded_by_id" uuid,
  "uploaded_at" timestamptz(3) not null,
  constraint "agency_agreements_pkey" primary key ("agency_id"),
  constraint "agency_agreements_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade,
  constraint "agency_agreements_uploaded_by_id_fkey" foreign key ("uploaded_by_id") references "users" ("id")
    on delete set null on update cascade
);
create index "agency_agreements_uploaded_by_id_idx" on "agency_agreements" ("uploaded_by_id");

create table "agency_delegation_notices" (
  "agency_id" uuid not null,
  "end_date" date not null,
  "notice" "delegation_notice" not null,
  "sent_at" timestamptz(3) not null,
  constraint "agency_delegation_notices_pkey" primary key ("agency_id", "end_date", "notice"),
  constraint "agency_delegation_notices_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade
);


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "agencies"
  -- Only a closed or rejected agency has a reason for it (platform.md 1.3).
  add constraint agencies_justification check (status_justification is null or status in ('closed', 'rejected')),
  -- The body that delegates is named with its kind.
  add constraint agencies_delegation check ((delegation_agency_name is null) = (delegation_agency_kind is null)),
  -- Whoever only accompanies does not insure (field.md 3.1).
  add constraint agencies_atmp check (refers_to_agency_id is null or atmp_bearer is null or atmp_bearer = 'prescriber');

-- A document or a picture of 5 MB at most (platform.md 10.3).
alter table "agency_agreements"
  add constraint agency_agreements_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  add constraint agency_agreements_size check (octet_length(content) between 1 and 5000000);
