-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('agreement', 'evidence');

-- AlterTable
ALTER TABLE "convention_documents" ADD COLUMN "kind" "document_kind" NOT NULL DEFAULT 'agreement';

-- CreateIndex
CREATE UNIQUE INDEX "convention_documents_convention_id_kind_version_key" ON "convention_documents"("convention_id", "kind", "version");

-- DropIndex
DROP INDEX "convention_documents_convention_id_version_key";
