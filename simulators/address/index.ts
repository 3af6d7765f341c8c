import { createServer } from "node:http";
import { plainText } from "@/lib/reference/plain-text";
import { type Town, towns } from "@/prisma/seed/towns";

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

/**
 * Stands in for the national geocoding service on loopback, over the towns of the demonstration: `GET /geocodage/search`
 * with the real one's parameters, answers and refusals. Gives a function that stops it.
 */
export const startAddressService = async (port: number): Promise<() => Promise<void>> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const reply = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname !== "/geocodage/search") return reply(404, { code: 404, message: "Not found" });
    const typed = (url.searchParams.get("q") ?? "").trim();
    if (typed.length < 3)
      return reply(400, {
        code: 400,
        message: "Failed parsing query",
        detail: ["q: must contain between 3 and 200 chars"],
      });
    return reply(200, {
      type: "FeatureCollection",
      features: search({
        typed,
        most: Number(url.searchParams.get("limit") ?? 5),
        postcode: url.searchParams.get("postcode"),
        type: url.searchParams.get("type"),
      }),
      query: typed,
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
};
