-- Official nomenclatures in full: towns and activities beside the jobs; searched by trigrams, so that a typing error still finds.
create extension if not exists pg_trgm;

alter table "romes" add column "vanished_at" timestamptz(3);

alter table "appellations"
  add column "offer_count" integer not null default 0,
  add column "vanished_at" timestamptz(3);

-- Each name now stands between bars; the next import adds the two forms of "Boulanger / Boulangère".
update "appellations" set "search_text" = '| ' || "search_text" || ' |';

create index "appellations_search_text_idx" on "appellations" using gin ("search_text" gin_trgm_ops);

create table "communes" (
    "code" char(5) not null,
    "name" text not null,
    "postcodes" text[],
    "department_code" varchar(3) not null,
    "population" integer not null,
    "lat" double precision not null,
    "lon" double precision not null,
    "is_approximate" boolean not null,
    "search_text" text not null,
    "vanished_at" timestamptz(3),

    constraint "communes_pkey" primary key ("code")
);

create index "communes_search_text_idx" on "communes" using gin ("search_text" gin_trgm_ops);

create table "naf_activities" (
    "code" varchar(5) not null,
    "label" text not null,
    "section_code" char(1) not null,
    "vanished_at" timestamptz(3),

    constraint "naf_activities_pkey" primary key ("code")
);

-- What the register of companies said of a convention's SIRET.
create type "company_check" as enum ('open', 'hidden', 'unreachable');
alter table "conventions" add column "company_check" "company_check";

-- What follows is what Prisma cannot declare.
alter table "appellations" add constraint appellations_offer_count check (offer_count >= 0);
alter table "communes"
  add constraint communes_somewhere check (lat between -90 and 90 and lon between -180 and 180),
  add constraint communes_population check (population >= 0);
alter table "naf_activities" add constraint naf_activities_section check (section_code between 'A' and 'U');
