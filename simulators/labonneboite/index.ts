import { companies } from "@/prisma/seed/companies";
import { starterRome } from "@/prisma/seed/rome";
import { towns } from "@/prisma/seed/towns";
import { json, type Routes } from "../http";

/** Our name and secret at the simulated service. */
export const labonneboiteClient = { id: "PAR_immersion_demonstration", secret: "demonstration" };

const token = "jeton-de-demonstration";

/** A company as La Bonne Boîte gives it. */
type LikelyItem = {
  readonly rome: string;
  readonly id: number;
  readonly siret: string;
  readonly email: string;
  readonly company_name: string;
  readonly headcount_min: number;
  readonly headcount_max: number;
  readonly naf: string;
  readonly naf_label: string;
  readonly location: { readonly lat: number; readonly lon: number };
  readonly city: string;
  readonly postcode: string;
  readonly department_number: string;
};

const names = ["Atelier Imaginé", "Maison Fictive", "Établissements Brouillon", "Comptoir du Songe"];

const luhn = (thirteen: string): string => {
  const sum = [...thirteen].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${thirteen}${(10 - (sum % 10)) % 10}`;
};

/** Invented companies around each town, for whatever group of jobs; the second is registered here, the third is a temporary work agency. */
const itemsFor = (rome: string): LikelyItem[] =>
  towns.slice(0, 12).flatMap((town, index) =>
    names.map((name, rank) => {
      const registered = rank === 1 ? companies(new Date())[index] : undefined;
      const number = index * names.length + rank;
      return {
        rome,
        id: number,
        siret: registered?.establishment.siret ?? luhn(`0000000${String(9_100_00 + number).padStart(6, "0")}`),
        email: "",
        company_name: `${name} ${town.name}`.toUpperCase(),
        headcount_min: 6,
        headcount_max: 9,
        naf: rank === 2 ? "7820Z" : "1071C",
        naf_label: rank === 2 ? "Activités des agences de travail temporaire" : "Boulangerie et boulangerie-pâtisserie",
        location: { lat: town.latitude + rank * 0.01, lon: town.longitude + rank * 0.012 },
        city: town.name,
        postcode: town.postcode,
        department_number: town.departmentCode,
      };
    }),
  );

const kilometresBetween = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number =>
  111 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));

const isKnown = (authorization: string | undefined): boolean => authorization === `Bearer ${token}`;

/** Groups of jobs that nobody is likely to hire for, so that an empty answer can be seen. */
const none = "A1504";

/** Stands in for La Bonne Boîte version 2 and for the token of France Travail, with their protocol and their refusals. */
export const labonneboiteRoutes: Routes = {
  "POST /labonneboite/access_token": ({ url, headers, body }) => {
    const form = new URLSearchParams(body);
    const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
    if (!isForm || form.get("grant_type") !== "client_credentials" || url.searchParams.get("realm") !== "/partenaire")
      return json(400, { error: "invalid_request" });
    if (form.get("client_id") !== labonneboiteClient.id || form.get("client_secret") !== labonneboiteClient.secret)
      return json(401, { error: "invalid_client" });
    if (!form.get("scope")?.includes("api_labonneboitev2")) return json(400, { error: "invalid_scope" });
    return json(200, { access_token: token, token_type: "Bearer", expires_in: 1499, scope: form.get("scope") });
  },
  "GET /labonneboite/v2/recherche": ({ url, headers }) => {
    if (!isKnown(headers.authorization)) return json(401, { message: "Unauthorized" });
    const [rome, distance] = [url.searchParams.get("rome"), Number(url.searchParams.get("distance"))];
    const centre = { lat: Number(url.searchParams.get("latitude")), lon: Number(url.searchParams.get("longitude")) };
    if (!rome || !starterRome.some(([code]) => code === rome)) return json(400, { message: "rome" });
    const items = (rome === none ? [] : itemsFor(rome)).filter(
      ({ location }) => kilometresBetween(centre, location) <= distance,
    );
    return json(200, { items, hits: items.length });
  },
  "GET /labonneboite/v2/potentielEmbauche": ({ url, headers }) => {
    if (!isKnown(headers.authorization)) return json(401, { message: "Unauthorized" });
    const items = itemsFor("D1102").filter(({ siret }) => siret === url.searchParams.get("siret"));
    return json(200, { items, hits: items.length });
  },
};
