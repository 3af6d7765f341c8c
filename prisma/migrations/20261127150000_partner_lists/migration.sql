-- What partners list: conventions by their first day or by their last change, for whichever agencies a scope reaches, and how many
-- each company has.
create index "conventions_of_partners_by_start" on "conventions" ("date_start", "id", "agency_id", "status");
create index "conventions_of_partners_by_change" on "conventions" ("updated_at", "id", "agency_id", "status");
create index "conventions_by_change" on "conventions" ("agency_id", "updated_at", "id", "status");
create index "conventions_by_host" on "conventions" ("siret", "business_name");
