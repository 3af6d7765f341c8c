import type { RemoteWorkMode } from "@/lib/reference/vocabulary";
import type { Match } from "./search-result";

type Shown = {
  readonly match: Match;
  readonly remoteWorkMode: RemoteWorkMode;
  readonly romeLabel: string;
  readonly city: string;
};

/** Why a result is in the list, in one sentence. */
export const whyHere = ({ match, remoteWorkMode, romeLabel, city }: Shown, askedJob: string | null): string => {
  const fromHome = remoteWorkMode === "FULL_REMOTE";
  if (match === "exact")
    return fromHome
      ? "C’est le métier que vous cherchez, et il se découvre à distance, où que vous soyez."
      : "C’est exactement le métier que vous cherchez.";
  if (match === "near")
    return `Vous cherchez « ${askedJob ?? ""} » : ce métier est de la même famille, « ${romeLabel} ».`;
  return fromHome
    ? "Cette immersion se fait à distance, où que vous soyez."
    : `Elle accueille à ${city}, dans la zone que vous avez choisie.`;
};
