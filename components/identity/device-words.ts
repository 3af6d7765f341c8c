type Word = readonly [pattern: RegExp, word: string];

// The order matters: most browsers also claim to be an older one.
const browsers: readonly Word[] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/(?:Firefox|FxiOS)\//, "Firefox"],
  [/(?:Chrome|CriOS|Chromium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: readonly Word[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux|X11/, "Linux"],
];

const first = (words: readonly Word[], text: string): string | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];

/** A browser as its owner would call it, such as "Firefox sur Windows", from its User-Agent. */
export const deviceWords = (userAgent: string | null): string => {
  const browser = first(browsers, userAgent ?? "");
  const system = first(systems, userAgent ?? "");
  if (!browser) return "Appareil inconnu";
  return system ? `${browser} sur ${system}` : browser;
};
