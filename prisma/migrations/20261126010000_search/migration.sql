-- The search reads tables of its own: lines with every column that a filter needs, lines by job, counts by tile, names.

alter table "search_rows"
  add column "tile" integer,
  add column "answers_everywhere" boolean not null default false,
  add column "is_available" boolean,
  add column "available_from" timestamptz(3),
  add column "employees" text,
  add column "naf_code" varchar(5),
  add column "fit_for_disabled_workers" "fit_for_disabled_workers",
  add column "searchable_by_students" boolean,
  add column "searchable_by_job_seekers" boolean,
  add column "department_code" text,
  add column "contact_mode" "contact_mode";

-- Only what is listed stands there (establishments are few before this migration: the lines are made again from them).
delete from "search_rows" r using "establishments" e
  where e.siret = r.siret and (not e.is_open or e.listing <> 'PUBLISHED'
    or exists (select from "banned_establishments" b where b.siret = e.siret));
update "search_rows" r set
  cell = floor((r.lat + 90::float8) * 111 / 20)::int * 2000 + floor((r.lon + 180::float8) * 76 / 20)::int,
  tile = floor((r.lat + 90::float8) * 111 / 5)::int * 8000 + floor((r.lon + 180::float8) * 76 / 5)::int,
  answers_everywhere = r.remote_work_mode = 'FULL_REMOTE' and not exists (
    select from "search_rows" o where o.siret = r.siret and o.rome_code = r.rome_code
      and o.remote_work_mode = 'FULL_REMOTE' and o.id < r.id),
  is_available = e.is_available, available_from = e.next_availability_date, employees = e.number_employees,
  naf_code = e.naf_code, fit_for_disabled_workers = e.fit_for_disabled_workers,
  searchable_by_students = e.searchable_by_students, searchable_by_job_seekers = e.searchable_by_job_seekers,
  department_code = l.department_code, contact_mode = e.contact_mode
from "establishments" e, "establishment_locations" l
where e.siret = r.siret and l.id = r.location_id;

alter table "search_rows"
  alter column "tile" set not null,
  alter column "is_available" set not null,
  alter column "employees" set not null,
  alter column "naf_code" set not null,
  alter column "fit_for_disabled_workers" set not null,
  alter column "searchable_by_students" set not null,
  alter column "searchable_by_job_seekers" set not null,
  alter column "department_code" set not null,
  alter column "contact_mode" set not null;

drop index "search_rows_rome_code_cell_lon_lat_id_idx";
drop index "search_rows_cell_lon_lat_score_id_idx";
create index "search_rows_of_rome_idx" on "search_rows"
  ("rome_code", "cell", "lon", "lat", "remote_work_mode", "is_available", "available_from", "score", "updated_at", "id");
create index "search_rows_around_idx" on "search_rows"
  ("tile", "lon", "lat", "remote_work_mode", "is_available", "available_from", "score", "updated_at", "id",
    "department_code", "naf_code", "employees", "fit_for_disabled_workers", "contact_mode", "searchable_by_students",
    "searchable_by_job_seekers");

create index "search_rows_department_code_idx" on "search_rows" ("department_code");

create table "search_row_jobs" (
  "row_id" uuid not null,
  "appellation_code" varchar(6) not null,
  "cell" integer not null,
  "lon" real not null,
  "lat" real not null,
  "remote_work_mode" "remote_work_mode" not null,
  "answers_everywhere" boolean not null default false,
  "is_available" boolean not null,
  "available_from" timestamptz(3),
  "score" integer not null,
  "updated_at" timestamptz(3) not null,
  constraint "search_row_jobs_pkey" primary key ("row_id", "appellation_code")
);
insert into "search_row_jobs"
  select r.id, job, r.cell, r.lon, r.lat, r.remote_work_mode, r.answers_everywhere, r.is_available, r.available_from,
    r.score, r.updated_at
  from "search_rows" r cross join unnest(r.appellation_codes) job;
create index "search_row_jobs_around_idx" on "search_row_jobs"
  ("appellation_code", "cell", "lon", "lat", "remote_work_mode", "answers_everywhere", "is_available", "available_from",
    "score", "updated_at", "row_id");
alter table "search_row_jobs"
  add constraint "search_row_jobs_row_id_fkey" foreign key ("row_id")
    references "search_rows" ("id") on delete cascade on update cascade;

create table "search_tile_counts" (
  "id" bigserial not null,
  "tile" integer not null,
  "at_home" boolean not null,
  "is_available" boolean not null,
  "lines" integer not null,
  constraint "search_tile_counts_pkey" primary key ("id")
);
create index "search_tile_counts_tile_at_home_is_available_lines_idx" on "search_tile_counts"
  ("tile", "at_home", "is_available", "lines");

create table "search_names" (
  "siret" char(14) not null,
  "search_text" text not null,
  constraint "search_names_pkey" primary key ("siret")
);
create function pg_temp.plain(name text) returns text language sql as $$
  select trim(regexp_replace(translate(replace(lower(name), 'œ', 'oe'), 'àâäéèêëîïôöùûüÿç', 'aaaeeeeiioouuuyc'), '[^a-z0-9]+', ' ', 'g')) $$;
insert into "search_names"
  select siret, '| ' || pg_temp.plain(name) || coalesce(' | ' || pg_temp.plain(customized_name), '') || ' |'
  from "establishments" e where exists (select from "search_rows" r where r.siret = e.siret);
create index "search_names_search_text_idx" on "search_names" using gin ("search_text" gin_trgm_ops);
alter table "search_names"
  add constraint "search_names_siret_fkey" foreign key ("siret")
    references "establishments" ("siret") on delete cascade on update cascade;

create table "searches_made" (
  "id" bigserial not null,
  "made_at" timestamptz(3) not null,
  "consumer_id" uuid,
  "api_consumer_name" text,
  "total" integer not null,
  "number_of_results" integer not null,
  "page" integer not null,
  "sorted_by" text not null,
  "address" text,
  "lat" double precision,
  "lon" double precision,
  "distance" double precision,
  "department_code" text,
  "appellation_codes" text[],
  "filters" jsonb not null,
  constraint "searches_made_pkey" primary key ("id")
);
create index "searches_made_made_at_idx" on "searches_made" ("made_at");

create table "service_turns" (
  "service" text not null,
  "next_at" timestamptz(3) not null,
  constraint "service_turns_pkey" primary key ("service")
);

create table "service_answers" (
  "service" text not null,
  "key" text not null,
  "answer" jsonb not null,
  "kept_until" timestamptz(3) not null,
  constraint "service_answers_pkey" primary key ("service", "key")
);
create index "service_answers_kept_until_idx" on "service_answers" ("kept_until");


-- What follows is what Prisma cannot declare.

create index search_rows_later on "search_rows" (tile, available_from) where available_from is not null;
create index search_rows_everywhere on "search_rows" (rome_code, id) where answers_everywhere;
create unique index search_rows_one_everywhere on "search_rows" (siret, rome_code) where answers_everywhere;
create index search_row_jobs_everywhere on "search_row_jobs" (appellation_code, row_id) where answers_everywhere;

alter table "search_rows" add constraint search_rows_everywhere_from_home check (
  not answers_everywhere or remote_work_mode = 'FULL_REMOTE');
-- A search is recorded without a doorstep in it.
alter table "searches_made" add constraint searches_made_about_a_kilometre check (
  lat = round(lat::numeric, 2) and lon = round(lon::numeric, 2));

-- The counts follow the lines whatever writes these, in the same transaction; each writer adds rows of its own and waits for nobody.
create function count_search_rows() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into search_tile_counts (tile, at_home, is_available, lines)
    select t.tile, r.remote_work_mode = 'FULL_REMOTE', r.is_available, -count(*)
    from gone r cross join lateral (values (r.tile), (-2), (case when r.answers_everywhere then -1 end)) t (tile)
    where t.tile is not null group by 1, 2, 3;
  end if;
  if tg_op <> 'DELETE' then
    insert into search_tile_counts (tile, at_home, is_available, lines)
    select t.tile, r.remote_work_mode = 'FULL_REMOTE', r.is_available, count(*)
    from come r cross join lateral (values (r.tile), (-2), (case when r.answers_everywhere then -1 end)) t (tile)
    where t.tile is not null group by 1, 2, 3;
  end if;
  return null;
end $$;
insert into "search_tile_counts" (tile, at_home, is_available, lines)
  select t.tile, r.remote_work_mode = 'FULL_REMOTE', r.is_available, count(*)
  from "search_rows" r cross join lateral (values (r.tile), (-2), (case when r.answers_everywhere then -1 end)) t (tile)
  where t.tile is not null group by 1, 2, 3;
create trigger search_rows_come after insert on "search_rows" referencing new table as come
  for each statement execute function count_search_rows();
create trigger search_rows_gone after delete on "search_rows" referencing old table as gone
  for each statement execute function count_search_rows();
create trigger search_rows_changed after update on "search_rows" referencing old table as gone new table as come
  for each statement execute function count_search_rows();
