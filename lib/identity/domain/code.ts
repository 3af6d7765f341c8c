import { maskEmail, maskPhone } from "@/lib/reference/masking";

/** A code lives ten minutes (product.md 2; ASVS 6.5.5). */
export const codeLifetimeMs = 10 * 60_000;

/** A code can be tried five times. */
export const codeTries = 5;

/**
 * Figures in a code: six, or ten for an address whose codes strangers keep guessing. The guesses of strangers make codes
 * longer instead of refusing new ones, so that nobody can lock somebody else out.
 */
export const codeDigits = { usual: 6, guarded: 10 } as const;

/** What a code opens without an account lasts two hours, a professional's session eight, and two without use (ASVS 7.3). */
export const sessionLifetimeMs = {
  signatory: 2 * 3_600_000,
  conversation: 2 * 3_600_000,
  email: 2 * 3_600_000,
  user: 8 * 3_600_000,
} as const;

/** A professional's session that nobody has used for two hours is over. */
export const sessionIdleMs = 2 * 3_600_000;

/** What a code opens: one sign-in asked for in one browser, half of a change of address, one role on one convention, or a candidate's discussion. */
export type CodeSubject =
  | { readonly signIn: string }
  | { readonly emailChange: string; readonly which: "old" | "new" }
  | { readonly conventionId: string; readonly role: string }
  | { readonly discussionId: string };

/** The subject as it is stored and digested. */
export const subjectKey = (subject: CodeSubject): string => {
  if ("signIn" in subject) return `sign-in:${subject.signIn}`;
  if ("emailChange" in subject) return `email-change:${subject.emailChange}:${subject.which}`;
  if ("discussionId" in subject) return `conversation:${subject.discussionId}`;
  return `signatory:${subject.conventionId}:${subject.role}`;
};

/** Where a code goes: an e-mail address, or a phone number in E.164. */
export type CodeTarget = { readonly channel: "email" | "sms"; readonly to: string };

/** The target as its owner recognises it. */
export const maskTarget = ({ channel, to }: CodeTarget): string => (channel === "sms" ? maskPhone(to) : maskEmail(to));

/** A code as people type it, without the spaces they put in. */
export const typedCode = (text: string): string => text.replace(/\D/g, "");
