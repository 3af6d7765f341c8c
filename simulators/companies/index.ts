import { benchCompanies } from "@/prisma/seed/bench-companies";
import { companies, siretOf } from "@/prisma/seed/companies";
import { json, type Routes } from "../http";

/** A site that the register knows without the demonstration's search. */
type KnownSite = {
  readonly siret: string;
  readonly name: string;
  readonly address: string;
  readonly isOpen: boolean;
  /** As the register writes it. */
  readonly nafCode: string;
  readonly employees: string | null;
};

/** A closed site of the register. */
export const closedSiret = "00000900100011";

/** A site whose company asked not to be shown. */
export const hiddenSiret = "00000900200019";

/** Open sites of the register that have not registered: each journey takes one of its own. */
export const newcomerSirets = [501, 502, 503, 504, 505, 506, 507, 508, 509, 510].map(siretOf);

/** Sites of structures that register as agencies. */
export const agencySirets = [601, 602, 603, 604, 605, 606].map(siretOf);

const hidden = "[NON-DIFFUSIBLE]";

const others: readonly KnownSite[] = [
  {
    siret: closedSiret,
    name: "ATELIER FERMÉ DE FICTION",
    address: "1 RUE DU BROUILLON 35000 RENNES",
    isOpen: false,
    nafCode: "16.23Z",
    employees: null,
  },
  ...newcomerSirets.map((siret, index) => ({
    siret,
    name: `ATELIER DE LA MAQUETTE ${index + 1}`,
    address: `${index + 1} RUE DU BROUILLON 35000 RENNES`,
    isOpen: true,
    nafCode: "10.71C",
    employees: "03",
  })),
  ...agencySirets.map((siret, index) => ({
    siret,
    name: `STRUCTURE DE LA MAQUETTE ${index + 1}`,
    address: `${index + 1} PLACE DU BROUILLON 35000 RENNES`,
    isOpen: true,
    nafCode: "88.99B",
    employees: "12",
  })),
  { siret: hiddenSiret, name: hidden, address: hidden, isOpen: true, nafCode: "96.02A", employees: "NN" },
];

const sites = (): readonly KnownSite[] => [
  ...[...companies(new Date()).map(({ establishment }) => establishment), ...Object.values(benchCompanies)].map(
    ({ siret, name, nafCode, locations }) => {
      const [location] = locations;
      return {
        siret,
        name: name.toUpperCase(),
        address: `${location?.streetNumberAndAddress} ${location?.postcode} ${location?.city}`.toUpperCase(),
        isOpen: true,
        nafCode: `${nafCode.slice(0, 2)}.${nafCode.slice(2)}`,
        employees: "11",
      };
    },
  ),
  ...others,
];

const resultOf = ({ siret, name, address, isOpen, nafCode, employees }: KnownSite) => ({
  siren: siret.slice(0, 9),
  nom_complet: name,
  nom_raison_sociale: name,
  activite_principale: nafCode,
  etat_administratif: "A",
  nature_juridique: "5710",
  tranche_effectif_salarie: employees,
  siege: { siret, adresse: address, etat_administratif: isOpen ? "A" : "F" },
  matching_etablissements: [
    {
      siret,
      nom_commercial: null,
      adresse: address,
      etat_administratif: isOpen ? "A" : "F",
      activite_principale: nafCode,
      tranche_effectif_salarie: employees,
      est_siege: true,
    },
  ],
});

/** Stands in for the register of companies over those of the demonstration: `/entreprises/search?q=` a SIRET, with its answers and refusals. */
export const companyRoutes: Routes = {
  "GET /entreprises/search": ({ url }) => {
    const asked = url.searchParams.get("q") ?? "";
    if (asked.trim().length < 3) return json(400, { erreur: "3 caractères minimum pour les termes de la requête" });
    const results = sites()
      .filter(({ siret }) => siret === asked)
      .map(resultOf);
    return json(200, { results, total_results: results.length, page: 1, per_page: 1, total_pages: results.length });
  },
};
