import type { Limit } from "@/lib/platform/rate-limit";

/** Codes that one address may ask for; those who live behind it are few. */
export const codesByCaller: Limit = { name: "codes-by-caller", points: 20, seconds: 600 };

/** Codes that one person may be sent. */
export const codesByPerson: Limit = { name: "codes-by-person", points: 5, seconds: 600 };

/** Tries of a code that one address may make. */
export const triesByCaller: Limit = { name: "tries-by-caller", points: 30, seconds: 600 };
