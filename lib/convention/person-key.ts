import { keyedDigest } from "@/lib/platform/crypto";
import { plainText } from "@/lib/reference/plain-text";
import type { Beneficiary } from "./domain/convention";

/**
 * HMAC, in hexadecimal, of last name, first name and birth date as they are compared: without case, accents or punctuation. It
 * tells which conventions are the same person's, and nothing else (product.md 1).
 */
export const personKeyOf = ({ lastName, firstName, birthdate }: Beneficiary): string =>
  keyedDigest("person", [plainText(lastName), plainText(firstName), birthdate].join("\n"));
