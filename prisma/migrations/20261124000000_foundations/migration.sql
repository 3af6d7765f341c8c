-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "agency_kind" AS ENUM ('pole-emploi', 'mission-locale', 'operateur-cep', 'cap-emploi', 'conseil-departemental', 'structure-IAE', 'fonction-publique', 'cci', 'cma', 'chambre-agriculture', 'autre', 'immersion-facile', 'prepa-apprentissage');

-- CreateEnum
CREATE TYPE "agency_status" AS ENUM ('needsReview', 'active', 'from-api-PE', 'closed', 'rejected');

-- CreateEnum
CREATE TYPE "validation_steps" AS ENUM ('validator-only', 'counsellor-and-validator');

-- CreateEnum
CREATE TYPE "agency_role" AS ENUM ('counsellor', 'validator', 'agency-admin', 'agency-viewer', 'to-review');

-- CreateEnum
CREATE TYPE "convention_status" AS ENUM ('DRAFT', 'READY_TO_SIGN', 'PARTIALLY_SIGNED', 'IN_REVIEW', 'ACCEPTED_BY_COUNSELLOR', 'ACCEPTED_BY_VALIDATOR', 'REJECTED', 'CANCELLED', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "internship_kind" AS ENUM ('immersion', 'mini-stage-cci');

-- CreateEnum
CREATE TYPE "actor_role" AS ENUM ('beneficiary', 'establishment-representative', 'beneficiary-representative', 'beneficiary-current-employer', 'establishment-tutor');

-- CreateEnum
CREATE TYPE "contact_mode" AS ENUM ('EMAIL', 'PHONE', 'IN_PERSON');

-- CreateEnum
CREATE TYPE "fit_for_disabled_workers" AS ENUM ('yes-ft-certified', 'yes-declared-only', 'no');

-- CreateEnum
CREATE TYPE "remote_work_mode" AS ENUM ('ON_SITE', 'HYBRID', 'FULL_REMOTE');

-- CreateEnum
CREATE TYPE "session_kind" AS ENUM ('user', 'signatory');

-- CreateEnum
CREATE TYPE "code_channel" AS ENUM ('email');

-- CreateEnum
CREATE TYPE "message_status" AS ENUM ('queued', 'accepted', 'failed');

-- CreateTable
CREATE TABLE "agencies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "agency_kind" NOT NULL,
    "status" "agency_status" NOT NULL,
    "siret" CHAR(14) NOT NULL,
    "street_number_and_address" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "covered_departments" TEXT[],
    "contact_email" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "validation_steps" "validation_steps" NOT NULL,
    "delegation_end_date" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_rights" (
    "agency_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "roles" "agency_role"[],
    "is_notified_by_email" BOOLEAN NOT NULL,

    CONSTRAINT "agency_rights_pkey" PRIMARY KEY ("agency_id","user_id")
);

-- CreateTable
CREATE TABLE "conventions" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "convention_status" NOT NULL,
    "internship_kind" "internship_kind" NOT NULL,
    "agency_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "date_submission" TIMESTAMPTZ(3) NOT NULL,
    "date_start" DATE NOT NULL,
    "date_end" DATE NOT NULL,
    "date_approval" TIMESTAMPTZ(3),
    "date_validation" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "status_justification" TEXT,
    "change_request_reason" TEXT,
    "change_request_addressee" "actor_role",
    "change_request_asked_by" TEXT,
    "counsellor_first_name" TEXT,
    "counsellor_last_name" TEXT,
    "validator_first_name" TEXT,
    "validator_last_name" TEXT,
    "agency_referent_first_name" TEXT,
    "agency_referent_last_name" TEXT,
    "siret" CHAR(14) NOT NULL,
    "business_name" TEXT NOT NULL,
    "establishment_number_employees_range" TEXT,
    "remote_work_mode" "remote_work_mode" NOT NULL,
    "immersion_address" TEXT NOT NULL,
    "immersion_objective" TEXT NOT NULL,
    "rome_code" TEXT NOT NULL,
    "rome_label" TEXT NOT NULL,
    "appellation_code" TEXT NOT NULL,
    "appellation_label" TEXT NOT NULL,
    "immersion_activities" TEXT NOT NULL,
    "immersion_skills" TEXT NOT NULL,
    "work_conditions" TEXT,
    "business_advantages" TEXT,
    "individual_protection" BOOLEAN NOT NULL,
    "individual_protection_description" TEXT NOT NULL,
    "sanitary_prevention" BOOLEAN NOT NULL,
    "sanitary_prevention_description" TEXT NOT NULL,
    "legal_form" TEXT,
    "registered_on" DATE,
    "activity" TEXT,
    "collective_agreement" TEXT,
    "schedule" JSONB NOT NULL,
    "renewed_from" UUID,
    "renewed_justification" TEXT,
    "amendments" JSONB NOT NULL DEFAULT '[]',
    "agency_reasons" JSONB NOT NULL DEFAULT '[]',
    "acquisition_campaign" TEXT,
    "acquisition_keyword" TEXT,

    CONSTRAINT "conventions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "convention_actors" (
    "convention_id" UUID NOT NULL,
    "role" "actor_role" NOT NULL,
    "link_id" UUID NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3),
    "job" TEXT,
    "birthdate" DATE,
    "street_number_and_address" TEXT,
    "postcode" TEXT,
    "department_code" TEXT,
    "city" TEXT,
    "situation" TEXT,
    "receives_rsa" BOOLEAN,
    "emergency_contact" TEXT,
    "emergency_contact_phone" TEXT,
    "emergency_contact_email" TEXT,
    "financiary_help" TEXT,
    "is_rqth" BOOLEAN,
    "business_siret" CHAR(14),
    "business_name" TEXT,
    "business_address" TEXT,

    CONSTRAINT "convention_actors_pkey" PRIMARY KEY ("convention_id","role")
);

-- CreateTable
CREATE TABLE "signature_evidence" (
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "role" "actor_role" NOT NULL,
    "signer_name" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "channel" "code_channel" NOT NULL,
    "masked_target" TEXT NOT NULL,
    "code_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "signature_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "convention_documents" (
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "convention_status" NOT NULL,
    "text_hash" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "convention_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "convention_drafts" (
    "id" UUID NOT NULL,
    "internship_kind" "internship_kind" NOT NULL,
    "owner_hash" TEXT NOT NULL,
    "sections" JSONB NOT NULL,
    "convention_id" UUID,
    "sent_as" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "convention_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "establishments" (
    "siret" CHAR(14) NOT NULL,
    "name" TEXT NOT NULL,
    "customized_name" TEXT,
    "website" TEXT,
    "additional_information" TEXT,
    "number_employees" TEXT NOT NULL,
    "naf_code" VARCHAR(5) NOT NULL,
    "naf_label" TEXT NOT NULL,
    "contact_mode" "contact_mode" NOT NULL,
    "contact_name" TEXT,
    "contact_phone" TEXT,
    "fit_for_disabled_workers" "fit_for_disabled_workers" NOT NULL,
    "is_open" BOOLEAN NOT NULL,
    "next_availability_date" TIMESTAMPTZ(3),
    "score" INTEGER NOT NULL DEFAULT 10,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "update_date" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "establishments_pkey" PRIMARY KEY ("siret")
);

-- CreateTable
CREATE TABLE "establishment_locations" (
    "id" UUID NOT NULL,
    "establishment_siret" CHAR(14) NOT NULL,
    "street_number_and_address" TEXT NOT NULL,
    "post_code" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "department_code" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "establishment_locations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offers" (
    "siret" CHAR(14) NOT NULL,
    "appellation_code" VARCHAR(6) NOT NULL,
    "remote_work_mode" "remote_work_mode" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("siret","appellation_code")
);

-- CreateTable
CREATE TABLE "search_rows" (
    "id" UUID NOT NULL,
    "siret" CHAR(14) NOT NULL,
    "location_id" UUID NOT NULL,
    "rome_code" CHAR(5) NOT NULL,
    "remote_work_mode" "remote_work_mode" NOT NULL,
    "appellation_codes" TEXT[],
    "cell" INTEGER NOT NULL,
    "lon" REAL NOT NULL,
    "lat" REAL NOT NULL,
    "score" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_rows_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "is_operator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_login_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "kind" "session_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID,
    "convention_id" UUID,
    "convention_role" "actor_role",
    "code_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_codes" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "code_encrypted" TEXT,
    "channel" "code_channel" NOT NULL,
    "masked_target" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "convention_id" UUID,
    "recipient" TEXT NOT NULL,
    "masked_target" TEXT NOT NULL,
    "status" "message_status" NOT NULL,
    "relay_answer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "id" UUID NOT NULL,
    "chain" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_role" TEXT,
    "payload" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_chains" (
    "chain" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "seal" TEXT NOT NULL,

    CONSTRAINT "journal_chains_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "romes" (
    "code" CHAR(5) NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "romes_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "appellations" (
    "code" VARCHAR(6) NOT NULL,
    "rome_code" CHAR(5) NOT NULL,
    "label" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "appellations_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "agencies_status_idx" ON "agencies"("status");

-- CreateIndex
CREATE INDEX "agency_rights_user_id_idx" ON "agency_rights"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "conventions_reference_key" ON "conventions"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "conventions_renewed_from_key" ON "conventions"("renewed_from");

-- CreateIndex
CREATE INDEX "conventions_agency_id_status_date_start_id_idx" ON "conventions"("agency_id", "status", "date_start", "id");

-- CreateIndex
CREATE INDEX "conventions_status_date_end_idx" ON "conventions"("status", "date_end");

-- CreateIndex
CREATE UNIQUE INDEX "convention_actors_link_id_key" ON "convention_actors"("link_id");

-- CreateIndex
CREATE INDEX "convention_actors_email_idx" ON "convention_actors"("email");

-- CreateIndex
CREATE INDEX "signature_evidence_convention_id_role_idx" ON "signature_evidence"("convention_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "convention_documents_convention_id_version_key" ON "convention_documents"("convention_id", "version");

-- CreateIndex
CREATE INDEX "convention_drafts_convention_id_idx" ON "convention_drafts"("convention_id");

-- CreateIndex
CREATE INDEX "convention_drafts_updated_at_idx" ON "convention_drafts"("updated_at");

-- CreateIndex
CREATE INDEX "establishment_locations_establishment_siret_idx" ON "establishment_locations"("establishment_siret");

-- CreateIndex
CREATE INDEX "offers_appellation_code_idx" ON "offers"("appellation_code");

-- CreateIndex
CREATE INDEX "search_rows_rome_code_cell_lon_lat_id_idx" ON "search_rows"("rome_code", "cell", "lon", "lat", "id");

-- CreateIndex
CREATE INDEX "search_rows_cell_lon_lat_score_id_idx" ON "search_rows"("cell", "lon", "lat", "score", "id");

-- CreateIndex
CREATE INDEX "search_rows_siret_idx" ON "search_rows"("siret");

-- CreateIndex
CREATE UNIQUE INDEX "search_rows_location_id_rome_code_remote_work_mode_key" ON "search_rows"("location_id", "rome_code", "remote_work_mode");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "sessions_convention_id_idx" ON "sessions"("convention_id");

-- CreateIndex
CREATE INDEX "sessions_code_id_idx" ON "sessions"("code_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "one_time_codes_subject_created_at_idx" ON "one_time_codes"("subject", "created_at");

-- CreateIndex
CREATE INDEX "messages_convention_id_created_at_idx" ON "messages"("convention_id", "created_at");

-- CreateIndex
CREATE INDEX "journal_entries_occurred_at_idx" ON "journal_entries"("occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_chain_position_key" ON "journal_entries"("chain", "position");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- CreateIndex
CREATE INDEX "appellations_rome_code_idx" ON "appellations"("rome_code");

-- AddForeignKey
ALTER TABLE "agency_rights" ADD CONSTRAINT "agency_rights_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_rights" ADD CONSTRAINT "agency_rights_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conventions" ADD CONSTRAINT "conventions_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conventions" ADD CONSTRAINT "conventions_renewed_from_fkey" FOREIGN KEY ("renewed_from") REFERENCES "conventions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convention_actors" ADD CONSTRAINT "convention_actors_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_evidence" ADD CONSTRAINT "signature_evidence_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convention_documents" ADD CONSTRAINT "convention_documents_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convention_drafts" ADD CONSTRAINT "convention_drafts_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment_locations" ADD CONSTRAINT "establishment_locations_establishment_siret_fkey" FOREIGN KEY ("establishment_siret") REFERENCES "establishments"("siret") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_siret_fkey" FOREIGN KEY ("siret") REFERENCES "establishments"("siret") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_appellation_code_fkey" FOREIGN KEY ("appellation_code") REFERENCES "appellations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_rows" ADD CONSTRAINT "search_rows_siret_fkey" FOREIGN KEY ("siret") REFERENCES "establishments"("siret") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_rows" ADD CONSTRAINT "search_rows_location_id_fkey" FOREIGN KEY ("location_id") REFERENCES "establishment_locations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_rows" ADD CONSTRAINT "search_rows_rome_code_fkey" FOREIGN KEY ("rome_code") REFERENCES "romes"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "one_time_codes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appellations" ADD CONSTRAINT "appellations_rome_code_fkey" FOREIGN KEY ("rome_code") REFERENCES "romes"("code") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What follows is what Prisma cannot declare: the database refuses what must never be.

-- The journal and the signatures' evidence only grow, whoever is connected.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

create trigger journal_entries_only_grow before update or delete on "journal_entries"
  for each row execute function refuse_rewriting();
create trigger journal_entries_never_truncated before truncate on "journal_entries"
  for each statement execute function refuse_rewriting();
create trigger signature_evidence_only_grows before update or delete on "signature_evidence"
  for each row execute function refuse_rewriting();
create trigger signature_evidence_never_truncated before truncate on "signature_evidence"
  for each statement execute function refuse_rewriting();

alter table "journal_entries" add constraint journal_entries_position check (position >= 1);

-- The life of a convention: only the moves of the transition table (lib/convention/domain/transitions.ts).
alter table "conventions"
  add constraint conventions_dates check (date_end >= date_start),
  add constraint conventions_version check (version >= 1),
  add constraint conventions_validated check (status <> 'ACCEPTED_BY_VALIDATOR' or date_validation is not null),
  add constraint conventions_approved check (status <> 'ACCEPTED_BY_COUNSELLOR' or date_approval is not null),
  add constraint conventions_reason check (status not in ('REJECTED', 'CANCELLED', 'DEPRECATED') or length(status_justification) > 0),
  add constraint conventions_change_request check ((status = 'DRAFT') = (change_request_reason is not null)),
  add constraint conventions_not_own_renewal check (renewed_from <> id);

create function convention_status_moves() returns trigger language plpgsql as $$
declare
  in_progress constant convention_status[] := array['READY_TO_SIGN', 'PARTIALLY_SIGNED', 'IN_REVIEW', 'ACCEPTED_BY_COUNSELLOR']::convention_status[];
begin
  if old.status = new.status and (new.status = any(in_progress) or old.version < new.version) then return new; end if;
  if (old.status = any(in_progress) and new.status in ('READY_TO_SIGN', 'PARTIALLY_SIGNED', 'DRAFT', 'REJECTED', 'DEPRECATED'))
    or (old.status = 'PARTIALLY_SIGNED' and new.status = 'IN_REVIEW')
    or (old.status = 'IN_REVIEW' and new.status in ('ACCEPTED_BY_COUNSELLOR', 'ACCEPTED_BY_VALIDATOR'))
    or (old.status = 'ACCEPTED_BY_COUNSELLOR' and new.status = 'ACCEPTED_BY_VALIDATOR')
    or (old.status = 'DRAFT' and new.status in ('READY_TO_SIGN', 'REJECTED', 'DEPRECATED'))
    or (old.status = 'ACCEPTED_BY_VALIDATOR' and new.status = 'CANCELLED')
  then return new; end if;
  raise exception 'convention %: % cannot become %', old.id, old.status, new.status using errcode = 'check_violation';
end $$;

create trigger conventions_status_moves before update of status on "conventions"
  for each row execute function convention_status_moves();

-- Status and signatures tell the same story, at the end of each transaction.
create function convention_signatures_agree() returns trigger language plpgsql as $$
declare
  convention uuid;
  current_status convention_status;
  signatories int;
  signed int;
begin
  if tg_table_name = 'conventions' then convention := new.id; else convention := new.convention_id; end if;
  select status into current_status from conventions where id = convention;
  if current_status is null or current_status in ('REJECTED', 'CANCELLED', 'DEPRECATED') then return null; end if;
  select count(*), count(signed_at) into signatories, signed
    from convention_actors where convention_id = convention and role <> 'establishment-tutor';
  if signatories < 2
    or (current_status in ('DRAFT', 'READY_TO_SIGN') and signed > 0)
    or (current_status = 'PARTIALLY_SIGNED' and (signed = 0 or signed = signatories))
    or (current_status in ('IN_REVIEW', 'ACCEPTED_BY_COUNSELLOR', 'ACCEPTED_BY_VALIDATOR') and signed < signatories)
  then
    raise exception 'convention %: % with % of % signatures', convention, current_status, signed, signatories using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger conventions_signatures_agree after insert or update of status on "conventions"
  deferrable initially deferred for each row execute function convention_signatures_agree();
create constraint trigger convention_actors_signatures_agree after insert or update of signed_at on "convention_actors"
  deferrable initially deferred for each row execute function convention_signatures_agree();

alter table "convention_actors"
  add constraint convention_actors_tutor_never_signs check (role <> 'establishment-tutor' or signed_at is null),
  add constraint convention_actors_email_lower_case check (email = lower(email));

-- Nobody signs for somebody else: one address and one phone number for each signatory (product.md 2).
create unique index convention_actors_one_email_each on "convention_actors" (convention_id, email) where role <> 'establishment-tutor';
create unique index convention_actors_one_phone_each on "convention_actors" (convention_id, phone) where role <> 'establishment-tutor';

alter table "one_time_codes"
  add constraint one_time_codes_tries check (tries between 0 and 5),
  add constraint one_time_codes_ten_minutes check (expires_at <= created_at + interval '10 minutes');

alter table "sessions" add constraint sessions_of_one_kind check (
  (kind = 'user' and user_id is not null and convention_id is null and convention_role is null)
  or (kind = 'signatory' and user_id is null and convention_id is not null and convention_role is not null));

alter table "users" add constraint users_email_lower_case check (email = lower(email));
alter table "agency_rights" add constraint agency_rights_some_role check (cardinality(roles) > 0);
alter table "establishments" add constraint establishments_score check (score >= 0);

-- Great-circle distance in kilometres, exact enough at every radius of the search.
create function haversine_km(lon1 float8, lat1 float8, lon2 float8, lat2 float8) returns float8
  language sql immutable parallel safe as
$$ select 12742 * asin(sqrt(power(sin(radians(lat2 - lat1) / 2), 2) + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))) $$;
