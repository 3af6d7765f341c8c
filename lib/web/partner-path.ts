const api = /^\/api\/v[23](?:\/|$)/iu;

/** Words of the partner API's addresses; everything else in them is an id, whose case is kept. */
export const partnerWords: readonly string[] = [
  "api",
  "v2",
  "v3",
  "offers",
  "conventions",
  "webhooks",
  "pause",
  "resume",
  "rotate-secret",
  "test",
  "replay",
  "deliveries",
];

const inLowerCase = (segment: string): string => {
  const word = segment.toLowerCase();
  return partnerWords.includes(word) ? word : segment;
};

/**
 * The address of the partner API that a path means, null for any other path: letter case and a slash at the end make no
 * difference there (partner-api.md 1.1).
 */
export const partnerPath = (pathname: string): string | null =>
  api.test(pathname) ? pathname.replace(/\/$/u, "").split("/").map(inLowerCase).join("/") : null;
