import { plainText, withoutAccents } from "@/lib/reference/plain-text";
import { type Convention, presentSignatories } from "./convention";
import type { WorkListSearch } from "./work-list";

// Each word of a convention stands behind a mark of its agency: looking for the beginning of a common word reads the entries of
// the agencies asked, never those of the whole country. A counsellor's name stands twice, once as such.

const agencyMark = (agencyId: string): string => agencyId.slice(-6);
const counsellorMark = "=";

const wordsOf = (text: string): readonly string[] => plainText(text).split(" ").filter(Boolean);
const compact = (text: string): string => withoutAccents(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** The words under which an agency finds a convention: people, company, SIRET, e-mails, counsellor, reference, id (platform.md 4.1). */
export const searchWordsOf = (convention: Convention): readonly string[] => {
  const { agencyReferent, establishmentTutor } = convention;
  const { beneficiary } = convention.signatories;
  const people = [...presentSignatories(convention), establishmentTutor];
  const counsellor = wordsOf(`${agencyReferent?.firstname ?? ""} ${agencyReferent?.lastname ?? ""}`);
  const words = [
    ...wordsOf(`${beneficiary.firstName} ${beneficiary.lastName} ${convention.businessName}`),
    ...counsellor,
    ...counsellor.map((word) => `${counsellorMark}${word}`),
    ...people.map((person) => withoutAccents(person.email)),
    convention.siret,
    compact(convention.reference),
    ...wordsOf(convention.reference).slice(-1),
    compact(convention.id),
  ];
  const mark = agencyMark(convention.agencyId);
  return [...new Set(words.filter(Boolean))].map((word) => `${mark}${word}`);
};

/** Words beyond this number would only make a question slower. */
const mostWords = 8;

const allOf = (parts: readonly string[]): string => `(${parts.join(" & ")})`;
const anyOf = (parts: readonly string[]): string => `(${parts.join(" | ")})`;

type Quote = (word: string) => string;

/** What begins with a word, behind an agency's mark, as PostgreSQL's full text search asks it. */
const beginsWith =
  (mark: string): Quote =>
  (word) =>
    `'${mark}${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`;

/** A number typed in groups, such as a SIRET, is one word. */
const chunksOf = (text: string): readonly string[] =>
  /^[\d\s.]{9,}$/.test(text.trim()) ? [compact(text)] : text.trim().split(/\s+/).slice(0, mostWords);

/** Each way to read one typed word: an address as it is, a reference without its dashes, a double name as two words. */
const readings = (chunk: string, quote: Quote): string | null => {
  if (chunk.includes("@")) return quote(withoutAccents(chunk));
  const parts = wordsOf(chunk);
  if (parts.length === 0) return null;
  const whole = quote(compact(chunk));
  return parts.length === 1 ? whole : anyOf([whole, allOf(parts.map(quote))]);
};

const asked = ({ words, counsellor }: WorkListSearch, mark: string): readonly string[] => {
  const ofWords = chunksOf(words).map((chunk) => readings(chunk, beginsWith(mark)));
  const ofCounsellor = wordsOf(counsellor)
    .slice(0, mostWords)
    .map(beginsWith(`${mark}${counsellorMark}`));
  return [...ofWords, ...ofCounsellor].filter((part) => part !== null);
};

/**
 * The question that a search asks of the words of some agencies' conventions, for PostgreSQL's `tsquery`: every word, in any
 * order, by its beginning; null when it asks nothing.
 */
export const searchQueryOf = (search: WorkListSearch, agencyIds: readonly string[]): string | null => {
  const questions = agencyIds.map((id) => asked(search, agencyMark(id))).filter((parts) => parts.length > 0);
  return questions.length === 0 ? null : anyOf(questions.map(allOf));
};
