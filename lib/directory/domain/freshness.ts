import { monthsBefore } from "@/lib/retention/domain/months-before";
import type { EstablishmentListing } from "./vocabulary";

/** A page is suggested to be looked at again after six months without a change, and once in six months (directory.md 5.7). */
export const monthsUntilSuggestion = 6;

/** The register is asked again about a site after thirty days (directory.md 5.7). */
export const daysUntilRegister = 30;

/** What decides whether its people are asked to look at a page again. */
export type Freshness = {
  readonly listing: EstablishmentListing;
  readonly isOpen: boolean;
  readonly updatedAt: Date;
  readonly updateSuggestedAt: Date | null;
};

/** Whether the people of a site are to be asked, at `now`, to look at its page again. */
export const isUpdateToSuggest = ({ listing, isOpen, updatedAt, updateSuggestedAt }: Freshness, now: Date): boolean => {
  const limit = monthsBefore(now, monthsUntilSuggestion);
  const isQuiet = updateSuggestedAt === null || updateSuggestedAt < limit;
  return listing === "PUBLISHED" && isOpen && updatedAt < limit && isQuiet;
};
