import { z } from "zod";
import { config } from "@/lib/platform/config";
import { serviceCalled } from "./call";

/** A company site as the national register tells it; null for what the company asked not to be shown. */
export type RegisteredCompany = {
  readonly siret: string;
  readonly isOpen: boolean;
  /** Trade name of the site, else the name of the company. */
  readonly name: string | null;
  readonly address: string | null;
  /** NAF code with its dot, such as "10.71C". */
  readonly nafCode: string | null;
  /** INSEE code of the range of employees of the site, such as "11"; null when unknown. */
  readonly employees: string | null;
};

const site = z.object({
  siret: z.string(),
  adresse: z.string().nullish(),
  nom_commercial: z.string().nullish(),
  etat_administratif: z.enum(["A", "F"]),
  activite_principale: z.string().nullish(),
  tranche_effectif_salarie: z.string().nullish(),
});
const answer = z.object({
  results: z.array(
    z.object({
      nom_complet: z.string().nullish(),
      activite_principale: z.string().nullish(),
      matching_etablissements: z.array(site).default([]),
    }),
  ),
});

const service = serviceCalled("companies", { timeoutMs: 2_500, retries: 1, breakAfter: 3, halfOpenAfterMs: 15_000 });

/** The register writes this in place of what may not be shown. */
const shown = (text: string | null | undefined): string | null =>
  !text || text.includes("NON-DIFFUSIBLE") ? null : text;

/**
 * The company site of a SIRET (API Recherche d'entreprises, `/search`), null when the register knows none. Throws
 * DomainError("unavailable") when the service does not answer.
 */
export const findCompany = async (siret: string): Promise<RegisteredCompany | null> => {
  const url = new URL(`${config().COMPANIES_API_URL}/search`);
  url.search = new URLSearchParams({ q: siret, page: "1", per_page: "1" }).toString();
  const { results } = await service.get(url, answer);
  for (const company of results) {
    const found = company.matching_etablissements.find((one) => one.siret === siret);
    if (found)
      return {
        siret,
        isOpen: found.etat_administratif === "A",
        name: shown(found.nom_commercial) ?? shown(company.nom_complet),
        address: shown(found.adresse),
        nafCode: found.activite_principale ?? company.activite_principale ?? null,
        employees: found.tranche_effectif_salarie ?? null,
      };
  }
  return null;
};
