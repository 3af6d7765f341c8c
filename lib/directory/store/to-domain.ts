import { fromDbEnum } from "@/lib/platform/db/enums";
import type { EstablishmentLocationModel, EstablishmentModel } from "@/lib/platform/db/generated/models";
import { type EmployeesRange, employeesRanges } from "@/lib/reference/vocabulary";
import type { Establishment, EstablishmentLocation, LocatedAddress } from "../domain/establishment";

/** An address of a site, from its row. */
export const toLocation = (row: EstablishmentLocationModel): EstablishmentLocation => ({
  id: row.id,
  streetNumberAndAddress: row.streetAndAddress,
  postcode: row.postcode,
  city: row.city,
  departmentCode: row.departmentCode,
  latitude: row.latitude,
  longitude: row.longitude,
});

/** A range of employees, from its column; unknown when it is none. */
export const toRange = (stored: string): EmployeesRange => employeesRanges.find((range) => range === stored) ?? "";

/** Where people come to ask, from the columns of a site: all of it or nothing, as the database sees to. */
export const toWelcomeAddress = (row: EstablishmentModel): LocatedAddress | null =>
  row.welcomeCity === null
    ? null
    : {
        streetNumberAndAddress: row.welcomeStreetAndAddress ?? "",
        postcode: row.welcomePostcode ?? "",
        city: row.welcomeCity,
        departmentCode: row.welcomeDepartmentCode ?? "",
        latitude: row.welcomeLatitude ?? 0,
        longitude: row.welcomeLongitude ?? 0,
      };

/** What a site says of itself, from its row, without its addresses and jobs. */
export const toPresentation = (row: EstablishmentModel): Omit<Establishment, "locations" | "offers"> => ({
  siret: row.siret,
  name: row.name,
  customizedName: row.customizedName,
  website: row.website,
  additionalInformation: row.additionalInformation,
  numberEmployeesRange: toRange(row.numberEmployeesRange),
  nafCode: row.nafCode,
  nafLabel: row.nafLabel,
  contactMode: row.contactMode,
  fitForDisabledWorkers: fromDbEnum(row.fitForDisabledWorkers),
  searchableByStudents: row.searchableByStudents,
  searchableByJobSeekers: row.searchableByJobSeekers,
  isEngagedEnterprise: row.isEngagedEnterprise,
  maxContactsPerMonth: row.maxContactsPerMonth,
  isOpen: row.isOpen,
  nextAvailabilityDate: row.nextAvailabilityDate,
  welcomeAddress: toWelcomeAddress(row),
});
