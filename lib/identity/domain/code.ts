import { maskEmail, maskPhone } from "@/lib/reference/masking";

/** A code lives ten minutes (product.md 2; ASVS 6.5.5). */
export const codeLifetimeMs = 10 * 60_000;

/** A code can be tried five times. */
export const codeTries = 5;

/** A signatory's session lasts two hours, a professional's eight. */
export const sessionLifetimeMs = { signatory: 2 * 3_600_000, user: 8 * 3_600_000 } as const;

/** Whom a code opens for. */
export type CodeSubject = { readonly user: string } | { readonly conventionId: string; readonly role: string };

/** The subject as it is stored and digested. */
export const subjectKey = (subject: CodeSubject): string =>
  "user" in subject ? `user:${subject.user}` : `signatory:${subject.conventionId}:${subject.role}`;

/** Where a code goes: an e-mail address, or a phone number in E.164. */
export type CodeTarget = { readonly channel: "email" | "sms"; readonly to: string };

/** The target as its owner recognises it. */
export const maskTarget = ({ channel, to }: CodeTarget): string => (channel === "sms" ? maskPhone(to) : maskEmail(to));

/** A code as people type it, without the spaces they put in. */
export const typedCode = (text: string): string => text.replace(/\D/g, "");
