-- An agency's list of conventions: each order has its index, a search by name reads words of the convention's own row, and the
-- row tells where its assessment stands.
alter table "conventions"
  add column "search_words" text[],
  add column "assessed_at" timestamptz(3),
  add column "assessment_is_final" boolean not null default false;

-- fill: the words of what is stored already, as lib/convention/domain/search-words.ts makes them.
create function pg_temp.unaccented(content text) returns text language sql as $$
  select regexp_replace(regexp_replace(lower(regexp_replace(normalize(coalesce(content, ''), NFD), '[\u0300-\u036f]', '', 'g')),
    '[œŒ]', 'oe', 'g'), '[æÆ]', 'ae', 'g') $$;
create function pg_temp.words(content text) returns text[] language sql as $$
  select array_remove(regexp_split_to_array(pg_temp.unaccented(content), '[^[:alnum:]]+'), '') $$;
update "conventions" c set search_words = array(
  select distinct right(c.agency_id::text, 6) || word from unnest(
    (select pg_temp.words(concat_ws(' ', b.first_name, b.last_name, c.business_name)) from "convention_actors" b
      where b.convention_id = c.id and b.role = 'beneficiary')
    || pg_temp.words(concat_ws(' ', c.agency_referent_first_name, c.agency_referent_last_name))
    || array(select '=' || name from
      unnest(pg_temp.words(concat_ws(' ', c.agency_referent_first_name, c.agency_referent_last_name))) name)
    || array(select pg_temp.unaccented(email) from "convention_actors" a where a.convention_id = c.id)
    || array[c.siret::text, lower(regexp_replace(c.reference, '[^A-Za-z0-9]+', '', 'g')),
      lower(split_part(c.reference, '-', 3)), replace(c.id::text, '-', '')]) word
  where word <> '');
-- end of fill
alter table "conventions" alter column "search_words" set not null;

update "conventions" c set assessed_at = a.created_at, assessment_is_final = a.signed_at is not null or a.status = 'DID_NOT_SHOW'
from "assessments" a where a.convention_id = c.id;

create index "conventions_by_start" on "conventions" ("agency_id", "date_start", "id", "status", "date_end");
create index "conventions_by_end" on "conventions" ("agency_id", "date_end", "id", "status");
create index "conventions_by_submission" on "conventions" ("agency_id", "date_submission", "id", "status", "date_end");

-- A search by name is kept under an id that nobody guesses, and forgotten unless somebody names it.
create table "work_list_views" (
  "id" uuid not null,
  "user_id" uuid not null,
  "agency_id" uuid,
  "name" text,
  "criteria" text not null,
  "words" text not null,
  "counsellor" text not null,
  "created_at" timestamptz(3) not null,
  constraint "work_list_views_pkey" primary key ("id"),
  constraint "work_list_views_user_id_fkey" foreign key ("user_id") references "users" ("id")
    on delete cascade on update cascade,
  constraint "work_list_views_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade
);
create index "work_list_views_user_id_idx" on "work_list_views" ("user_id");
create index "work_list_views_agency_id_idx" on "work_list_views" ("agency_id");

-- What follows is what Prisma cannot declare.

alter table "work_list_views" add constraint work_list_views_shared_by_name check (agency_id is null or name is not null);
create index work_list_views_unnamed on "work_list_views" (created_at) where name is null;

-- What was never validated comes before everything else, and a page begins anywhere in one order.
create index conventions_by_validation on "conventions"
  (agency_id, coalesce(date_validation, timestamptz '-infinity'), id, status, date_end, date_validation);
create index conventions_to_assess on "conventions" (agency_id, date_end, id)
  where status = 'ACCEPTED_BY_VALIDATOR' and assessed_at is null;
create index conventions_to_sign_assessment on "conventions" (agency_id, assessed_at, id, status, date_end)
  where assessed_at is not null and not assessment_is_final;
create index messages_bounced on "messages" (convention_id) where status = 'bounced' and convention_id is not null;
-- Readers never wait for a list of words that nobody has sorted yet.
create index conventions_by_words on "conventions" using gin (array_to_tsvector(search_words)) with (fastupdate = off);

-- Whoever writes an assessment, its convention tells of it in the same transaction.
create function note_assessment() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    update conventions set assessed_at = null, assessment_is_final = false where id = old.convention_id;
  else
    update conventions set assessed_at = new.created_at,
      assessment_is_final = new.signed_at is not null or new.status = 'DID_NOT_SHOW'
    where id = new.convention_id;
  end if;
  return null;
end $$;
create trigger assessments_noted after insert or update or delete on "assessments"
  for each row execute function note_assessment();
