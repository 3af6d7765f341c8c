import type { Limit } from "@/lib/platform/rate-limit";

/** Requests that one address may begin: a class room behind one address begins thirty. */
export const draftsByCaller: Limit = { name: "drafts-by-caller", points: 60, seconds: 3_600 };

/** Requests that one address may send: each one writes to several people. */
export const requestsByCaller: Limit = { name: "requests-by-caller", points: 40, seconds: 3_600 };

/** Links that one address may ask for again, an office behind one address included. */
export const linksByCaller: Limit = { name: "links-by-caller", points: 30, seconds: 3_600 };

/** Documents that one address may verify: nobody tries hashes one after the other. */
export const verificationsByCaller: Limit = { name: "verifications-by-caller", points: 60, seconds: 3_600 };
