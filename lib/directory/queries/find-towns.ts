import { findPlaces, type Place } from "@/lib/gateway/address";
import { departmentName, departmentOfPostcode } from "@/lib/reference";
import type { TownPlace } from "../domain/search-result";

/** About a kilometre: a search says in which town somebody looks, never at which door they live. */
const neighbourhood = (degrees: number): number => Math.round(degrees * 100) / 100;

const toTown = ({ kind, city, postcode, latitude, longitude }: Place): TownPlace => {
  const code = departmentOfPostcode(postcode);
  return {
    label: postcode ? `${city} (${postcode})` : city,
    department: departmentName(code) ?? code,
    position:
      kind === "town"
        ? { latitude, longitude }
        : { latitude: neighbourhood(latitude), longitude: neighbourhood(longitude) },
  };
};

/** "Rennes (35000)" is our own way to write a town; the address service is asked for the name, then the postcode decides. */
const suffix = /\s*\((\d{5})\)\s*$/;

/** Towns that a text may mean, best first; an address stands for its town. Throws DomainError("unavailable"). */
export const findTowns = async (typed: string, most = 6): Promise<TownPlace[]> => {
  const postcode = suffix.exec(typed)?.[1];
  const places = await findPlaces(typed.replace(suffix, ""), postcode ? 20 : most);
  const towns = new Map(places.map(toTown).map((town) => [town.label, town]));
  const listed = [...towns.values()];
  const chosen = postcode ? listed.filter(({ label }) => label.endsWith(`(${postcode})`)) : [];
  return (chosen.length > 0 ? chosen : listed).slice(0, most);
};
