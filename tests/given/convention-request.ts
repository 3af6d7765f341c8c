import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { addDays, type PlainDate, weekdayOf } from "@/lib/convention/domain/plain-date";
import { expandWeek, type WeekPattern } from "@/lib/convention/domain/schedule";

const sevenHours = [
  { start: "09:00", end: "12:00" },
  { start: "13:00", end: "17:00" },
] as const;

/** A week of 35 hours: Monday to Friday, 9 h to 12 h and 13 h to 17 h. */
export const week35: WeekPattern = [sevenHours, sevenHours, sevenHours, sevenHours, sevenHours, [], []];

/** The Monday on or after a day. */
export const mondayFrom = (day: PlainDate): PlainDate => addDays(day, (7 - weekdayOf(day)) % 7);

/**
 * A valid request of an adult for an immersion, 35 h a week from Monday to Friday, in a company that does not exist.
 * It starts on the Monday on or after `from` and ends on the Friday of the next week, unless `overrides` say otherwise.
 */
export const conventionRequestExample = (
  from: PlainDate = "2026-12-07",
  overrides: Partial<ConventionRequest> = {},
): ConventionRequest => {
  const dateStart = overrides.dateStart ?? mondayFrom(from);
  const dateEnd = overrides.dateEnd ?? addDays(dateStart, 11);
  return {
    internshipKind: "immersion",
    agencyId: "0d4a7f5e-8b1c-4f43-9c55-6b1f0a2d7e10",
    agencyReferent: { firstname: "Inès", lastname: "Démo" },
    siret: "00000001800028",
    businessName: "Boulangerie Le Pain Imaginaire",
    establishmentNumberEmployeesRange: "6-9",
    establishmentTutor: {
      role: "establishment-tutor",
      firstName: "Maya",
      lastName: "Prototype",
      email: "maya.prototype@example.org",
      phone: "+33639980003",
      job: "Boulangère",
    },
    schedule: expandWeek(week35, dateStart, dateEnd),
    remoteWorkMode: "ON_SITE",
    immersionAddress: "12 rue de l’Invention, 35999 Villeneuve-l’Exemple",
    immersionObjective: "Découvrir un métier ou un secteur d'activité",
    immersionAppellation: {
      romeCode: "D1102",
      romeLabel: "Boulangerie - viennoiserie",
      appellationCode: "11573",
      appellationLabel: "Boulanger / Boulangère",
    },
    immersionActivities: "Observer le pétrissage, façonner des pains simples, tenir le comptoir avec la tutrice",
    immersionSkills: "Les gestes du façonnage, l’hygiène du fournil",
    workConditions: "Station debout, chaleur du four",
    individualProtection: true,
    individualProtectionDescription: "Tablier et gants",
    sanitaryPrevention: true,
    sanitaryPreventionDescription: "Lavage des mains, charlotte",
    signatories: {
      beneficiary: {
        role: "beneficiary",
        firstName: "Léa",
        lastName: "Fictive",
        email: "lea.fictive@example.org",
        phone: "+33639980001",
        birthdate: "1998-07-14",
        isRqth: false,
        emergencyContact: "Dominique Fictive",
        emergencyContactPhone: "+33639980009",
      },
      establishmentRepresentative: {
        role: "establishment-representative",
        firstName: "Karim",
        lastName: "Modèle",
        email: "karim.modele@example.org",
        phone: "+33639980002",
      },
    },
    ...overrides,
    dateStart,
    dateEnd,
  };
};
