import { defaultSort, type Sort } from "@/lib/directory/domain/search-options";
import type { FoundOffers, OfferPage } from "@/lib/directory/domain/search-result";
import { formatCount, french } from "@/lib/platform/typography";

type Found = Pick<FoundOffers, "request" | "job" | "results" | "issues" | "isPlaceIgnored">;

/** A town without the postcode that tells it from another of the same name. */
const townName = (label: string): string => label.replace(/ \(\d{5}\)$/, "");

const forJob = (found: Found): string => (found.job ? ` pour « ${found.job.appellationLabel} »` : "");

const aroundPlace = ({ request }: Found): string =>
  request.position ? ` autour de ${townName(request.placeText)}` : "";

/** The title of a search: what it found, or what it needs. */
export const searchHeading = (found: Found): string => {
  const { results, issues, isPlaceIgnored, request } = found;
  if (issues.length > 0) return "Précisez votre recherche";
  if (!results) return isPlaceIgnored ? "Cherchez par métier pour l’instant" : "Trouver une entreprise qui accueille";
  if (results.total > 0) return french(`${formatCount(results.total, "offre")}${aroundPlace(found) || forJob(found)}`);
  const radius = request.position ? ` à moins de ${request.radiusKm} km de ${townName(request.placeText)}` : "";
  return french(`Aucune offre${forJob(found)}${radius}`);
};

/** The title of the browser's tab: what was asked. */
export const searchTitle = (found: Found): string => {
  if (found.issues.length > 0) return french("Erreur : précisez votre recherche");
  const asked = `${found.job?.appellationLabel ?? "Immersions"}${aroundPlace(found)}`;
  return found.results ? asked : "Trouver une entreprise";
};

const sortWords: Record<Sort, string> = {
  distance: "la plus proche vient d’abord",
  date: "la plus récente vient d’abord",
  score: "de l’entreprise qui accueille le plus vient d’abord",
};

const groupWords = ({ total, exact }: OfferPage, job: string): string => {
  if (exact === total) return total === 1 ? `Elle accueille pour « ${job} ».` : `Toutes accueillent pour « ${job} ».`;
  if (exact === 0) return `Aucune n’accueille pour « ${job} ». Voici celles d’un métier proche.`;
  return `D’abord ${formatCount(exact, "offre")} pour « ${job} », puis ${total - exact} pour un métier proche.`;
};

const homeWords = ({ total, remote }: OfferPage): string => {
  if (remote === 0) return "";
  if (remote === total) return total === 1 ? "Elle se fait à distance." : "Toutes se font à distance.";
  return `${formatCount(remote, "offre")} à distance, de partout en France, ${remote === 1 ? "vient" : "viennent"} à la fin.`;
};

const sortSentence = ({ total, exact, remote }: OfferPage, sort: Sort): string => {
  if (total < 2 || (sort === "distance" && remote === total)) return "";
  const hasGroups = (exact > 0 && exact < total) || (remote > 0 && remote < total);
  return hasGroups ? `Dans chaque groupe, l’offre ${sortWords[sort]}.` : `L’offre ${sortWords[sort]}.`;
};

/** The order of the results in words: groups, what is done from home, then the order within. Without results, what to do. */
export const orderSentences = ({ request, job, results, issues, isPlaceIgnored }: Found): string => {
  if (issues.length > 0) return french("Corrigez ce que nous n’avons pas compris : ce que vous avez écrit est gardé.");
  if (!results) return isPlaceIgnored ? "" : "Donnez un métier, une ville, ou les deux.";
  if (results.total === 0) return "";
  const sort = request.sort ?? defaultSort(request.position !== null);
  const groups = job ? groupWords(results, job.appellationLabel) : "";
  return french([groups, homeWords(results), sortSentence(results, sort)].filter(Boolean).join(" "));
};
