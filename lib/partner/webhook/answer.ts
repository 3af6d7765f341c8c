import type { CallbackAnswer } from "@/lib/gateway/callback";
import type { Subscription } from "../store/subscriptions";

/** Characters of an answer that are kept. */
const mostKept = 4_000;

/** What is kept of an answer: its beginning, without what the endpoint's owner alone should know; null when nothing was said. */
export const keptAnswer = (
  answer: CallbackAnswer,
  { callbackHeaders, secret }: Pick<Subscription, "callbackHeaders" | "secret">,
): string | null => {
  if (answer.kind !== "answered" || answer.text === "") return null;
  const hidden = [secret, ...Object.values(callbackHeaders)].reduce(
    (text, own) => text.replaceAll(own, "…"),
    answer.text,
  );
  // PostgreSQL keeps no NUL in a text.
  return hidden.replaceAll("\u0000", "").slice(0, mostKept);
};
