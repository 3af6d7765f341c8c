import { randomInt } from "node:crypto";

/** Letters and digits that nobody confuses when read aloud or copied: no 0 O, 1 I L, 5 S, 8 B. */
const alphabet = "234679ACDEFGHJKMNPQRTUVWXYZ";

/** A convention's reference for people, such as IF-2026-4K7QXA: the year and six characters at random. */
export const newReference = (now: Date): string =>
  `IF-${now.getUTCFullYear()}-${Array.from({ length: 6 }, () => alphabet.charAt(randomInt(alphabet.length))).join("")}`;
