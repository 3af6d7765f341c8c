import { z } from "zod";
import { email } from "@/lib/reference/primitives";
import { typedCode } from "./domain/code";

/** Who wants to sign in. */
export const signInRequest = z.object({ email });

/** Six digits, however they were typed. */
export const sixDigits = z
  .string()
  .transform(typedCode)
  .pipe(z.string().regex(/^\d{6}$/, "Le code compte 6 chiffres. Recopiez celui du message."));

/** The code of somebody who signs in. */
export const signInAnswer = z.object({ email, code: sixDigits });
