import { z } from "zod";
import { contactModes, fitForDisabledWorkersValues } from "@/lib/directory/domain/vocabulary";
import { employeesRanges, remoteWorkModes } from "@/lib/reference/vocabulary";
import { defineEndpoint } from "./definition";
import { offerExample, offerPathExample } from "./examples";
import { paginated } from "./pagination";
import { appellationCode, counted, instant, notAnOption, siret, text, textOrEmpty } from "./primitives";

const list = <T extends z.ZodType>(item: T) => z.array(item).optional();

/** Only `true` and `1` mean yes, whatever the case; anything else that is given means no. */
const yes = z
  .unknown()
  .default(true)
  .transform((given) => /^(?:true|1)$/iu.test(String(given)))
  .meta({ override: { type: "boolean", default: true } });

const filters = {
  sortOrder: z.enum(["asc", "desc"], notAnOption).optional(),
  appellationCodes: list(appellationCode),
  departmentCodes: list(text(1024)),
  fitForDisabledWorkers: list(z.enum(fitForDisabledWorkersValues)),
  locationIds: list(text(36)),
  nafCodes: z.array(textOrEmpty(5)).nonempty().optional(),
  sirets: list(siret),
  searchableBy: z.enum(["students", "jobSeekers"], notAnOption).optional(),
  remoteWorkModes: list(z.enum(remoteWorkModes, "Veuillez choisir une modalité")),
  showOnlyAvailableOffers: yes,
  place: textOrEmpty(1024).optional(),
  page: counted.default(1),
  perPage: counted.max(5000).default(100),
  acquisitionCampaign: z.string().optional(),
  acquisitionKeyword: z.string().optional(),
};

const kilometres = z.coerce.number().positive("Cette valeur doit être positive").max(100);
const latitude = z.coerce.number();
const longitude = z.coerce.number();

/** The query of `GET /v3/offers` (partner-api.md 1.2.1); other keys are ignored. */
export const offersQuery = z.discriminatedUnion("sortBy", [
  z.object({
    sortBy: z.literal("distance"),
    latitude,
    longitude,
    distanceKm: kilometres,
    ...filters,
  }),
  z.object({
    sortBy: z.enum(["date", "score"]),
    latitude: latitude.optional(),
    longitude: longitude.optional(),
    distanceKm: kilometres.optional(),
    ...filters,
  }),
]);

/** A search as a partner asks it, checked. */
export type OffersQuery = z.output<typeof offersQuery>;

/** An offer as partners read it (partner-api.md 1.2.4): what is not set is absent, never null. */
export const offer = z
  .strictObject({
    rome: z.string().regex(/^[A-N]\d{4}$/u),
    romeLabel: z.string(),
    appellations: z.array(z.strictObject({ appellationCode, appellationLabel: z.string() })).min(1),
    establishmentScore: z.number(),
    naf: z.string().max(5),
    nafLabel: z.string(),
    siret: z.string().regex(/^\d{14}$/u),
    name: z.string().min(1).max(255),
    customizedName: z.string().optional(),
    voluntaryToImmersion: z.literal(true),
    fitForDisabledWorkers: z.enum(fitForDisabledWorkersValues),
    locationId: z.uuid(),
    position: z.strictObject({ lat: z.number(), lon: z.number() }),
    address: z.strictObject({
      streetNumberAndAddress: z.string(),
      postcode: z.string(),
      departmentCode: z.string(),
      city: z.string(),
    }),
    contactMode: z.enum(contactModes),
    distance_m: z.number().optional().meta({ description: "Mètres ; seulement avec un lieu." }),
    numberOfEmployeeRange: z.enum(employeesRanges).optional(),
    website: z.string().optional(),
    additionalInformation: z.string().max(9200).optional(),
    updatedAt: instant,
    createdAt: instant,
    remoteWorkMode: z.enum(remoteWorkModes),
    isAvailable: z.boolean(),
  })
  .meta({ id: "Offer" });

/** An offer as it leaves. */
export type OfferOut = z.output<typeof offer>;

/** `GET /v3/offers`. */
export const getOffers = defineEndpoint({
  method: "GET",
  path: "/v3/offers",
  tag: "Recherche d'entreprise accueillante et mise en contact",
  summary: "Rechercher des offres d'immersion",
  right: ["searchEstablishment", "READ"],
  query: offersQuery,
  response: paginated(offer),
  refusals: { 403: "Accès refusé" },
  examples: [
    {
      summary: "Les boulangeries à quinze kilomètres, les plus proches d'abord",
      query:
        "sortBy=distance&latitude=48.11&longitude=-1.68&distanceKm=15&appellationCodes[]=11573&remoteWorkModes[]=ON_SITE&page=1&perPage=2",
      response: {
        data: [{ ...offerExample, distance_m: 2040.40719326 }],
        pagination: { totalRecords: 1, currentPage: 1, totalPages: 1, numberPerPage: 2 },
      },
    },
  ],
});

const offerPath = { appellationCode, siret };

const oneOffer = {
  method: "GET",
  // One operation of the contract: its last part may be left out, and its refusals name it so.
  contractPath: "/v3/offers/:siret/:appellationCode/:locationId?",
  tag: "Recherche d'entreprise accueillante et mise en contact",
  right: ["searchEstablishment", "READ"],
  wrongPath: "Schema validation failed in usecase GetSearchResultBySearchQuery for element with id :siret.",
  response: offer,
  refusals: { 403: "Accès refusé", 404: "Offre inconnue" },
} as const;

/** `GET /v3/offers/:siret/:appellationCode` (partner-api.md 1.2.2). */
export const getOffer = defineEndpoint({
  ...oneOffer,
  path: "/v3/offers/:siret/:appellationCode",
  summary: "Lire une offre d'immersion",
  params: z.object(offerPath),
  examples: [
    {
      summary: "Une offre d'une entreprise",
      params: { siret: offerPathExample.siret, appellationCode: offerPathExample.appellationCode },
      response: offerExample,
    },
  ],
});

/** `GET /v3/offers/:siret/:appellationCode/:locationId`: at that address when the site has it, else at another of its own. */
export const getOfferAt = defineEndpoint({
  ...oneOffer,
  path: "/v3/offers/:siret/:appellationCode/:locationId",
  summary: "Lire une offre d'immersion à une adresse",
  params: z.object({ ...offerPath, locationId: text(36) }),
  examples: [
    { summary: "Une offre à l'une des adresses de l'entreprise", params: offerPathExample, response: offerExample },
  ],
});
