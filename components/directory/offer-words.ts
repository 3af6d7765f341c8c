import type { EstablishmentLocation } from "@/lib/directory/domain/establishment";

/** An address on one line. */
export const addressLine = ({ streetNumberAndAddress, postcode, city }: EstablishmentLocation): string =>
  `${streetNumberAndAddress}, ${postcode} ${city}`;

/** The place on a public map, and the way there. */
export const mapHref = ({ latitude, longitude }: EstablishmentLocation): string =>
  `https://www.openstreetmap.org/?${new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) })}#map=17/${latitude}/${longitude}`;
