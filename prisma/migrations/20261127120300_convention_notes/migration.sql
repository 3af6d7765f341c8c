-- What colleagues of one agency tell each other of a convention: nobody else ever reads it.
create table "convention_notes" (
  "id" uuid not null,
  "convention_id" uuid not null,
  "agency_id" uuid not null,
  "author_id" uuid,
  "body" text not null,
  "created_at" timestamptz(3) not null,
  constraint "convention_notes_pkey" primary key ("id"),
  constraint "convention_notes_body_check" check (length("body") between 1 and 2000),
  constraint "convention_notes_convention_id_fkey" foreign key ("convention_id") references "conventions" ("id")
    on delete cascade on update cascade,
  constraint "convention_notes_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade,
  constraint "convention_notes_author_id_fkey" foreign key ("author_id") references "users" ("id")
    on delete set null on update cascade
);
create index "convention_notes_convention_id_idx" on "convention_notes" ("convention_id");
create index "convention_notes_agency_id_idx" on "convention_notes" ("agency_id");
create index "convention_notes_author_id_idx" on "convention_notes" ("author_id");
