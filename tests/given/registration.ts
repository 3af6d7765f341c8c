import type { TypedRegistration } from "@/lib/agency/schemas";
import { agencySirets } from "@/simulators/companies";

/** A PDF, as far as its first bytes tell. */
export const inventedAgreement = {
  name: "delegation.pdf",
  mediaType: "application/pdf",
  content: new Uint8Array(Buffer.from("%PDF-1.7 accord inventé")),
};

/** What somebody types to register a town's mission locale, which does not exist. */
export const typedAgency = (changes: Partial<TypedRegistration> = {}): TypedRegistration => ({
  name: "Mission locale d’Invention",
  kind: "mission-locale",
  siret: agencySirets[0] ?? "",
  street: "5 rue du Brouillon",
  postcode: "35000",
  city: "Rennes",
  coveredDepartments: [],
  phone: "+33199001234",
  contactEmail: "contact@invention.example.org",
  signature: "L’équipe d’Invention",
  validationSteps: "validator-only",
  counsellorEmails: [],
  validatorEmails: ["valide@invention.example.org"],
  ...changes,
});
