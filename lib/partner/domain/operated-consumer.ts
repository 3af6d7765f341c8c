import type { ApiConsumer } from "./consumer";
import type { ConsumerState } from "./expiry";

/** A partner in a list. */
export type ConsumerRow = {
  readonly id: string;
  readonly name: string;
  readonly state: ConsumerState;
  readonly daysLeft: number;
  readonly expiresAt: Date;
  /** Calls of the last thirty days. */
  readonly calls: number;
};

/** One page of partners, and how many requests wait. */
export type ConsumerPage = {
  readonly rows: readonly ConsumerRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** An agency of a scope: its name, or null when no agency has that id. */
export type NamedAgency = { readonly id: string; readonly name: string | null };

/** A partner as an operator, or its own contact, reads it. */
export type ConsumerSheet = ApiConsumer & {
  readonly description: string | null;
  readonly contact: {
    readonly firstName: string;
    readonly lastName: string;
    readonly job: string;
    readonly phone: string;
    readonly emails: readonly string[];
  };
  readonly createdAt: Date;
  readonly state: ConsumerState;
  readonly daysLeft: number;
  /** The agencies of the scope, when it names some. */
  readonly agencies: readonly NamedAgency[];
  /** Whether a key was ever made: the contact of a request that was approved makes the first one. */
  readonly hasKey: boolean;
};

/** Calls of one day. */
export type UsageOfDay = { readonly day: string; readonly calls: number; readonly refused: number };

/** What a partner called in the last thirty days. */
export type ConsumerUsage = {
  readonly days: readonly UsageOfDay[];
  readonly endpoints: readonly { readonly endpoint: string; readonly calls: number; readonly refused: number }[];
  readonly statuses: readonly { readonly status: number; readonly calls: number }[];
  readonly total: number;
  /** Calls that may be made in one second. */
  readonly limitPerSecond: number;
};
