import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { addDays, type PlainDate } from "@/lib/convention/domain/plain-date";
import { expandWeek } from "@/lib/convention/domain/schedule";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { plainText } from "@/lib/reference/plain-text";
import { conventionRequestExample, miniStageExample, week35 } from "@/tests/given/convention-request";

/** A convention of the demonstration: whose, where, when it starts from today, and how far it has come. */
export type SeededConvention = { readonly status: ConventionStatus; readonly overrides: Partial<ConventionRequest> };

type Line = readonly [
  status: ConventionStatus,
  firstName: string,
  lastName: string,
  startsIn: number,
  days: number,
  company: string,
  job: readonly [romeCode: string, romeLabel: string, appellationCode: string, appellationLabel: string],
];

const boulanger = ["D1102", "Boulangerie - viennoiserie", "11573", "Boulanger / Boulangère"] as const;
const patissier = [
  "D1104",
  "Pâtisserie, confiserie, chocolaterie et glacerie",
  "17356",
  "Pâtissier / Pâtissière",
] as const;
const fleuriste = ["D1209", "Vente de végétaux", "15095", "Fleuriste"] as const;
const mecanicien = [
  "I1604",
  "Mécanique automobile et entretien de véhicules",
  "16446",
  "Mécanicien / Mécanicienne automobile",
] as const;
const menuisier = [
  "H2206",
  "Réalisation de menuiserie bois et tonnellerie",
  "16611",
  "Menuisier / Menuisière",
] as const;
const libraire = ["D1211", "Vente en articles de sport et loisirs", "16181", "Libraire"] as const;

/** Conventions of the two-step agency, of the one-step one, then of the one that validates by delegation. */
const lines: Record<"twoSteps" | "oneStep" | "delegated", readonly Line[]> = {
  twoSteps: [
    ["IN_REVIEW", "Noé", "Exemple", 9, 12, "Garage Fictif et Filles", mecanicien],
    ["IN_REVIEW", "Awa", "Spécimen", 13, 5, "Fleurs de Papier", fleuriste],
    ["IN_REVIEW", "Hugo", "Maquette", 20, 19, "Menuiserie du Chêne Inventé", menuisier],
    ["ACCEPTED_BY_COUNSELLOR", "Yara", "Démonstration", 8, 12, "Librairie La Page Factice", libraire],
    ["ACCEPTED_BY_COUNSELLOR", "Inès", "Prototype", 15, 5, "Pâtisserie Chimère", patissier],
    ["PARTIALLY_SIGNED", "Tom", "Fictif", 12, 12, "Boulangerie Le Pain Imaginaire", boulanger],
    ["READY_TO_SIGN", "Lina", "Imaginée", 16, 5, "Fournil des Trois Épis Inventés", boulanger],
    ["DRAFT", "Sacha", "Brouillon", 22, 5, "Fleurs de Papier", fleuriste],
    ["ACCEPTED_BY_VALIDATOR", "Maël", "Conforme", 6, 12, "Garage Fictif et Filles", mecanicien],
    ["ACCEPTED_BY_VALIDATOR", "Jade", "Aboutie", 10, 5, "Librairie La Page Factice", libraire],
    ["REJECTED", "Eden", "Écartée", 11, 5, "Menuiserie du Chêne Inventé", menuisier],
    ["CANCELLED", "Nour", "Reportée", 14, 5, "Pâtisserie Chimère", patissier],
  ],
  oneStep: [
    ["IN_REVIEW", "Rayan", "Essai", 9, 12, "Fleurs de Papier", fleuriste],
    ["IN_REVIEW", "Manon", "Modèle", 17, 5, "Boulangerie Le Pain Imaginaire", boulanger],
    ["PARTIALLY_SIGNED", "Adam", "Témoin", 13, 12, "Garage Fictif et Filles", mecanicien],
    ["ACCEPTED_BY_VALIDATOR", "Zoé", "Exemple", 7, 5, "Librairie La Page Factice", libraire],
    ["DEPRECATED", "Louis", "Oublié", 12, 5, "Menuiserie du Chêne Inventé", menuisier],
  ],
  delegated: [
    ["IN_REVIEW", "Ali", "Canevas", 9, 5, "Fleurs de Papier", fleuriste],
    ["IN_REVIEW", "Zoé", "Canevas", 9, 5, "Garage Fictif et Filles", mecanicien],
    ["IN_REVIEW", "Léo", "Canevas", 11, 5, "Menuiserie du Chêne Inventé", menuisier],
    ["PARTIALLY_SIGNED", "Ida", "Canevas", 12, 5, "Librairie La Page Factice", libraire],
  ],
};

const slug = (text: string): string => plainText(text).replace(/[^a-z]/g, "");

/** The first weekday on or after a day. */
const weekday = (day: PlainDate): PlainDate => {
  const rank = new Date(`${day}T00:00:00Z`).getUTCDay();
  return rank === 6 ? addDays(day, 2) : rank === 0 ? addDays(day, 1) : day;
};

const toSeeded = (
  today: PlainDate,
  index: number,
  [status, firstName, lastName, startsIn, days, company, job]: Line,
): SeededConvention => {
  const dateStart = weekday(addDays(today, startsIn));
  const dateEnd = addDays(dateStart, days - 1);
  const [romeCode, romeLabel, appellationCode, appellationLabel] = job;
  const { signatories } = conventionRequestExample(dateStart);
  const mail = (name: string) => `${name}.${slug(lastName)}@example.org`;
  const phone = (rank: number) => `+33639981${String(index).padStart(2, "0")}${rank}`;
  return {
    status,
    overrides: {
      dateStart,
      dateEnd,
      schedule: expandWeek(week35, dateStart, dateEnd),
      businessName: company,
      immersionAppellation: { romeCode, romeLabel, appellationCode, appellationLabel },
      immersionActivities:
        "Observer le travail de l’équipe, puis faire les gestes simples avec la personne qui accueille",
      signatories: {
        ...signatories,
        beneficiary: {
          ...signatories.beneficiary,
          firstName,
          lastName,
          email: mail(slug(firstName)),
          phone: phone(1),
          address: {
            streetNumberAndAddress: "5 rue du Modèle",
            postcode: "35000",
            departmentCode: "35",
            city: "Rennes",
          },
          situation: "En recherche d’emploi",
          receivesRsa: false,
        },
        establishmentRepresentative: {
          ...signatories.establishmentRepresentative,
          email: mail("karim"),
          phone: phone(2),
        },
      },
    },
  };
};

/** An immersion that was done: it began and ended before `today`, and has its assessment. */
export const doneConvention = (today: PlainDate): SeededConvention =>
  toSeeded(today, 40, ["ACCEPTED_BY_VALIDATOR", "Camille", "Révolue", -28, 12, "Librairie La Page Factice", libraire]);

const benchPeople = ["Alix", "Charlie", "Dominique"] as const;

/** A validated immersion of the partners' test bench, each with somebody else. */
export const benchConvention = (today: PlainDate, index: number): SeededConvention =>
  toSeeded(today, index + 80, [
    "ACCEPTED_BY_VALIDATOR",
    benchPeople[index % benchPeople.length] ?? "Alix",
    "Banc",
    20,
    5,
    "Menuiserie du Chêne Inventé",
    menuisier,
  ]);

/** A pupil's mini-stage, signed by the three, that the chamber has to validate. */
export const seededMiniStage = (today: PlainDate): SeededConvention => {
  const { signatories, ...request } = miniStageExample(addDays(today, 18));
  const elsa = { firstName: "Elsa", lastName: "Collégienne", email: "elsa.collegienne@example.org" };
  return {
    status: "IN_REVIEW",
    overrides: {
      ...request,
      businessName: "Au Croissant de Fiction",
      immersionAddress: "29 impasse du Conte, 69001 Lyon",
      signatories: {
        ...signatories,
        beneficiary: { ...signatories.beneficiary, ...elsa, phone: "+33639981701" },
        establishmentRepresentative: {
          ...signatories.establishmentRepresentative,
          email: "karim.collegienne@example.org",
          phone: "+33639981702",
        },
        ...(signatories.beneficiaryRepresentative && {
          beneficiaryRepresentative: {
            ...signatories.beneficiaryRepresentative,
            lastName: "Collégienne",
            email: "dominique.collegienne@example.org",
            phone: "+33639981703",
          },
        }),
      },
    },
  };
};

/** The conventions of the three agencies on a day. */
export const seededConventions = (today: PlainDate): Record<keyof typeof lines, SeededConvention[]> => ({
  twoSteps: lines.twoSteps.map((line, index) => toSeeded(today, index, line)),
  oneStep: lines.oneStep.map((line, index) => toSeeded(today, index + 50, line)),
  delegated: lines.delegated.map((line, index) => toSeeded(today, index + 60, line)),
});
