import type { EstablishmentLocation } from "@/lib/directory/domain/establishment";

/** An address on one line. */
export const addressLine = ({ streetNumberAndAddress, postcode, city }: EstablishmentLocation): string =>
  `${streetNumberAndAddress}, ${postcode} ${city}`;
