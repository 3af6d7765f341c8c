import type { Limit } from "@/lib/platform/rate-limit";

/** Codes that one caller may ask for, a whole office behind one address included. */
export const codesByCaller: Limit = { name: "codes-by-caller", points: 100, seconds: 600 };

/** Codes that one caller may have sent to one person: others who write to the same person are not held back. */
export const codesByCallerAndPerson: Limit = { name: "codes-by-caller-person", points: 5, seconds: 600 };

/** Codes that one link may ask for: only its person has it. */
export const codesByPerson: Limit = { name: "codes-by-person", points: 5, seconds: 600 };

/** Tries of a code that one caller may make on the links they hold. */
export const triesByCaller: Limit = { name: "tries-by-caller", points: 30, seconds: 600 };

/** Wrong sign-in codes for one address after which its next codes are longer; none is ever refused for that. */
export const wrongCodesByAddress: Limit = { name: "wrong-codes-by-address", points: 50, seconds: 86_400 };

/** Second factors that one account may try: whoever comes so far has proved the first one. */
export const factorTriesByPerson: Limit = { name: "factor-tries-by-person", points: 30, seconds: 3_600 };

/** Changes of address that one account may begin. */
export const emailChangesByPerson: Limit = { name: "email-changes-by-person", points: 5, seconds: 3_600 };
