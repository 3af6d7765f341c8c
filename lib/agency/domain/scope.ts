import type { AgencyRole } from "./agency";

declare const scope: unique symbol;

/** Agencies whose conventions a person may see, with their roles in each. Only `agencyScope` makes one. */
export type AgencyScope = {
  readonly rolesByAgency: ReadonlyMap<string, readonly AgencyRole[]>;
  readonly agencyIds: readonly string[];
} & { readonly [scope]: true };

/** Roles that let their holder read the agency's conventions: a pending request reads nothing (platform.md 2.1). */
const reading: readonly AgencyRole[] = ["counsellor", "validator", "agency-admin", "agency-viewer"];

type Rights = readonly { readonly agencyId: string; readonly roles: readonly AgencyRole[] }[];

/** The agencies that somebody's rights open to them. */
export const agencyScope = (rights: Rights): AgencyScope => {
  const rolesByAgency = new Map(
    rights
      .map(({ agencyId, roles }) => [agencyId, roles.filter((role) => reading.includes(role))] as const)
      .filter(([, roles]) => roles.length > 0),
  );
  return { rolesByAgency, agencyIds: [...rolesByAgency.keys()] } as unknown as AgencyScope;
};
