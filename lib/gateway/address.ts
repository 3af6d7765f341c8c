import { z } from "zod";
import { config } from "@/lib/platform/config";
import { serviceCalled } from "./call";

/** A place that the national geocoding service found. */
export type Place = {
  /** As people write it, such as "Rennes" or "12 rue de l'Invention, 35000 Rennes". */
  readonly label: string;
  readonly kind: "town" | "address";
  readonly postcode: string;
  readonly city: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
};

const feature = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  properties: z.object({
    label: z.string(),
    type: z.string(),
    postcode: z.string().default(""),
    city: z.string().default(""),
  }),
});
const answer = z.object({ features: z.array(feature) });

const service = serviceCalled("address", { timeoutMs: 2_000, retries: 1, breakAfter: 5, halfOpenAfterMs: 15_000 });

const search = async (parameters: Readonly<Record<string, string>>): Promise<Place[]> => {
  const url = new URL(`${config().ADDRESS_API_URL}/search`);
  url.search = new URLSearchParams(parameters).toString();
  const { features } = await service.get(url, answer);
  return features.map(({ geometry: { coordinates }, properties }) => ({
    label: properties.label,
    kind: properties.type === "municipality" ? "town" : "address",
    postcode: properties.postcode,
    city: properties.city || properties.label,
    longitude: coordinates[0],
    latitude: coordinates[1],
  }));
};

/** The service refuses a question of fewer than 3 or more than 200 characters. */
const question = (typed: string): string => typed.trim().slice(0, 200);
const shortest = 3;

/**
 * Places that match what was typed, best first (Géoplateforme geocoding, `/search`). Gives nothing for fewer than three
 * characters. Throws DomainError("unavailable") when the service does not answer.
 */
export const findPlaces = async (typed: string, most = 6): Promise<Place[]> => {
  const q = question(typed);
  return q.length < shortest ? [] : search({ q, limit: String(most), autocomplete: "1" });
};

const completion = z.object({ results: z.array(z.object({ fulltext: z.string() })) });

/**
 * Whole addresses that begin as what was typed, best first (Géoplateforme geocoding, `/completion`). Gives nothing for fewer than
 * three characters. Throws DomainError("unavailable") when the service does not answer.
 */
export const completeAddress = async (typed: string, most = 6): Promise<string[]> => {
  const text = question(typed);
  if (text.length < shortest) return [];
  const url = new URL(`${config().ADDRESS_API_URL}/completion`);
  const parameters = { text, type: "StreetAddress", maximumResponses: String(most) };
  url.search = new URLSearchParams(parameters).toString();
  const { results } = await service.get(url, completion);
  return [...new Set(results.map(({ fulltext }) => fulltext))];
};

/** The town of this name and postcode ("" when it has none of its own), undefined when the service knows none. Throws DomainError("unavailable"). */
export const findTown = async (name: string, postcode: string): Promise<Place | undefined> => {
  // A village called "Y" is asked with its postcode.
  const q = question(name.length < shortest ? `${name} ${postcode}` : name);
  const [found] = await search({ q, type: "municipality", limit: "1", ...(postcode && { postcode }) });
  return found;
};
