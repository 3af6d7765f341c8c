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

/** Whether any string within a value, at any depth, holds markup; names of keys are not looked at. */
export const anyMarkup = (value: unknown): boolean => {
  if (typeof value === "string") return holdsMarkup(value);
  return typeof value === "object" && value !== null && Object.values(value).some(anyMarkup);
};
