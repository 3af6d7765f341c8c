-- Whoever proved an e-mail address sees the conventions that know it, and takes up a request that they had kept for it.
alter type "session_kind" add value 'email';

alter table "sessions" add column "email" text;
alter table "convention_drafts" add column "email" text;
create index "convention_drafts_email_idx" on "convention_drafts" ("email");

-- A new value of a type cannot be named in the transaction that adds it: its text can.
alter table "sessions" drop constraint sessions_of_one_kind;
alter table "sessions" add constraint sessions_of_one_kind check (
  (kind::text = 'user' and user_id is not null and convention_id is null and convention_role is null and discussion_id is null
    and email is null)
  or (kind::text = 'signatory' and user_id is null and convention_id is not null and convention_role is not null
    and discussion_id is null and email is null)
  or (kind::text = 'conversation' and user_id is null and convention_id is null and convention_role is null
    and discussion_id is not null and email is null)
  or (kind::text = 'email' and user_id is null and convention_id is null and convention_role is null
    and discussion_id is null and email is not null));
