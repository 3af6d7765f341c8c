-- CreateTable
CREATE TABLE "contact_notices" (
    "id" UUID NOT NULL,
    "convention_id" UUID NOT NULL,
    "role" "actor_role" NOT NULL,
    "channel" "message_channel" NOT NULL,
    "old_target_encrypted" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_notices_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_notices_convention_id_role_idx" ON "contact_notices"("convention_id", "role");

-- AddForeignKey
ALTER TABLE "contact_notices" ADD CONSTRAINT "contact_notices_convention_id_fkey" FOREIGN KEY ("convention_id") REFERENCES "conventions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
