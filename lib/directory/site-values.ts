import { toFlat } from "@/lib/platform/form-codec";
import { phoneText } from "@/lib/reference";
import type { EstablishmentAggregate } from "./domain/establishment";
import type { CompanyValues } from "./domain/registration";
import { rawAddressOf } from "./locate";

const dateOf = (instant: Date | null): Readonly<Record<string, string>> => {
  const [year = "", month = "", day = ""] = instant?.toISOString().slice(0, 10).split("-") ?? [];
  return { day, month, year };
};

const audienceOf = ({ searchableByStudents, searchableByJobSeekers }: EstablishmentAggregate): string => {
  if (searchableByStudents === searchableByJobSeekers) return "all";
  return searchableByStudents ? "students" : "jobSeekers";
};

/** What a company site says, as the parts of its form hold it: the inverse of the form. */
export const valuesOfSite = (site: EstablishmentAggregate): CompanyValues => {
  const accepted = site.userRights.filter(({ status }) => status === "ACCEPTED");
  const mailOf = (flag: "isMainContactByPhone" | "isMainContactInPerson") =>
    accepted.find((right) => right[flag])?.email ?? "";
  const isPaused = site.nextAvailabilityDate !== null && site.nextAvailabilityDate > new Date();
  const asked = { PHONE: mailOf("isMainContactByPhone"), IN_PERSON: mailOf("isMainContactInPerson"), EMAIL: "" };
  return {
    entreprise: {
      siret: site.siret,
      businessName: site.name,
      businessNameCustomized: site.customizedName ?? "",
      website: site.website ?? "",
      additionalInformation: site.additionalInformation ?? "",
    },
    metiers: toFlat({
      offers: site.offers.map(({ appellationCode, remoteWorkMode }) => ({
        appellationCode,
        appellationLabel: site.jobLabels[appellationCode] ?? "",
        remoteWorkMode,
      })),
    }),
    adresses: toFlat({
      businessAddresses: site.locations.map((place) => ({ id: place.id, rawAddress: rawAddressOf(place) })),
    }),
    personnes: toFlat({
      userRights: accepted.map(({ email, role, job, phone, shouldReceiveDiscussionNotifications }) => ({
        email,
        role,
        job: job ?? "",
        phone: phone === null ? "" : phoneText(phone),
        shouldReceiveDiscussionNotifications: String(shouldReceiveDiscussionNotifications),
      })),
    }),
    contact: {
      contactMode: site.contactMode,
      mainContact: asked[site.contactMode],
      callLater: site.contactMode === "EMAIL" ? mailOf("isMainContactByPhone") : "",
      welcomeAddress: site.welcomeAddress ? rawAddressOf(site.welcomeAddress) : "",
    },
    accueil: {
      availability: isPaused ? "no" : "yes",
      ...Object.fromEntries(
        Object.entries(dateOf(isPaused ? site.nextAvailabilityDate : null)).map(([key, value]) => [
          `nextAvailabilityDate.${key}`,
          value,
        ]),
      ),
      maxContactsPerMonth: String(site.maxContactsPerMonth),
      searchableBy: audienceOf(site),
      fitForDisabledWorkers: site.fitForDisabledWorkers === "no" ? "no" : "yes",
      ...(site.isEngagedEnterprise !== null && { isEngagedEnterprise: String(site.isEngagedEnterprise) }),
    },
  };
};
