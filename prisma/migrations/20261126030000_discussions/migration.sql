-- Discussions: what a request to a company becomes, message after message.

create type "discussion_status" as enum ('PENDING', 'ACCEPTED', 'REJECTED');
create type "exchange_sender" as enum ('establishment', 'potentialBeneficiary');
create type "rejection_kind" as enum ('UNABLE_TO_HELP', 'NO_TIME', 'OTHER', 'CANDIDATE_ALREADY_WARNED', 'DEPRECATED');
create type "candidate_warned_method" as enum ('phone', 'email', 'inPerson', 'other');
alter type "session_kind" add value 'conversation';

create table "discussions" (
  "id" uuid not null,
  "link_id" uuid not null,
  "siret" char(14) not null,
  "kind" text not null,
  "contact_method" "contact_mode" not null,
  "business_name" text not null,
  "street_number_and_address" text not null,
  "postcode" text not null,
  "city" text not null,
  "department_code" text not null,
  "location_id" uuid,
  "appellation_code" varchar(6) not null,
  "immersion_objective" text not null,
  "potential_beneficiary_first_name" text not null,
  "potential_beneficiary_last_name" text not null,
  "potential_beneficiary_email" text not null,
  "potential_beneficiary_phone" text not null,
  "potential_beneficiary_date_preferences" text not null,
  "potential_beneficiary_resume_link" text,
  "potential_beneficiary_experience_additional_information" text,
  "potential_beneficiary_level_of_education" text,
  "status" "discussion_status" not null default 'PENDING',
  "rejection_kind" "rejection_kind",
  "rejection_reason" text,
  "candidate_warned_method" "candidate_warned_method",
  "convention_id" uuid,
  "acquisition_campaign" text,
  "acquisition_keyword" text,
  "reminders" integer not null default 0,
  "created_at" timestamptz(3) not null,
  "updated_at" timestamptz(3) not null,
  constraint "discussions_pkey" primary key ("id")
);
create unique index "discussions_link_id_key" on "discussions" ("link_id");
create index "discussions_siret_created_at_idx" on "discussions" ("siret", "created_at");
create index "discussions_potential_beneficiary_email_siret_appellation_c_idx"
  on "discussions" ("potential_beneficiary_email", "siret", "appellation_code");
create index "discussions_status_created_at_idx" on "discussions" ("status", "created_at");
create index "discussions_updated_at_idx" on "discussions" ("updated_at");
create index "discussions_appellation_code_idx" on "discussions" ("appellation_code");
create index "discussions_convention_id_idx" on "discussions" ("convention_id");
alter table "discussions"
  add constraint "discussions_appellation_code_fkey" foreign key ("appellation_code")
    references "appellations" ("code") on delete restrict on update cascade,
  add constraint "discussions_convention_id_fkey" foreign key ("convention_id")
    references "conventions" ("id") on delete set null on update cascade;

create table "exchanges" (
  "id" uuid not null,
  "discussion_id" uuid not null,
  "sender" "exchange_sender" not null,
  "subject" text not null,
  "message" text not null,
  "author_id" uuid,
  "author_name" text,
  "proposed_date" date,
  "sent_at" timestamptz(3) not null,
  "erased_at" timestamptz(3),
  constraint "exchanges_pkey" primary key ("id")
);
create index "exchanges_discussion_id_sent_at_idx" on "exchanges" ("discussion_id", "sent_at");
create index "exchanges_author_id_idx" on "exchanges" ("author_id");
create index "exchanges_sent_at_idx" on "exchanges" ("sent_at");
alter table "exchanges"
  add constraint "exchanges_discussion_id_fkey" foreign key ("discussion_id")
    references "discussions" ("id") on delete cascade on update cascade,
  add constraint "exchanges_author_id_fkey" foreign key ("author_id")
    references "users" ("id") on delete set null on update cascade;

create table "exchange_attachments" (
  "id" uuid not null,
  "exchange_id" uuid not null,
  "name" text not null,
  "media_type" text not null,
  "content" bytea not null,
  constraint "exchange_attachments_pkey" primary key ("id")
);
create index "exchange_attachments_exchange_id_idx" on "exchange_attachments" ("exchange_id");
alter table "exchange_attachments"
  add constraint "exchange_attachments_exchange_id_fkey" foreign key ("exchange_id")
    references "exchanges" ("id") on delete cascade on update cascade;

create table "discussions_archives" (
  "id" uuid not null,
  "siret" char(14) not null,
  "kind" text not null,
  "status" "discussion_status" not null,
  "contact_method" "contact_mode" not null,
  "immersion_objective" text not null,
  "department_code" text not null,
  "appellation_code" varchar(6) not null,
  "creation_date" date not null,
  "discussions_total" integer not null,
  "discussions_answered_by_establishment" integer not null,
  "discussions_with_convention" integer not null,
  constraint "discussions_archives_pkey" primary key ("id")
);
create unique index "discussions_archives_siret_kind_status_contact_method_immer_key" on "discussions_archives"
  ("siret", "kind", "status", "contact_method", "immersion_objective", "department_code", "appellation_code", "creation_date");

alter table "sessions" add column "discussion_id" uuid;
create index "sessions_discussion_id_idx" on "sessions" ("discussion_id");
alter table "sessions" add constraint "sessions_discussion_id_fkey" foreign key ("discussion_id")
  references "discussions" ("id") on delete cascade on update cascade;

alter table "messages" add column "discussion_id" uuid;
create index "messages_discussion_id_idx" on "messages" ("discussion_id");
alter table "messages" add constraint "messages_discussion_id_fkey" foreign key ("discussion_id")
  references "discussions" ("id") on delete cascade on update cascade;


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "discussions"
  add constraint discussions_kind check (kind in ('IF', '1_ELEVE_1_STAGE')),
  -- A pupil says their level, and comes to discover (directory.md 6.1).
  add constraint discussions_pupil check (
    (kind = '1_ELEVE_1_STAGE') = (potential_beneficiary_level_of_education is not null)),
  add constraint discussions_level check (potential_beneficiary_level_of_education in ('3ème', '2nde')),
  -- Only a refusal has a kind; a reason stands with OTHER, how the candidate was told with what tells of it (directory.md 6.3).
  add constraint discussions_rejection check ((status = 'REJECTED') = (rejection_kind is not null)),
  add constraint discussions_reason check ((rejection_kind is not distinct from 'OTHER') = (rejection_reason is not null)),
  add constraint discussions_warned check (
    candidate_warned_method is null or status = 'ACCEPTED' or rejection_kind = 'CANDIDATE_ALREADY_WARNED'),
  add constraint discussions_reminders check (reminders between 0 and 2);

-- The candidate has one name, that of the request; an author is somebody of the company.
alter table "exchanges" add constraint exchanges_author check (
  sender = 'establishment' or (author_id is null and author_name is null));

-- A new value of a type cannot be named in the transaction that adds it: its text can.
alter table "sessions" drop constraint sessions_of_one_kind;
alter table "sessions" add constraint sessions_of_one_kind check (
  (kind::text = 'user' and user_id is not null and convention_id is null and convention_role is null and discussion_id is null)
  or (kind::text = 'signatory' and user_id is null and convention_id is not null and convention_role is not null
    and discussion_id is null)
  or (kind::text = 'conversation' and user_id is null and convention_id is null and convention_role is null
    and discussion_id is not null));
