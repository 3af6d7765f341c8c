-- A delegation agreement that was renewed: what an administrator sends, until an operator has read it.
create table "agency_renewals" (
  "agency_id" uuid not null,
  "end_date" date not null,
  "name" text not null,
  "media_type" text not null,
  "content" bytea not null,
  "asked_by_id" uuid,
  "asked_at" timestamptz(3) not null,
  "refusal_reason" text,
  constraint "agency_renewals_pkey" primary key ("agency_id"),
  constraint "agency_renewals_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade,
  constraint "agency_renewals_asked_by_id_fkey" foreign key ("asked_by_id") references "users" ("id")
    on delete set null on update cascade
);
create index "agency_renewals_asked_by_id_idx" on "agency_renewals" ("asked_by_id");

-- A document or a picture of 5 MB at most (platform.md 10.3).
alter table "agency_renewals"
  add constraint agency_renewals_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  add constraint agency_renewals_size check (octet_length(content) between 1 and 5000000);

-- When an agency was closed or rejected, for the day when it is forgotten.
alter table "agencies" add column "ended_at" timestamptz(3);
alter table "agencies" drop constraint agencies_justification;
alter table "agencies"
  -- Only a closed or rejected agency has a reason and a moment for it (platform.md 1.3).
  add constraint agencies_ended check (
    (status_justification is null and ended_at is null) or status in ('closed', 'rejected'));

-- Nobody validates for an agency that no operator has let in: whoever registers one names the prescriber they like.
create or replace view "effective_agency_rights" as
  select "agency_id", "user_id", "roles", "is_notified_by_email", "mail_rhythm", true as "is_own" from "agency_rights"
  union all
  select "a"."id", "r"."user_id", '{validator}'::"agency_role"[], "r"."is_notified_by_email", "r"."mail_rhythm", false
  from "agency_rights" "r" join "agencies" "a" on "a"."refers_to_agency_id" = "r"."agency_id"
  where 'validator' = any ("r"."roles") and "a"."status" not in ('needsReview', 'rejected');
