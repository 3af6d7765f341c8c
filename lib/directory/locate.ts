import { findPlaces, type Place } from "@/lib/gateway/address";
import { isUnavailable, refuseField } from "@/lib/platform/errors";
import { departmentOfPostcode, searchCommunes } from "@/lib/reference";
import type { LocatedAddress } from "./domain/establishment";

const parts = /^(.*?),?\s*\b(\d{5})\b[\s,]*(.*)$/u;

/** An address as people write it: "12 rue de l’Exemple, 35000 Rennes". */
export const rawAddressOf = ({ streetNumberAndAddress, postcode, city }: LocatedAddress): string =>
  `${streetNumberAndAddress ? `${streetNumberAndAddress}, ` : ""}${postcode} ${city}`;

const placed = (typed: string, place: Place): LocatedAddress => {
  const [, street = "", postcode = ""] = parts.exec(typed) ?? [];
  const code = place.postcode || postcode;
  return {
    streetNumberAndAddress: street.trim(),
    postcode: code,
    city: place.city,
    departmentCode: departmentOfPostcode(code),
    latitude: place.latitude,
    longitude: place.longitude,
  };
};

/** The same town in our own list: near enough while the national service is silent. */
const byTown = async (typed: string): Promise<LocatedAddress | null> => {
  const [, street = "", postcode = ""] = parts.exec(typed) ?? [];
  const [town] = await searchCommunes(postcode);
  if (!town) return null;
  const { name: city, departmentCode, latitude, longitude } = town;
  return { streetNumberAndAddress: street.trim(), postcode, city, departmentCode, latitude, longitude };
};

const find = async (typed: string): Promise<LocatedAddress | null> => {
  try {
    const [best] = await findPlaces(typed, 1);
    return best ? placed(typed, best) : null;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return byTown(typed);
  }
};

/**
 * Where an address is (directory.md 2.3: the first answer of the national service); the middle of its town while that service is
 * silent. Throws DomainError("invalid") on `path` for an address that nobody knows.
 */
export const locate = async (typed: string, path: string): Promise<LocatedAddress> =>
  (await find(typed)) ??
  refuseField(path, "address-unknown", "Nous ne trouvons pas cette adresse. Vérifiez le code postal et la ville.");
