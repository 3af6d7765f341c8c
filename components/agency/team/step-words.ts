import type { ValidationSteps } from "@/lib/agency/domain/agency";

/** One step or two, in words. */
export const stepWords: Record<ValidationSteps, { readonly label: string; readonly hint: string }> = {
  "validator-only": { label: "Une seule personne", hint: "Elle vérifie et valide en une fois" },
  "counsellor-and-validator": {
    label: "Deux personnes, l’une après l’autre",
    hint: "L’une vérifie, puis l’autre valide",
  },
};
