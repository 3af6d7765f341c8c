import { z } from "zod";
import { config } from "@/lib/platform/config";
import { DomainError } from "@/lib/platform/errors";
import { keepAnswer, keptAnswer } from "@/lib/platform/service-answers";
import { takeTurn } from "@/lib/platform/service-turn";
import { Refused, serviceCalled } from "./call";

/** A company that La Bonne Boîte holds for likely to hire; it asked nothing of us. */
export type LikelyCompany = {
  readonly siret: string;
  readonly name: string;
  readonly romeCode: string;
  /** Five characters without a dot. */
  readonly nafCode: string;
  readonly nafLabel: string;
  /** Such as "6-9"; "" when unknown. */
  readonly employees: string;
  readonly city: string;
  readonly postcode: string;
  readonly departmentCode: string;
  readonly latitude: number;
  readonly longitude: number;
};

/** Around which place, for which ROME group. */
export type LikelySearch = {
  readonly romeCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
};

const name = "labonneboite";
const aDay = 24 * 3600;

// One call at a time, all processes together (directory.md 4): a call ends before the next may begin.
const service = serviceCalled(name, { timeoutMs: 1_900, retries: 0, breakAfter: 3, halfOpenAfterMs: 30_000 });
const identity = serviceCalled("labonneboite-token", {
  timeoutMs: 1_900,
  retries: 1,
  breakAfter: 3,
  halfOpenAfterMs: 30_000,
});

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? ""));
const item = z.object({
  siret: text,
  rome: z.string(),
  company_name: z.string(),
  headcount_min: z.number().nullish(),
  headcount_max: z.number().nullish(),
  naf: z.string(),
  naf_label: z.string(),
  location: z.object({ lat: z.number(), lon: z.number() }),
  city: z.string(),
  postcode: text,
  department_number: text,
});
const answer = z.object({ items: z.array(item) });
const token = z.object({ access_token: z.string(), expires_in: z.number().default(900) });

const toCompany = (found: z.output<typeof item>): LikelyCompany => ({
  siret: found.siret,
  name: found.company_name,
  romeCode: found.rome,
  nafCode: found.naf.replace(".", ""),
  nafLabel: found.naf_label,
  employees:
    found.headcount_min == null || found.headcount_max == null ? "" : `${found.headcount_min}-${found.headcount_max}`,
  city: found.city,
  postcode: found.postcode,
  departmentCode: found.department_number,
  latitude: found.location.lat,
  longitude: found.location.lon,
});

/** Whether those companies can be asked for here. */
export const isLaBonneBoiteOn = (): boolean =>
  config().LABONNEBOITE_CLIENT_ID !== undefined && config().LABONNEBOITE_CLIENT_SECRET !== undefined;

let held: { readonly value: string; readonly until: number } | undefined;

/** An access token (OAuth 2.0, client credentials), asked again a minute before it ends. */
const accessToken = async (): Promise<string> => {
  if (held && performance.now() < held.until) return held.value;
  const { LABONNEBOITE_TOKEN_URL, LABONNEBOITE_CLIENT_ID: id = "", LABONNEBOITE_CLIENT_SECRET: secret = "" } = config();
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: id,
    client_secret: secret,
    scope: `application_${id} api_labonneboitev2 search office`,
  });
  const given = await identity.post(new URL(LABONNEBOITE_TOKEN_URL), { headers: {}, body }, token);
  held = { value: given.access_token, until: performance.now() + (given.expires_in - 60) * 1000 };
  return held.value;
};

/** Who asks may wait for a turn, but not for long: the page is served without, and the next one will have it. */
const mostWaitMs = 2_500;

const ask = async (path: string, query: Readonly<Record<string, string>>): Promise<LikelyCompany[]> => {
  const { LABONNEBOITE_API_URL, LABONNEBOITE_SPACING_MS: spacingMs } = config();
  const url = new URL(`${LABONNEBOITE_API_URL}/v2/${path}`);
  url.search = new URLSearchParams(query).toString();
  const authorization = `Bearer ${await accessToken()}`;
  await takeTurn({ service: name, spacingMs, mostWaitMs });
  try {
    const { items } = await service.get(url, answer, { authorization });
    return items.map(toCompany);
  } catch (error) {
    // A token that is no longer believed is not used again.
    if (error instanceof DomainError && error.cause instanceof Refused && error.cause.status === 401) held = undefined;
    throw error;
  }
};

const kept = z.array(
  z.custom<LikelyCompany>((value) => typeof value === "object" && value !== null && "siret" in value),
);

const keptOrAsked = async (key: string, now: Date, read: () => Promise<LikelyCompany[]>): Promise<LikelyCompany[]> => {
  const known = await keptAnswer(name, key, kept, now);
  if (known) return known;
  const found = await read();
  await keepAnswer(name, key, found, { now, seconds: aDay });
  return found;
};

/** To a hundredth of a degree, about a kilometre: close searches share their answer. */
const rounded = (degrees: number): string => degrees.toFixed(2);

/**
 * At most fifty companies around a place (`GET /v2/recherche`), kept for a day under every parameter of the question. Throws
 * DomainError("unavailable") when the service does not answer, answers rubbish, or is too busy for us to wait.
 */
export const findLikelyCompanies = async (search: LikelySearch, now: Date): Promise<LikelyCompany[]> => {
  const query = {
    rome: search.romeCode,
    latitude: rounded(search.latitude),
    longitude: rounded(search.longitude),
    distance: String(search.radiusKm),
    page: "1",
    page_size: "50",
  };
  return keptOrAsked(`recherche?${new URLSearchParams(query)}`, now, () => ask("recherche", query));
};

/** One company for a ROME group (`GET /v2/potentielEmbauche`), null when La Bonne Boîte knows it not; throws as the search does. */
export const findLikelyCompany = async (siret: string, romeCode: string, now: Date): Promise<LikelyCompany | null> => {
  const query = { siret, rome: romeCode };
  const key = `potentielEmbauche?${new URLSearchParams(query)}`;
  const found = await keptOrAsked(key, now, () => ask("potentielEmbauche", { siret }));
  return found.find((company) => company.siret === siret) ?? null;
};
