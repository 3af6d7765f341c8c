import { plainText } from "@/lib/reference/plain-text";
import { type Town, towns } from "@/prisma/seed/towns";
import { json, type Routes } from "../http";

const townFeature = (town: Town) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [town.longitude, town.latitude] },
  properties: {
    label: town.name,
    type: "municipality",
    name: town.name,
    postcode: town.postcode,
    citycode: town.inseeCode,
    city: town.name,
    population: town.population * 1000,
    context: `${town.departmentCode}, ${town.department}, ${town.region}`,
    score: 0.9,
  },
});

/** An address of a known town: the text before its postcode becomes the street. */
const addressFeature = (typed: string, town: Town) => {
  const street = typed.slice(0, typed.indexOf(town.postcode)).replace(/,\s*$/, "").trim();
  const feature = townFeature(town);
  const label = `${street} ${town.postcode} ${town.name}`;
  return {
    ...feature,
    properties: {
      ...feature.properties,
      label,
      name: street,
      type: /^\d/.test(street) ? "housenumber" : "street",
      score: 0.8,
    },
  };
};

type Question = {
  readonly typed: string;
  readonly most: number;
  readonly postcode: string | null;
  readonly type: string | null;
};

const search = ({ typed, most, postcode, type }: Question) => {
  const withPostcode = towns.find((town) => typed.includes(town.postcode) && typed.indexOf(town.postcode) > 3);
  if (withPostcode && type !== "municipality") return [addressFeature(typed, withPostcode)];
  const words = plainText(typed.replace(/\(\d+\)/, ""));
  return towns
    .filter(
      (town) =>
        plainText(town.name).startsWith(words) ||
        town.postcode.startsWith(words) ||
        plainText(town.department) === words,
    )
    .filter((town) => postcode === null || town.postcode === postcode)
    .sort((a, b) => b.population - a.population)
    .slice(0, most)
    .map(townFeature);
};

/** "12 rue de l’Invention, renn": the street as it was typed, in each town that begins with what comes last. */
const complete = (typed: string, most: number) => {
  const [street = "", ...rest] = typed.split(",");
  const last = plainText(rest.join(" "));
  return towns
    .filter(
      (town) => plainText(town.name).startsWith(last) || plainText(`${town.postcode} ${town.name}`).startsWith(last),
    )
    .sort((a, b) => b.population - a.population)
    .slice(0, most)
    .map((town) => ({
      country: "StreetAddress",
      kind: /^\d/.test(street) ? "housenumber" : "street",
      street: street.trim(),
      city: town.name,
      zipcode: town.postcode,
      x: town.longitude,
      y: town.latitude,
      fulltext: `${street.trim()}, ${town.postcode} ${town.name}`,
    }));
};

/**
 * Stands in for the national geocoding service over the towns of the demonstration: `/geocodage/search` and `/completion`, with their
 * answers and refusals.
 */
export const addressRoutes: Routes = {
  "GET /geocodage/completion": ({ url }) => {
    const typed = (url.searchParams.get("text") ?? "").trim();
    if (typed === "")
      return json(400, { code: 400, message: "Failed parsing query", detail: ["text: required param"] });
    const most = Number(url.searchParams.get("maximumResponses") ?? 10);
    return json(200, { status: "OK", results: complete(typed, most) });
  },
  "GET /geocodage/search": ({ url }) => {
    const typed = (url.searchParams.get("q") ?? "").trim();
    if (typed.length < 3) {
      const detail = ["q: must contain between 3 and 200 chars"];
      return json(400, { code: 400, message: "Failed parsing query", detail });
    }
    const features = search({
      typed,
      most: Number(url.searchParams.get("limit") ?? 5),
      postcode: url.searchParams.get("postcode"),
      type: url.searchParams.get("type"),
    });
    return json(200, { type: "FeatureCollection", features, query: typed });
  },
};
