import { towns } from "@/prisma/seed/towns";

/** A city of the bench: where, which share of the companies, and which part of them stands within ten kilometres of its middle. */
type City = {
  readonly name: string;
  readonly department: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly share: number;
  readonly inner: number;
};

/** Beyond the towns of the demonstration, invented ones on a lattice of mainland France. */
const invented = (index: number): City => ({
  name: `Ville inventée ${index}`,
  department: String(10 + (index % 80)).padStart(2, "0"),
  latitude: 43.6 + (index % 6) * 0.9,
  longitude: -0.5 + Math.floor(index / 6) * 0.95,
  share: 2 + (index % 5),
  inner: 0.5,
});

const known = towns
  .filter(({ name }, index) => name !== "Paris" && index < 14)
  .map(({ name, departmentCode, latitude, longitude, population }) => ({
    name,
    department: departmentCode,
    latitude,
    longitude,
    share: 3 + Math.sqrt(population) / 6,
    inner: 0.6,
  }));

const paris: City = { name: "Paris", department: "75", latitude: 48.8566, longitude: 2.3522, share: 0, inner: 0.38 };

const others = [...known, ...Array.from({ length: 49 - known.length }, (_, index) => invented(index))];
const theirs = others.reduce((sum, { share }) => sum + share, 0);

/** Fifty cities; Paris holds a fifth of everything. */
export const cities: readonly City[] = [{ ...paris, share: theirs * 0.235 }, ...others];

/** Those that are searched, in turn. */
export const searched: readonly City[] = cities.slice(0, 14);
