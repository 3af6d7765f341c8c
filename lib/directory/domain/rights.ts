/** What somebody may be for a company site (contract values): an administrator keeps its page, a contact answers candidates. */
export const establishmentRoles = ["establishment-admin", "establishment-contact"] as const;
export type EstablishmentRole = (typeof establishmentRoles)[number];

/** What people read for each role. */
export const establishmentRoleLabels: Record<EstablishmentRole, string> = {
  "establishment-admin": "Administre la fiche",
  "establishment-contact": "Répond aux candidats",
};

/** A right that was asked for gives nothing until it is accepted (contract values). */
export const establishmentRightStatuses = ["ACCEPTED", "PENDING"] as const;
export type EstablishmentRightStatus = (typeof establishmentRightStatuses)[number];

/** One person of a company site, as the form and the contract give them (directory.md 2.5). */
export type UserRight = {
  readonly role: EstablishmentRole;
  readonly status: EstablishmentRightStatus;
  readonly email: string;
  /** Shown only; empty until the person has signed in. */
  readonly firstName: string;
  readonly lastName: string;
  readonly job: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly isMainContactByPhone: boolean;
  readonly isMainContactInPerson: boolean;
  readonly shouldReceiveDiscussionNotifications: boolean;
};

/** What happened to somebody's right, as they are told (directory.md 5.4). */
export const rightChangeKinds = ["added", "updated", "accepted", "refused", "removed", "asked"] as const;
export type RightChangeKind = (typeof rightChangeKinds)[number];

/** One change of right, by address. */
export type RightChange = { readonly email: string; readonly kind: RightChangeKind };

const fields = [
  "role",
  "job",
  "phone",
  "isMainContactByPhone",
  "isMainContactInPerson",
  "shouldReceiveDiscussionNotifications",
] as const satisfies readonly (keyof UserRight)[];

const changeOf = (before: UserRight | undefined, after: UserRight): RightChangeKind | null => {
  if (!before) return after.status === "ACCEPTED" ? "added" : "asked";
  if (before.status !== after.status) return after.status === "ACCEPTED" ? "accepted" : null;
  return fields.some((field) => before[field] !== after[field]) ? "updated" : null;
};

/** Who is told what when the people of a site change (directory.md 5.4): one change each, in the order of the form, departures last. */
export const rightChanges = (before: readonly UserRight[], after: readonly UserRight[]): readonly RightChange[] => {
  const known = new Map(before.map((right) => [right.email, right]));
  const kept = new Set(after.map(({ email }) => email));
  const changes = after.map((right) => ({ email: right.email, kind: changeOf(known.get(right.email), right) }));
  const gone = before
    .filter(({ email }) => !kept.has(email))
    .map(({ email, status }) => ({ email, kind: status === "PENDING" ? ("refused" as const) : ("removed" as const) }));
  return [...changes, ...gone].filter((change): change is RightChange => change.kind !== null);
};
