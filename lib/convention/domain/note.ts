/** The longest note, in characters. */
export const longestNote = 2000;

/** What a colleague wrote of a convention, for their agency alone. */
export type ConventionNote = {
  readonly id: string;
  /** Who wrote it; empty once the account is gone. */
  readonly author: string;
  /** Whether the reader wrote it, and may take it away. */
  readonly isOwn: boolean;
  readonly body: string;
  readonly createdAt: Date;
};
