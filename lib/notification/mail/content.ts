/** A message as its words: one purpose, at most one button. Both its forms, HTML and plain text, are made from this. */
export type MailContent = {
  /** At most 60 characters, verb or result first, first name only. */
  readonly subject: string;
  /** What happened or what to do, in one sentence. */
  readonly intro: string;
  /** Words of a person, such as a reason, kept as they are: they follow what the intro announces. */
  readonly quote?: string;
  /** Who, where, when. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
  /** A six-digit code to copy. */
  readonly code?: string;
  readonly button?: { readonly label: string; readonly url: string };
  /** What happens next, one sentence each. */
  readonly next?: readonly string[];
  /** The convention's reference. */
  readonly reference?: string;
  /** Why the person receives this. */
  readonly why: string;
};
