import { searched } from "./cities";
import type { Target } from "./load";

/** What a target is compared with, and how many times its CPU (or which share of its requests a second) it may cost. */
export type Goal = { readonly floor: "json" | "page"; readonly mostTimes?: number; readonly leastShare?: number };
export type Measured = Target & { readonly goal?: Goal };

const query = (entries: Record<string, string | number>) =>
  new URLSearchParams(Object.entries(entries).map(([name, value]) => [name, String(value)]));

type Near = { readonly latitude: number; readonly longitude: number };

const v3 = (entries: Record<string, string | number>): string => `/api/v3/offers?${query({ perPage: 20, ...entries })}`;
const around = ({ latitude, longitude }: Near, distanceKm: number) => ({ latitude, longitude, distanceKm });
const paris = searched[0] ?? { latitude: 48.8566, longitude: 2.3522 };

const withJob = (distanceKm: number, jobs: readonly string[], more: Record<string, string | number> = {}): string[] =>
  searched.flatMap((city) =>
    jobs.map((job) => v3({ sortBy: "distance", ...around(city, distanceKm), "appellationCodes[]": job, ...more })),
  );
const everyCity = (distanceKm: number, more: Record<string, string | number>): string[] =>
  searched.map((city) => v3({ sortBy: "score", ...around(city, distanceKm), ...more }));

const job: Goal = { floor: "json", mostTimes: 3 };
const dense: Goal = { floor: "json", mostTimes: 6 };
const mix: Goal = { floor: "json", mostTimes: 25 };

const partnerTargets = (jobs: readonly string[]): readonly Omit<Measured, "headers">[] => [
  ...[10, 50, 100].map((km) => ({ name: `job, ${km} km, by distance`, paths: withJob(km, jobs), goal: job })),
  { name: "job, 50 km, page 10", paths: withJob(50, jobs, { page: 10 }), goal: job },
  { name: "job, 50 km, by score", paths: withJob(50, jobs, { sortBy: "score" }), goal: job },
  { name: "job, 50 km, by date", paths: withJob(50, jobs, { sortBy: "date" }), goal: job },
  {
    name: "job, without place",
    paths: jobs.map((code) => v3({ sortBy: "date", "appellationCodes[]": code })),
    goal: job,
  },
  { name: "Paris, 50 km, by score", paths: [v3({ sortBy: "score", ...around(paris, 50) })], goal: dense },
  { name: "Paris, 50 km, by distance", paths: [v3({ sortBy: "distance", ...around(paris, 50) })], goal: dense },
  {
    name: "Paris, 50 km, by date, page 10",
    paths: [v3({ sortBy: "date", ...around(paris, 50), page: 10 })],
    goal: dense,
  },
  ...[10, 50, 100].map((km) => ({ name: `14 cities, ${km} km, by score`, paths: everyCity(km, {}), goal: mix })),
  {
    name: "14 cities, 100 km, by distance, page 10",
    paths: everyCity(100, { sortBy: "distance", page: 10 }),
    goal: mix,
  },
  { name: "everything, by date", paths: [v3({ sortBy: "date" })], goal: mix },
  {
    name: "14 cities, 50 km, one activity, hybrid",
    paths: everyCity(50, { "nafCodes[]": "1071C", "remoteWorkModes[]": "HYBRID" }),
    goal: mix,
  },
  {
    name: "14 cities, 50 km, disabled-friendly",
    paths: everyCity(50, { "fitForDisabledWorkers[]": "yes-declared-only", showOnlyAvailableOffers: "false" }),
    goal: mix,
  },
];

const page = (job: string, city: (typeof searched)[number], more: Record<string, string | number> = {}): string =>
  `/recherche?${query({ metier: job, lieu: city.name, lat: city.latitude, lon: city.longitude, rayon: 20, ...more })}`;

/** Everything that is measured, the floors first. */
export const targets = (key: string, jobs: readonly string[]): readonly Measured[] => [
  { name: "floor: bare JSON", paths: ["/api/plancher"], headers: {} },
  { name: "floor: empty page", paths: ["/plancher"], headers: {} },
  ...partnerTargets(jobs).map((target) => ({ ...target, name: `v3, ${target.name}`, headers: { authorization: key } })),
  {
    name: "search page, job, 20 km",
    paths: searched.flatMap((city) => jobs.map((code) => page(code, city))),
    headers: {},
    goal: { floor: "page", leastShare: 0.4 },
  },
  {
    name: "autocomplete of jobs",
    paths: ["boulang", "vend", "aide soignant", "metier invente 4", "plonbier"].map(
      (q) => `/api/metiers?${query({ q })}`,
    ),
    headers: {},
    // Each request comes from an address of its own: nobody is asked to wait.
    fromMany: true,
    goal: { floor: "json", mostTimes: 2 },
  },
];
