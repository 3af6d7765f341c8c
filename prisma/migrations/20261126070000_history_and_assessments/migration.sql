-- AlterTable
ALTER TABLE "conventions" ADD COLUMN "person_key" TEXT;

-- CreateIndex
CREATE INDEX "conventions_person_key_siret_idx" ON "conventions"("person_key", "siret");

-- CreateEnum
CREATE TYPE "assessment_status" AS ENUM ('COMPLETED', 'PARTIALLY_COMPLETED', 'DID_NOT_SHOW', 'FINISHED', 'ABANDONED');

-- CreateTable
CREATE TABLE "assessments" (
    "convention_id" UUID NOT NULL,
    "status" "assessment_status" NOT NULL,
    "last_day_of_presence" DATE,
    "minutes_missed" INTEGER,
    "ended_with_a_job" BOOLEAN,
    "type_of_contract" TEXT,
    "contract_start_date" DATE,
    "establishment_feedback" TEXT NOT NULL,
    "establishment_advices" TEXT,
    "minutes_actually_made" INTEGER NOT NULL,
    "beneficiary_agreement" BOOLEAN,
    "beneficiary_feedback" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessments_pkey" PRIMARY KEY ("convention_id")
);

-- AddForeignKey
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
