import { z } from "zod";
import { email, text } from "@/lib/reference/primitives";
import { codeDigits, typedCode } from "./domain/code";

/** Who wants to sign in. */
export const signInRequest = z.object({ email });

const figures = (lengths: readonly number[], message: string) =>
  z
    .string()
    .transform(typedCode)
    .pipe(z.string().refine((code) => lengths.includes(code.length), message));

/** Six digits, however they were typed. */
export const sixDigits = figures([codeDigits.usual], "Le code compte 6 chiffres. Recopiez celui du message.");

/** A sign-in code: six digits, or ten for an address whose codes strangers keep guessing. */
export const signInCode = figures(
  Object.values(codeDigits),
  "Recopiez tous les chiffres du code reçu : il y en a 6, parfois 10.",
);

/** A code of an authenticator, or a recovery code; spaces and dashes do not matter. */
export const secondFactorCode = z
  .string()
  .transform((typed) => typed.replace(/[\s-]/gu, "").toLowerCase())
  .pipe(
    z
      .string()
      .regex(
        /^(?:\d{6}|[a-z2-7]{10})$/,
        "Écrivez les 6 chiffres de l’application, ou un code de secours de 10 caractères.",
      ),
  );

/** The code that one of the two addresses of a change received. */
export const emailChangeHalf = z.object({ which: z.enum(["old", "new"]), code: sixDigits });

/** How somebody is called. */
export const personName = z.object({
  firstName: text(100, "Écrivez votre prénom."),
  lastName: text(100, "Écrivez votre nom."),
});

/** Where a session is opened from: for its holder's own list and for the rate limits, never in a log. */
export const origin = z.object({ ipAddress: z.string(), userAgent: z.string() });
export type Origin = z.output<typeof origin>;

/** What an identity provider vouches for; `logoutHint` is the ID token that its logout wants back. */
export const vouchedIdentity = z.object({
  subject: z.string().min(1).max(255),
  email,
  firstName: z.string().trim().max(100),
  lastName: z.string().trim().max(100),
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .optional(),
  acr: z.string().optional(),
  amr: z.array(z.string()).default([]),
  logoutHint: z.string(),
});
export type VouchedIdentity = z.output<typeof vouchedIdentity>;
