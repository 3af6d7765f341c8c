import { Parser } from "htmlparser2";

/** Whether an HTML parser would see an opening tag or a comment ("a < b" and "</b>" are neither: partner-api.md 1.1). */
export const holdsMarkup = (text: string): boolean => {
  if (!text.includes("<")) return false;
  let found = false;
  const see = () => {
    found = true;
  };
  const parser = new Parser({ onopentagname: see, oncomment: see });
  parser.end(text);
  return found;
};

/** The text that a browser would show: entities read once. */
export const decoded = (text: string): string => {
  if (!text.includes("&")) return text;
  let shown = "";
  const parser = new Parser({
    ontext: (part) => {
      shown += part;
    },
  });
  parser.end(text);
  return shown;
};

/** The one character that no text of the database can hold. */
const nothing = "\0";

/** Whether any string within a value, at any depth, holds markup or what no text may hold; names of keys are not looked at. */
export const anyMarkup = (value: unknown): boolean => {
  // A list of what is left to look at: a body of 800 kB can nest deeper than calls can.
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === "string" && (one.includes(nothing) || holdsMarkup(one))) return true;
    if (typeof one === "object" && one !== null) for (const part of Object.values(one)) left.push(part);
  }
  return false;
};
