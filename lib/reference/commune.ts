/** A town as searches and suggestions know it. */
export type Commune = {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  /** In order; none for a city whose districts have them. */
  readonly postcodes: readonly string[];
  readonly departmentCode: string;
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The position is the mean of the department's known towns, not the town's own. */
  readonly isApproximate: boolean;
};
