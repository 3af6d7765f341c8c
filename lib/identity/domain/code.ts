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

/** An e-mail address that its owner recognises and nobody else can read: `l•••@example.org`. */
export const maskEmail = (email: string): string => {
  const [local = "", domain = ""] = email.split("@");
  return `${local.slice(0, 1)}•••@${domain}`;
};

/** A code as people type it, without the spaces they put in. */
export const typedCode = (text: string): string => text.replace(/\D/g, "");
