import type { EstablishmentLocation } from "@/lib/directory/domain/establishment";

/** An address on one line. */
export const addressLine = ({ streetNumberAndAddress, postcode, city }: EstablishmentLocation): string =>
  `${streetNumberAndAddress}, ${postcode} ${city}`;

/** A SIRET in its usual groups: 123 456 789 00012, never cut at the end of a line. */
export const siretText = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u202f$2\u202f$3\u202f$4");
