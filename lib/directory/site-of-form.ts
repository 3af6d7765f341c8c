import type { EstablishmentAggregate, EstablishmentLocation, LocatedAddress } from "./domain/establishment";
import type { RegisterFacts } from "./domain/registration";
import { locate, rawAddressOf } from "./locate";
import { type FormEstablishment, type PublishedEstablishment, publishedEstablishment } from "./schemas";

/** An address that has not changed keeps its position; another one is located. */
const placeOf = async (typed: string, known: readonly LocatedAddress[], path: string): Promise<LocatedAddress> => {
  const same = known.find((address) => rawAddressOf(address) === typed);
  if (!same) return locate(typed, path);
  const { streetNumberAndAddress, postcode, city, departmentCode, latitude, longitude } = same;
  return { streetNumberAndAddress, postcode, city, departmentCode, latitude, longitude };
};

const locationsOf = (
  { businessAddresses }: FormEstablishment,
  before: EstablishmentAggregate | null,
): Promise<EstablishmentLocation[]> =>
  Promise.all(
    businessAddresses.map(async ({ id, rawAddress }, index) => ({
      id,
      ...(await placeOf(rawAddress, before?.locations ?? [], `businessAddresses[${index}].rawAddress`)),
    })),
  );

/** What the register tells of a site, or what was known of it. */
const registered = (facts: RegisterFacts | null, before: EstablishmentAggregate | null) => ({
  numberEmployeesRange: facts?.employeesRange ?? before?.numberEmployeesRange ?? "",
  nafCode: facts?.nafCode ?? before?.nafCode ?? "",
  nafLabel: facts?.nafLabel ?? before?.nafLabel ?? "",
});

/** A company as it is written, from its form: addresses located, activity and size as the register tells them (directory.md 5.3). */
export const siteOf = async (
  form: FormEstablishment,
  facts: RegisterFacts | null,
  before: EstablishmentAggregate | null,
): Promise<PublishedEstablishment> => {
  const { potentialBeneficiaryWelcomeAddress: welcome, nextAvailabilityDate } = form;
  const known = before?.welcomeAddress ? [before.welcomeAddress, ...before.locations] : (before?.locations ?? []);
  return publishedEstablishment.parse({
    siret: form.siret,
    name: facts?.name ?? before?.name ?? form.businessName,
    customizedName: form.businessNameCustomized || null,
    website: form.website || null,
    additionalInformation: form.additionalInformation || null,
    ...registered(facts, before),
    contactMode: form.contactMode,
    fitForDisabledWorkers: form.fitForDisabledWorkers,
    searchableByStudents: form.searchableBy.students,
    searchableByJobSeekers: form.searchableBy.jobSeekers,
    isEngagedEnterprise: form.isEngagedEnterprise,
    maxContactsPerMonth: form.maxContactsPerMonth,
    isOpen: before?.isOpen ?? true,
    // The whole day of that date is available: it begins at midnight UTC, an hour or two into the French day.
    nextAvailabilityDate: nextAvailabilityDate ? new Date(`${nextAvailabilityDate}T00:00:00Z`) : null,
    welcomeAddress: welcome === null ? null : await placeOf(welcome, known, "welcomeAddress"),
    locations: await locationsOf(form, before),
    offers: form.offers,
    userRights: form.userRights,
  });
};
