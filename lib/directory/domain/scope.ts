import type { EstablishmentRole } from "./rights";

declare const scope: unique symbol;

/** Proof of which company sites somebody may act for, and in which role. Only `establishmentScope` makes one. */
export type EstablishmentScope = { readonly roleBySiret: ReadonlyMap<string, EstablishmentRole> } & {
  readonly [scope]: true;
};

/** What a professional's accepted rights let them see among company sites. */
export const establishmentScope = (
  rights: readonly { readonly siret: string; readonly role: EstablishmentRole }[],
): EstablishmentScope =>
  ({ roleBySiret: new Map(rights.map(({ siret, role }) => [siret, role])) }) as unknown as EstablishmentScope;
