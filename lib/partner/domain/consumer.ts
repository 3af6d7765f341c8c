import type { AgencyKind } from "@/lib/agency/domain/agency";

/** What a key opens (partner-api.md 3). */
export const apiRights = ["searchEstablishment", "convention", "statistics"] as const;
export type ApiRight = (typeof apiRights)[number];

/** What may be done with a right; WRITE opens nothing yet. */
export const apiRightKinds = ["READ", "WRITE", "SUBSCRIPTION"] as const;
export type ApiRightKind = (typeof apiRightKinds)[number];

/** Conventions that a partner may see: those of kinds of agencies, or of chosen agencies. */
export type ConventionScope =
  | { readonly agencyKinds: readonly AgencyKind[] }
  | { readonly agencyIds: readonly string[] };

/** What a partner may do, right by right. */
export type ApiRights = {
  readonly searchEstablishment: { readonly kinds: readonly ApiRightKind[] };
  readonly convention: { readonly kinds: readonly ApiRightKind[]; readonly scope: ConventionScope };
  readonly statistics: { readonly kinds: readonly ApiRightKind[] };
};

/** A partner system. */
export type ApiConsumer = {
  readonly id: string;
  readonly name: string;
  readonly rights: ApiRights;
  /** Last instant at which the keys open anything. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** A whole second: keys made before it are refused. */
  readonly currentKeyIssuedAt: Date;
};

/** What a key says once its signature is checked; `issuedAt` in seconds since 1970. */
export type KeyClaims = { readonly id: string; readonly issuedAt: number | undefined };

/** Whether a right is held for a kind of use. */
export const holds = ({ rights }: Pick<ApiConsumer, "rights">, right: ApiRight, kind: ApiRightKind): boolean =>
  rights[right].kinds.includes(kind);

/** Whether a partner's access has ended, so that nothing is answered nor sent to them any more. */
export const hasEnded = ({ revokedAt, expiresAt }: Pick<ApiConsumer, "revokedAt" | "expiresAt">, now: Date): boolean =>
  revokedAt !== null || now > expiresAt;

/** Why a key of a known partner opens nothing, in the contract's words and order (partner-api.md 1.1); null when it opens. */
export const keyRefusal = (consumer: ApiConsumer, { issuedAt }: KeyClaims, now: Date): string | null => {
  if (consumer.revokedAt !== null) return "api consumer revoked";
  if (issuedAt !== undefined && issuedAt * 1000 < consumer.currentKeyIssuedAt.getTime())
    return "api key has been renewed";
  return hasEnded(consumer, now) ? "expired token" : null;
};

/** An agency as scopes look at it. */
export type ScopedAgency = {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly refersTo?: { readonly id: string; readonly kind: AgencyKind } | undefined;
};

/** Whether a scope reaches the conventions of an agency, by itself or by the agency that it refers to (partner-api.md 4.1). */
export const reaches = (scope: ConventionScope, { refersTo, ...agency }: ScopedAgency): boolean =>
  [agency, ...(refersTo ? [refersTo] : [])].some(({ id, kind }) =>
    "agencyIds" in scope ? scope.agencyIds.includes(id) : scope.agencyKinds.includes(kind),
  );
