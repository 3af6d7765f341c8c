-- How often a member is written to, and since when they belong to the agency or wait to.
create type "mail_rhythm" as enum ('each', 'daily');
alter table "agency_rights" add column "mail_rhythm" "mail_rhythm" not null default 'each';
alter table "agency_rights" add column "created_at" timestamptz(3) not null default now();
alter table "agency_rights" alter column "created_at" drop default;
alter table "agency_rights" add constraint "agency_rights_roles_check" check (
  cardinality("roles") > 0 and not ("roles" @> '{to-review}' and cardinality("roles") > 1)
);

-- What one's rights are: those one holds, and the validation of the agencies that refer to one's own, computed and never copied.
create view "effective_agency_rights" as
  select "agency_id", "user_id", "roles", "is_notified_by_email", "mail_rhythm", true as "is_own" from "agency_rights"
  union all
  select "a"."id", "r"."user_id", '{validator}'::"agency_role"[], "r"."is_notified_by_email", "r"."mail_rhythm", false
  from "agency_rights" "r" join "agencies" "a" on "a"."refers_to_agency_id" = "r"."agency_id"
  where 'validator' = any ("r"."roles");
