import { loadCommunes } from "@/lib/reference";
import { towns } from "@/prisma/seed/towns";

/** The ten cities of the demonstration and their neighbours, known as towns. */
export const knownTowns = (): Promise<void> =>
  loadCommunes(
    towns.map(({ name, postcode, inseeCode, departmentCode, population, latitude, longitude }) => ({
      code: inseeCode,
      name,
      postcodes: [postcode],
      departmentCode,
      population: population * 1000,
      latitude,
      longitude,
      isApproximate: false,
    })),
  );
