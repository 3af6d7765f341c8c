/** Hours for which a call and its answer are kept under their Idempotency-Key (issue of partners: 48). */
export const answersKeptHours = 48;

/** Characters of a key at most. */
export const longestKey = 255;

/** Whether a header can be a key: it says something, in visible ASCII characters, and not too long. */
export const isIdempotencyKey = (text: string): boolean => text.length <= longestKey && /^[\x21-\x7e]+$/u.test(text);
