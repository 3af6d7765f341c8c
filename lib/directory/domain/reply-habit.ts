import { formatCount, french } from "@/lib/platform/typography";

/** Fewer requests than this tell nothing of a company. */
const least = 3;

/** What a company usually does of a request, in words (product.md 5); null until it has received three of them. */
export const replyHabit = ({
  received,
  answered,
}: {
  readonly received: number;
  readonly answered: number;
}): string | null => {
  if (received < least) return null;
  const share = answered / received;
  const often = share >= 0.9 ? "Répond presque toujours" : share >= 0.5 ? "Répond souvent" : "Répond rarement";
  return french(`${often} (${answered} fois sur ${received})`);
};

/** The same as a sentence for the company's page. */
export const replySentence = (requests: { readonly received: number; readonly answered: number }): string | null =>
  replyHabit(requests) &&
  french(`${formatCount(requests.received, "demande")} en un an, ${formatCount(requests.answered, "réponse")}`);
