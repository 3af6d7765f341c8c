-- Identities, second factor, change of address, sessions that can be listed.

create type "identity_provider" as enum ('proConnect');

alter table "users"
  add column "prevent_delete" boolean not null default false,
  add column "idle_warned_at" timestamptz(3);

create table "user_identities" (
  "id" uuid not null,
  "user_id" uuid not null,
  "provider" "identity_provider" not null,
  "subject" text not null,
  "siret" char(14),
  "created_at" timestamptz(3) not null,
  "last_used_at" timestamptz(3) not null,
  constraint "user_identities_pkey" primary key ("id")
);
create unique index "user_identities_provider_subject_key" on "user_identities" ("provider", "subject");
create index "user_identities_user_id_idx" on "user_identities" ("user_id");

create table "second_factors" (
  "user_id" uuid not null,
  "secret_encrypted" text not null,
  "created_at" timestamptz(3) not null,
  "confirmed_at" timestamptz(3),
  "last_step" integer not null default 0,
  constraint "second_factors_pkey" primary key ("user_id")
);

create table "recovery_codes" (
  "id" uuid not null,
  "user_id" uuid not null,
  "code_hash" text not null,
  "used_at" timestamptz(3),
  constraint "recovery_codes_pkey" primary key ("id")
);
create unique index "recovery_codes_user_id_code_hash_key" on "recovery_codes" ("user_id", "code_hash");

create table "email_changes" (
  "id" uuid not null,
  "user_id" uuid not null,
  "new_email" text not null,
  "created_at" timestamptz(3) not null,
  "old_confirmed_at" timestamptz(3),
  "new_confirmed_at" timestamptz(3),
  constraint "email_changes_pkey" primary key ("id")
);
create index "email_changes_user_id_idx" on "email_changes" ("user_id");

alter table "user_identities" add constraint "user_identities_user_id_fkey" foreign key ("user_id") references "users" ("id") on delete cascade on update cascade;
alter table "second_factors" add constraint "second_factors_user_id_fkey" foreign key ("user_id") references "users" ("id") on delete cascade on update cascade;
alter table "recovery_codes" add constraint "recovery_codes_user_id_fkey" foreign key ("user_id") references "users" ("id") on delete cascade on update cascade;
alter table "email_changes" add constraint "email_changes_user_id_fkey" foreign key ("user_id") references "users" ("id") on delete cascade on update cascade;

alter table "sessions"
  add column "provider" "identity_provider",
  add column "logout_hint" text,
  add column "strong_at" timestamptz(3),
  add column "factor_tries" integer not null default 0,
  add column "ip_address" text,
  add column "user_agent" text,
  add column "last_seen_at" timestamptz(3);
update "sessions" set "last_seen_at" = "created_at";
alter table "sessions" alter column "last_seen_at" set not null;

alter table "one_time_codes" add column "target_encrypted" text;

-- What must never be.
alter table "sessions" add constraint sessions_factor_tries check (factor_tries between 0 and 5);
alter table "email_changes" add constraint email_changes_email_lower_case check (new_email = lower(new_email));
alter table "second_factors" add constraint second_factors_step check (last_step >= 0);
-- A step of the second factor is taken once: what was taken never goes back.
create function second_factor_step_rises() returns trigger language plpgsql as $$
begin
  if new.secret_encrypted = old.secret_encrypted and new.last_step < old.last_step then
    raise exception 'a second factor''s step never goes back';
  end if;
  return new;
end $$;
create trigger second_factors_step_rises before update on "second_factors" for each row execute function second_factor_step_rises();
