-- Companies whole: who may act for them, where they stand in the directory, bans and departures.

create type "establishment_listing" as enum ('AWAITING_APPROVAL', 'PUBLISHED', 'UNPUBLISHED');
create type "establishment_status" as enum ('DEACTIVATED_FOR_LACK_OF_RESPONSES');
create type "establishment_source" as enum (
  'immersion-facile', 'cci', 'cma', 'lesentreprises-sengagent', 'unJeuneUneSolution', 'passeEmploi');
create type "establishment_role" as enum ('establishment-admin', 'establishment-contact');
create type "establishment_right_status" as enum ('ACCEPTED', 'PENDING');

alter table "establishments"
  add column "max_contacts_per_month" integer not null default 6,
  add column "listing" "establishment_listing" not null default 'PUBLISHED',
  add column "status" "establishment_status",
  add column "status_updated_at" timestamptz(3),
  add column "source_provider" "establishment_source" not null default 'immersion-facile',
  add column "is_commited" boolean,
  add column "welcome_address_street_number_and_address" text,
  add column "welcome_address_postcode" text,
  add column "welcome_address_city" text,
  add column "welcome_address_department_code" text,
  add column "welcome_address_lat" double precision,
  add column "welcome_address_lon" double precision,
  add column "last_insee_check_date" date,
  add column "acquisition_campaign" text,
  add column "acquisition_keyword" text,
  add column "requests_received" integer not null default 0,
  add column "requests_answered" integer not null default 0;

create table "establishment_rights" (
  "siret" char(14) not null,
  "user_id" uuid not null,
  "role" "establishment_role" not null,
  "status" "establishment_right_status" not null,
  "job" text,
  "phone" text,
  "is_main_contact_by_phone" boolean not null default false,
  "is_main_contact_in_person" boolean not null default false,
  "should_receive_discussion_notifications" boolean not null default true,
  "created_at" timestamptz(3) not null,
  constraint "establishment_rights_pkey" primary key ("siret", "user_id")
);
create index "establishment_rights_user_id_idx" on "establishment_rights" ("user_id");
alter table "establishment_rights"
  add constraint "establishment_rights_siret_fkey" foreign key ("siret")
    references "establishments" ("siret") on delete cascade on update cascade,
  add constraint "establishment_rights_user_id_fkey" foreign key ("user_id")
    references "users" ("id") on delete cascade on update cascade;

create table "banned_establishments" (
  "siret" char(14) not null,
  "bannishment_justification" text not null,
  "banned_by_id" uuid,
  "created_at" timestamptz(3) not null,
  constraint "banned_establishments_pkey" primary key ("siret")
);

create table "establishments_deleted" (
  "siret" char(14) not null,
  "created_at" timestamptz(3) not null,
  "deleted_at" timestamptz(3) not null,
  constraint "establishments_deleted_pkey" primary key ("siret")
);


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "establishments"
  add constraint establishments_max_contacts check (max_contacts_per_month >= 0),
  add constraint establishments_replies check (requests_received >= requests_answered and requests_answered >= 0),
  add constraint establishments_status_dated check ((status is null) = (status_updated_at is null)),
  -- All of the welcome address or none of it (directory.md 2.2).
  add constraint establishments_welcome_whole check (
    num_nulls(welcome_address_street_number_and_address, welcome_address_postcode, welcome_address_city,
      welcome_address_department_code, welcome_address_lat, welcome_address_lon) in (0, 6));

-- An administrator says what they do there and how to reach them (directory.md 2.5); somebody who only asked is nobody's contact.
alter table "establishment_rights"
  add constraint establishment_rights_admin_whole check (
    role <> 'establishment-admin' or (job is not null and phone is not null)),
  add constraint establishment_rights_contact_accepted check (
    status = 'ACCEPTED' or not (is_main_contact_by_phone or is_main_contact_in_person));
create unique index establishment_rights_one_by_phone on "establishment_rights" (siret) where is_main_contact_by_phone;
create unique index establishment_rights_one_in_person on "establishment_rights" (siret) where is_main_contact_in_person;

alter table "banned_establishments" add constraint banned_establishments_justified check (
  length(bannishment_justification) between 1 and 1024);
