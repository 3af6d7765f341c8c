import type { AgencyKind } from "@/lib/agency/domain/agency";
import type { ApiAbility } from "./abilities";

/** Where a request for an access stands. */
export const accessRequestStatuses = ["waiting", "approved", "refused"] as const;
export type AccessRequestStatus = (typeof accessRequestStatuses)[number];

/** What the register of companies says of the SIRET of a request. */
export const siretChecks = ["known", "unknown", "unreachable"] as const;
export type SiretCheck = (typeof siretChecks)[number];

/** Requests that one account may have waiting at a time. */
export const mostWaiting = 3;

/** A request for an access, as operators read it. */
export type AccessRequest = {
  readonly id: string;
  readonly status: AccessRequestStatus;
  readonly organisation: string;
  readonly siret: string | null;
  readonly siretCheck: SiretCheck | null;
  readonly contactFirstName: string;
  readonly contactLastName: string;
  readonly contactJob: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly purpose: string;
  readonly abilities: readonly ApiAbility[];
  readonly agencyKinds: readonly AgencyKind[];
  /** The agencies that are asked for, as they were written; null when kinds are. */
  readonly agencyNames: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly refusalReason: string | null;
  readonly consumerId: string | null;
};

/** A request as whoever sent it reads it. */
export type OwnAccessRequest = Pick<
  AccessRequest,
  "id" | "organisation" | "status" | "createdAt" | "refusalReason" | "consumerId"
>;
