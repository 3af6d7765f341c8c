import type { ChoiceGroup } from "@/components/ui/select-field";
import { type FormState, pristine } from "@/lib/platform/form-state";

/** Where the combobox of the gallery asks for suggestions. */
export const suggestionsAddress = "/composants/suggestions";

const agencies: readonly ChoiceGroup[] = [
  { group: "Ille-et-Vilaine", choices: [{ value: "1", label: "Mission locale Spécimen" }] },
  { group: "Rhône", choices: [{ value: "2", label: "Chambre de commerce Fictive" }] },
];

/** Choices of the lists. */
export const choices = {
  distances: ["5", "10", "20"].map((value) => ({ value, label: `${value}\u00a0km` })),
  agencies,
  channels: [
    { value: "EMAIL", label: "par e-mail" },
    { value: "SMS", label: "par SMS", hint: "Au numéro qui finit par 12." },
  ],
} as const;

const values = {
  readonly: "Boulangerie Le Pain Imaginaire",
  distance: "10",
  channel: "EMAIL",
  warnAgency: "true",
  "monday.worked": "true",
  "monday.start1": "9\u00a0h",
  "monday.end1": "12\u00a0h",
  "monday.start2": "13\u00a0h",
  "monday.end2": "17\u00a0h",
};

/** A form as it opens. */
export const atRest: FormState = pristine(values);

/** The same form, refused on every field. */
export const refused: FormState = {
  values: { ...values, email: "lea@", "monday.start2": "13\u00a0h\u00a030", "monday.end2": "10\u00a0h\u00a030" },
  issues: [
    { path: "email", message: "Écrivez une adresse e-mail complète, comme nom@exemple.fr." },
    { path: "siret", message: "Le SIRET compte 14 chiffres. Il en manque 2." },
    { path: "mobile", message: "Ce numéro n’est pas français." },
    { path: "dense", message: "Écrivez au moins 3 lettres." },
    { path: "job", message: "Choisissez un métier de la liste." },
    { path: "birthdate", message: "Cette date n’existe pas." },
    { path: "agency", message: "Choisissez votre structure." },
    { path: "channel", message: "Choisissez comment recevoir le code." },
    { path: "warnTutor", message: "Cochez cette case pour continuer." },
    { path: "tasks", message: "Dites ce que la personne fera." },
    { path: "code", message: "Ce code n’est pas le bon. Il vous reste 3 essais." },
    {
      path: "monday",
      message: "Lundi\u00a0: la fin (10\u00a0h\u00a030) doit être après le début (13\u00a0h\u00a030).",
    },
  ],
};
