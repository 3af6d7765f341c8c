import type { UserRight } from "./rights";
import type { ContactMode } from "./vocabulary";

/** A person who stays at a company site when another one's account disappears. */
export type RemainingPerson = UserRight & { readonly lastActiveAt: Date };

/** What a site becomes: its people, its mode of contact, and whether somebody can still keep its page. */
export type SiteSuccession = {
  readonly userRights: readonly UserRight[];
  readonly contactMode: ContactMode;
  readonly hasAdministrator: boolean;
};

const mostActive = (people: readonly RemainingPerson[]): RemainingPerson | undefined =>
  people.toSorted((a, b) => b.lastActiveAt.getTime() - a.lastActiveAt.getTime())[0];

const flags = {
  PHONE: "isMainContactByPhone",
  IN_PERSON: "isMainContactInPerson",
} as const satisfies Partial<Record<ContactMode, keyof UserRight>>;

const withMainContact = (
  mode: ContactMode,
  people: readonly RemainingPerson[],
): Omit<SiteSuccession, "hasAdministrator"> => {
  if (mode === "EMAIL") return { userRights: people, contactMode: mode };
  const flag = flags[mode];
  const accepted = people.filter(({ status }) => status === "ACCEPTED");
  if (accepted.some((person) => person[flag])) return { userRights: people, contactMode: mode };
  const next = mostActive(accepted.filter(({ phone }) => mode !== "PHONE" || phone !== null));
  if (!next) return { userRights: people, contactMode: "EMAIL" };
  const userRights = people.map((person) => (person === next ? { ...person, [flag]: true } : person));
  return { userRights, contactMode: mode };
};

const reachable = ({ status, job, phone }: UserRight): boolean =>
  status === "ACCEPTED" && job !== null && phone !== null;

/**
 * Provides for a company site whose member's account is deleted, as agencies are provided for (platform.md 2.8): the most recently
 * active contact whose job and number are known becomes administrator and receives the requests; the main contact passes on the
 * same way, and a site that nobody can be asked for is written to. Without an administrator nobody keeps the page any more.
 */
export const siteSuccession = (contactMode: ContactMode, remaining: readonly RemainingPerson[]): SiteSuccession => {
  const isAdministered = remaining.some(({ role, status }) => role === "establishment-admin" && status === "ACCEPTED");
  const heir = isAdministered ? undefined : mostActive(remaining.filter(reachable));
  const led = remaining.map((person) =>
    person === heir
      ? { ...person, role: "establishment-admin" as const, shouldReceiveDiscussionNotifications: true }
      : person,
  );
  const accepted = led.filter(({ status }) => status === "ACCEPTED");
  const isTold = accepted.some((person) => person.shouldReceiveDiscussionNotifications);
  const told = isTold ? undefined : mostActive(accepted);
  const people = led.map((person) =>
    person === told ? { ...person, shouldReceiveDiscussionNotifications: true } : person,
  );
  return { ...withMainContact(contactMode, people), hasAdministrator: isAdministered || heir !== undefined };
};
