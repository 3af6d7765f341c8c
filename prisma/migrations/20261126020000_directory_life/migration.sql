-- The life of a company in the directory: drafts of registrations, approvals, groups, leads.

-- The person to ask for is the main contact among the rights.
alter table "establishments"
  drop column "contact_name",
  drop column "contact_phone",
  add column "refusal_reason" text,
  add column "deletion_requested_at" timestamptz(3),
  add column "update_suggested_at" timestamptz(3);
create index "establishments_listing_idx" on "establishments" ("listing");
create index "establishments_last_insee_check_date_idx" on "establishments" ("last_insee_check_date");
create index "establishments_update_date_idx" on "establishments" ("update_date");

create table "establishment_drafts" (
  "id" uuid not null,
  "owner_id" uuid not null,
  "sections" jsonb not null,
  "registered_siret" char(14),
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  constraint "establishment_drafts_pkey" primary key ("id")
);
create index "establishment_drafts_owner_id_idx" on "establishment_drafts" ("owner_id");
create index "establishment_drafts_updated_at_idx" on "establishment_drafts" ("updated_at");
alter table "establishment_drafts"
  add constraint "establishment_drafts_owner_id_fkey" foreign key ("owner_id")
    references "users" ("id") on delete cascade on update cascade;

create table "establishment_groups" (
  "slug" text not null,
  "name" text not null,
  "title" text not null,
  "description" text not null,
  "tone" text not null default 'plain',
  "created_at" timestamptz(3) not null,
  constraint "establishment_groups_pkey" primary key ("slug")
);

create table "establishment_group_members" (
  "group_slug" text not null,
  "siret" char(14) not null,
  constraint "establishment_group_members_pkey" primary key ("group_slug", "siret")
);
create index "establishment_group_members_siret_idx" on "establishment_group_members" ("siret");
alter table "establishment_group_members"
  add constraint "establishment_group_members_group_slug_fkey" foreign key ("group_slug")
    references "establishment_groups" ("slug") on delete cascade on update cascade;

create type "establishment_lead_kind" as enum (
  'to-be-reminded', 'reminder-sent', 'registration-accepted', 'registration-refused');

create table "establishment_leads" (
  "siret" char(14) not null,
  "convention_id" uuid not null,
  "link_id" uuid not null,
  "kind" "establishment_lead_kind" not null,
  "reminders" integer not null default 0,
  "convention_ends_on" date not null,
  "reminded_at" timestamptz(3),
  "created_at" timestamptz(3) not null,
  constraint "establishment_leads_pkey" primary key ("siret")
);
create unique index "establishment_leads_link_id_key" on "establishment_leads" ("link_id");
create index "establishment_leads_convention_id_idx" on "establishment_leads" ("convention_id");
alter table "establishment_leads"
  add constraint "establishment_leads_convention_id_fkey" foreign key ("convention_id")
    references "conventions" ("id") on delete cascade on update cascade;


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "establishments"
  -- A refused registration waits for its correction; nothing that is shown was refused.
  add constraint establishments_refused_waits check (refusal_reason is null or listing = 'AWAITING_APPROVAL');
alter table "establishment_groups"
  add constraint establishment_groups_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint establishment_groups_tone check (tone in ('plain', 'band'));
alter table "establishment_leads"
  -- Two reminders at most (directory.md 5.8).
  add constraint establishment_leads_reminders check (reminders between 0 and 2),
  add constraint establishment_leads_reminded check ((reminders = 0) = (reminded_at is null));
