/** Lines after which a mail program puts the message that is answered. */
const separators: readonly RegExp[] = [
  /^(?:le|on|am|el|il)\s.{4,200}\s(?:a\s(?:é|e)crit|wrote|schrieb|escribi(?:ó|o)|ha scritto)\s*:?\s*$/iu,
  /^.{2,200}<[^<>\s]+@[^<>\s]+>\s(?:a\s(?:é|e)crit|wrote)\s*:?\s*$/iu,
  /^-{2,}\s*(?:message d['’]origine|message transf(?:é|e)r(?:é|e)|original message|forwarded message)\s*-{2,}$/iu,
  /^_{10,}$/u,
  /^(?:de|from|von)\s*:\s.{0,200}@.{0,200}$/iu,
  /^envoy(?:é|e) (?:de|depuis) mon .{2,60}$/iu,
  /^sent from my .{2,60}$/iu,
  /^--\s?$/u,
];

/** How many lines of what was typed an introduction cut over two lines may take. */
const opening = /^(?:le|on)\s.{4,200}$/iu;
const closing = /(?:a\s(?:é|e)crit|wrote)\s*:?\s*$/iu;

const isQuoted = (line: string): boolean => line.startsWith(">");

/** Where the quoted message begins: the first line that introduces it, or the quoted lines that nothing typed follows. */
const endOfTyped = (lines: readonly string[]): number => {
  const introduced = lines.findIndex(
    (line, index) =>
      separators.some((separator) => separator.test(line)) ||
      (opening.test(line) && closing.test(lines[index + 1] ?? "")),
  );
  const limit = introduced < 0 ? lines.length : introduced;
  let last = limit;
  while (last > 0 && (lines[last - 1] === "" || isQuoted(lines[last - 1] ?? ""))) last -= 1;
  return last;
};

/**
 * What somebody typed in an answer: without the message under it, its introduction, and the mail program's own signature.
 * Read line by line, so that its time grows with the text alone. Gives the whole text when nothing else is in it.
 */
export const typedText = (text: string): string => {
  const lines = text
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.slice(0, 2_000).trimEnd());
  const typed = lines.slice(0, endOfTyped(lines)).join("\n").trim();
  return typed === "" ? lines.join("\n").trim() : typed;
};
