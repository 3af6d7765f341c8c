import type { AgencyOverrides } from "@/tests/given/people";

/** The three agencies of the demonstration. */
export const agencies = {
  twoSteps: {
    name: "Mission locale de Rennes (exemple)",
    kind: "mission_locale",
    validationSteps: "counsellor-and-validator",
    siret: "00000002000024",
    streetAndAddress: "8 place de la Démonstration",
    postcode: "35000",
    city: "Rennes",
    departmentCode: "35",
    coveredDepartments: ["35", "44"],
    contactEmail: "contact@mission-locale.example.org",
    signature: "L’équipe de la Mission locale de Rennes (exemple)",
  },
  oneStep: {
    name: "France Travail Nantes (exemple)",
    kind: "pole_emploi",
    validationSteps: "validator-only",
    siret: "00000002100022",
    streetAndAddress: "3 quai de l’Invention",
    postcode: "44000",
    city: "Nantes",
    departmentCode: "44",
    coveredDepartments: ["44", "35", "75", "93", "69", "13", "31", "33", "59", "67", "974"],
    contactEmail: "contact@france-travail.example.org",
    signature: "L’agence France Travail de Nantes (exemple)",
  },
  chamber: {
    name: "CCI de Lyon (exemple)",
    kind: "cci",
    validationSteps: "validator-only",
    siret: "00000002200020",
    streetAndAddress: "20 cours du Prototype",
    postcode: "69001",
    city: "Lyon",
    departmentCode: "69",
    coveredDepartments: ["69"],
    contactEmail: "contact@cci.example.org",
    signature: "La chambre de commerce et d’industrie de Lyon (exemple)",
  },
} satisfies Record<string, AgencyOverrides>;
