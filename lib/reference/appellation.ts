/** A precise job name and the ROME group that it belongs to, with the field names of the public contract. */
export type Appellation = {
  readonly romeCode: string;
  readonly romeLabel: string;
  /** OGR code, five or six digits. */
  readonly appellationCode: string;
  readonly appellationLabel: string;
};
