import type { Beneficiary } from "./convention";
import type { LevelOfEducation } from "./vocabulary";

/** A level of education as people write it; the contract spells "études" without its accent and in the singular. */
export const levelText = (level: LevelOfEducation | undefined): string | undefined =>
  level?.replace(/^Etude supérieure/u, "Études supérieures,");

/** School of a pupil or a student with its postcode, undefined when none was told. */
export const schoolText = ({ schoolName, schoolPostcode }: Beneficiary): string | undefined =>
  [schoolName, schoolPostcode].filter(Boolean).join(", ") || undefined;
