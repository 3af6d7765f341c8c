import type { Json } from "./canonical";

/** Something that happened, as a domain announces it: on which chain, its name, and ids, roles and masked targets only. */
export type DomainEvent = {
  /** `kind:id`, such as `convention:0190…`. */
  readonly chain: string;
  readonly name: string;
  readonly payload: { readonly [key: string]: Json };
};

/** An event as the journal holds it; `position` is its place in its chain, from 1. */
export type JournaledEvent = DomainEvent & {
  readonly id: string;
  readonly occurredAt: Date;
  readonly position: number;
};

/** Who did it, as the journal names them: an id and a role, no name. */
export type JournalActor = {
  readonly kind: "anonymous" | "signatory" | "candidate" | "user" | "partner" | "system";
  readonly id: string | null;
  readonly role: string | null;
};

/** The product itself as an actor: what the clock starts, and what an operator runs from the command line. */
export type SystemActor = { readonly kind: "system"; readonly journal: JournalActor };

/** The product itself, for what no person did. */
export const theProduct: SystemActor = { kind: "system", journal: { kind: "system", id: null, role: null } };

/** Somebody who has not said who they are. */
export const anonymousActor: JournalActor = { kind: "anonymous", id: null, role: null };
