import type { Discussion } from "./discussion";
import type { DisplayStatus } from "./display-status";
import type { ClosedReason } from "./refused-reason";

/** Somebody to call or to ask for. */
export type NamedContact = {
  readonly name: string;
  readonly phone: { readonly number: string; readonly text: string } | null;
};

/** A discussion as the page of one of its two sides shows it. */
export type Conversation = Omit<Discussion, "candidate" | "linkId"> & {
  readonly candidate: { readonly firstName: string; readonly lastName: string; readonly phoneText: string | null };
  readonly display: DisplayStatus;
  /** Whether something can still be written, and why not. */
  readonly closed: ClosedReason | null;
  /** Whom the candidate may call now, when the company agreed to it. */
  readonly mayCall: NamedContact | null;
  /** Messages that did not arrive, by their id. */
  readonly undelivered: readonly string[];
  /** Where the convention begins from. */
  readonly canBeginConvention: boolean;
};

/** A line of a company's list of requests. */
export type DiscussionRow = Pick<
  Discussion,
  "id" | "siret" | "businessName" | "kind" | "status" | "createdAt" | "updatedAt" | "immersionObjective" | "contactMode"
> & {
  readonly candidate: string;
  readonly job: string;
  readonly city: string;
  readonly display: DisplayStatus;
};

/** A line of a candidate's own list of requests to companies. */
export type OwnDiscussionRow = Pick<Discussion, "businessName" | "createdAt"> & {
  /** Locates the candidate's page. */
  readonly linkId: string;
  readonly job: string;
  readonly city: string;
  readonly display: DisplayStatus;
};

/** Views of a company's list, in the order of the tabs; what stands in addresses. */
export const discussionViews = ["a-repondre", "en-cours", "acceptees", "refusees"] as const;
export type DiscussionView = (typeof discussionViews)[number];

/** One page of a list. */
export type DiscussionPage = {
  readonly rows: readonly DiscussionRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};
