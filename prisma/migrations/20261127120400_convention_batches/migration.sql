-- One act on many conventions: prepared, started once, done one after the other, with what came of each.
create type "batch_verb" as enum ('approve', 'validate', 'reject', 'deprecate');
create type "batch_outcome" as enum ('done', 'refused');
create table "convention_batches" (
  "id" uuid not null,
  "user_id" uuid not null,
  "verb" "batch_verb" not null,
  "status_justification" text,
  "created_at" timestamptz(3) not null,
  "started_at" timestamptz(3),
  "finished_at" timestamptz(3),
  constraint "convention_batches_pkey" primary key ("id"),
  constraint "convention_batches_order_check" check ("finished_at" is null or "started_at" is not null),
  constraint "convention_batches_user_id_fkey" foreign key ("user_id") references "users" ("id")
    on delete cascade on update cascade
);
create index "convention_batches_user_id_created_at_idx" on "convention_batches" ("user_id", "created_at");
create index "convention_batches_created_at_idx" on "convention_batches" ("created_at");
create table "convention_batch_items" (
  "batch_id" uuid not null,
  "convention_id" uuid not null,
  "position" integer not null,
  "begun_at" timestamptz(3),
  "outcome" "batch_outcome",
  "refusal" text,
  constraint "convention_batch_items_pkey" primary key ("batch_id", "convention_id"),
  constraint "convention_batch_items_refusal_check" check (("outcome" = 'refused') = ("refusal" is not null) or "outcome" is null),
  constraint "convention_batch_items_batch_id_fkey" foreign key ("batch_id") references "convention_batches" ("id")
    on delete cascade on update cascade,
  constraint "convention_batch_items_convention_id_fkey" foreign key ("convention_id") references "conventions" ("id")
    on delete cascade on update cascade
);
create index "convention_batch_items_convention_id_idx" on "convention_batch_items" ("convention_id");
