-- CreateEnum
CREATE TYPE "api_right" AS ENUM ('searchEstablishment', 'convention', 'statistics');

-- CreateEnum
CREATE TYPE "api_right_kind" AS ENUM ('READ', 'WRITE', 'SUBSCRIPTION');

-- CreateEnum
CREATE TYPE "delivery_status" AS ENUM ('pending', 'delivered', 'exhausted', 'stopped');

-- AlterTable
ALTER TABLE "agencies" ADD COLUMN "refers_to_agency_id" UUID;

-- AlterTable
ALTER TABLE "establishments" ADD COLUMN "is_available" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "searchable_by_job_seekers" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN "searchable_by_students" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "api_consumers" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "contact_first_name" TEXT NOT NULL,
    "contact_last_name" TEXT NOT NULL,
    "contact_job" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "contact_emails" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "current_key_issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_consumers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_consumer_rights" (
    "consumer_id" UUID NOT NULL,
    "right" "api_right" NOT NULL,
    "kinds" "api_right_kind"[],
    "agency_kinds" "agency_kind"[],
    "agency_ids" UUID[],

    CONSTRAINT "api_consumer_rights_pkey" PRIMARY KEY ("consumer_id","right")
);

-- CreateTable
CREATE TABLE "webhook_subscriptions" (
    "id" UUID NOT NULL,
    "consumer_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "callback_url" TEXT NOT NULL,
    "callback_headers_encrypted" TEXT NOT NULL,
    "secret_encrypted" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "status" "delivery_status" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_outcome" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agencies_refers_to_agency_id_idx" ON "agencies"("refers_to_agency_id");

-- CreateIndex
CREATE INDEX "search_rows_updated_at_id_idx" ON "search_rows"("updated_at", "id");

-- CreateIndex
CREATE INDEX "search_rows_score_id_idx" ON "search_rows"("score", "id");

-- CreateIndex
CREATE INDEX "webhook_subscriptions_consumer_id_idx" ON "webhook_subscriptions"("consumer_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_subscription_id_created_at_idx" ON "webhook_deliveries"("subscription_id", "created_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_convention_id_idx" ON "webhook_deliveries"("convention_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_status_next_attempt_at_idx" ON "webhook_deliveries"("status", "next_attempt_at");

-- AddForeignKey
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_refers_to_agency_id_fkey" FOREIGN KEY ("refers_to_agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_consumer_rights" ADD CONSTRAINT "api_consumer_rights_consumer_id_fkey" FOREIGN KEY ("consumer_id") REFERENCES "api_consumers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_subscriptions" ADD CONSTRAINT "webhook_subscriptions_consumer_id_fkey" FOREIGN KEY ("consumer_id") REFERENCES "api_consumers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "webhook_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What follows is what Prisma cannot declare: the database refuses what must never be.

alter table "agencies" add constraint agencies_refers_to_another check (refers_to_agency_id <> id);

-- A scope is a list of kinds or a list of agencies, and only the right on conventions has one (partner-api.md 3).
alter table "api_consumer_rights" add constraint api_consumer_rights_one_scope check (
  cardinality(coalesce(agency_kinds, '{}')) = 0 or cardinality(coalesce(agency_ids, '{}')) = 0);
alter table "api_consumer_rights" add constraint api_consumer_rights_scope_of_conventions check (
  "right" = 'convention' or (cardinality(coalesce(agency_kinds, '{}')) = 0 and cardinality(coalesce(agency_ids, '{}')) = 0));

alter table "api_consumers" add constraint api_consumers_whole_second check (
  current_key_issued_at = date_trunc('second', current_key_issued_at));

alter table "webhook_subscriptions" add constraint webhook_subscriptions_event check (event in ('convention.updated'));

-- A delivery waits for a try if and only if it is pending.
alter table "webhook_deliveries" add constraint webhook_deliveries_next_attempt check (
  (status = 'pending') = (next_attempt_at is not null));
alter table "webhook_deliveries" add constraint webhook_deliveries_attempts check (attempts >= 0 and sequence >= 1);

-- Few companies are hidden from the search: counting what is shown is counting all, less theirs.
create index establishments_hidden on "establishments" (siret)
  where not is_open or next_availability_date is not null or not is_available;
