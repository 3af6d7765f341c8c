-- AlterTable
ALTER TABLE "convention_actors" ADD COLUMN     "level_of_education" TEXT,
ADD COLUMN     "school_name" TEXT,
ADD COLUMN     "school_postcode" TEXT;

-- A school is told whole, and of the beneficiary alone.
ALTER TABLE "convention_actors" ADD CONSTRAINT "convention_actors_school_whole" CHECK (
    num_nonnulls("level_of_education", "school_name", "school_postcode") IN (0, 3)
    AND ("level_of_education" IS NULL OR "role" = 'beneficiary')
);
