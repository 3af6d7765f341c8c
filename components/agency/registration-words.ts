import type { AgencyStatus } from "@/lib/agency/domain/agency";
import type { RegistrantRole } from "@/lib/agency/domain/registration";

/** Each role of whoever registers an agency: how it is chosen, and what it entails. */
export const roleWords: Readonly<Record<RegistrantRole, { readonly title: string; readonly detail: string }>> = {
  prescripteur: {
    title: "Ma structure prescrit des immersions",
    detail: "La loi le permet à votre structure : mission locale, Cap emploi, conseil départemental, chambre…",
  },
  delegation: {
    title: "Ma structure prescrit par délégation",
    detail: "Un prescripteur a signé avec vous une convention de délégation. Préparez-la : vous la joindrez.",
  },
  accompagnement: {
    title: "Ma structure accompagne, une autre valide",
    detail: "Vous donnez un premier accord. La structure qui prescrit valide ensuite.",
  },
};

/** Where an agency's account stands, in words for its members. */
export const agencyStatusWords: Readonly<Record<AgencyStatus, string>> = {
  needsReview: "En attente de vérification",
  active: "Active",
  "from-api-PE": "Active, importée de France Travail",
  closed: "Fermée",
  rejected: "Refusée",
};
