-- An agency's blank agreement, kept by the hash of what it prints: made once for each wording.
create table "agency_blanks" (
  "agency_id" uuid not null,
  "content_hash" text not null,
  "file_hash" text not null,
  "file" bytea not null,
  "created_at" timestamptz(3) not null,
  constraint "agency_blanks_pkey" primary key ("agency_id", "content_hash"),
  constraint "agency_blanks_agency_id_fkey" foreign key ("agency_id") references "agencies" ("id")
    on delete cascade on update cascade
);
