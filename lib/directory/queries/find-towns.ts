import { findPlaces, findTown, type Place } from "@/lib/gateway/address";
import { isUnavailable } from "@/lib/platform/errors";
import { departmentName, departmentOfPostcode, searchCommunes } from "@/lib/reference";
import type { Commune } from "@/lib/reference/commune";
import type { Position } from "../domain/grid";
import type { TownPlace } from "../domain/search-result";

/** A town with the place around which to search. */
type LocatedTown = TownPlace & { readonly position: Position };

const labelOf = (name: string, postcode: string | undefined): string => (postcode ? `${name} (${postcode})` : name);

/** A town shows the postcode that was typed, else its first. */
const townOf = ({ name, postcodes, departmentCode, isApproximate, ...town }: Commune, typed: string): TownPlace => ({
  label: labelOf(name, postcodes.find((postcode) => typed.includes(postcode)) ?? postcodes[0]),
  department: departmentName(departmentCode) ?? departmentCode,
  position: isApproximate ? null : { latitude: town.latitude, longitude: town.longitude },
});

/** Towns that a name or a postcode may mean, from our own list: best first, at most `most`, without asking anybody else. */
export const suggestTowns = async (typed: string, most = 6): Promise<TownPlace[]> =>
  (await searchCommunes(typed, most)).map((commune) => townOf(commune, typed));

/** Where a town is; the address service knows it when we do not, and the mean of the department stands for it when nobody does. */
const positionOf = async ({ name, postcodes, latitude, longitude, isApproximate }: Commune): Promise<Position> => {
  const about = { latitude, longitude };
  if (!isApproximate) return about;
  try {
    const found = await findTown(name, postcodes[0] ?? "");
    return found ? { latitude: found.latitude, longitude: found.longitude } : about;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return about;
  }
};

/** About a kilometre: a search says in which town somebody looks, never at which door they live. */
const neighbourhood = (degrees: number): number => Math.round(degrees * 100) / 100;

const townOfPlace = ({ kind, city, postcode, latitude, longitude }: Place): LocatedTown => {
  const code = departmentOfPostcode(postcode);
  return {
    label: labelOf(city, postcode),
    department: departmentName(code) ?? code,
    position:
      kind === "town"
        ? { latitude, longitude }
        : { latitude: neighbourhood(latitude), longitude: neighbourhood(longitude) },
  };
};

/** The towns of the addresses that a text may mean, each once. */
const townsOfAddress = async (typed: string, most: number): Promise<LocatedTown[]> => {
  const towns = (await findPlaces(typed, most)).map(townOfPlace);
  return [...new Map(towns.map((town) => [town.label, town])).values()];
};

/** What a text may mean: the best town, located, and the others. */
type FoundTowns = { readonly best: LocatedTown | undefined; readonly others: readonly TownPlace[] };

/**
 * Towns that a text may mean, at most `most`: those of our list, else those of an address. Throws DomainError("unavailable") when
 * only the address service could tell and it does not answer.
 */
export const findTowns = async (typed: string, most = 6): Promise<FoundTowns> => {
  const [first, ...rest] = await searchCommunes(typed, most);
  if (first) {
    const best = { ...townOf(first, typed), position: await positionOf(first) };
    return { best, others: rest.map((commune) => townOf(commune, typed)) };
  }
  const [best, ...others] = await townsOfAddress(typed, most);
  return { best, others };
};
