import type { SummaryRow } from "@/components/ui/summary-list";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { describeSchedule } from "@/lib/convention/domain/schedule-text";
import { capitalised, formatDateRange, french } from "@/lib/platform/typography";
import { remoteWorkModeLabels } from "@/lib/reference/vocabulary";

const protection = (given: boolean, description: string): string =>
  given ? `Oui${description ? ` : ${description}` : ""}` : "Non";

/** The essential of a convention as rows to read: the same for who checks, who signs and who decides. */
export const essentials = (request: ConventionRequest): readonly SummaryRow[] => [
  { term: "Dates", value: french(capitalised(formatDateRange(request.dateStart, request.dateEnd))) },
  { term: "Horaires", value: french(describeSchedule(request.schedule).join(". ")) },
  { term: "Lieu", value: `${request.businessName}, ${request.immersionAddress}` },
  { term: "Façon de travailler", value: remoteWorkModeLabels[request.remoteWorkMode] },
  { term: "Métier", value: request.immersionAppellation.appellationLabel },
  { term: "But", value: request.immersionObjective },
  { term: "Tâches", value: request.immersionActivities },
  ...(request.immersionSkills ? [{ term: "Compétences", value: request.immersionSkills }] : []),
  {
    term: "Qui accueille sur place",
    value: `${request.establishmentTutor.firstName} ${request.establishmentTutor.lastName}, ${request.establishmentTutor.job}`,
  },
  {
    term: "Équipement de protection fourni",
    value: french(protection(request.individualProtection, request.individualProtectionDescription)),
  },
  {
    term: "Mesures d’hygiène",
    value: french(protection(request.sanitaryPrevention, request.sanitaryPreventionDescription)),
  },
  ...(request.workConditions ? [{ term: "Conditions particulières", value: request.workConditions }] : []),
  ...(request.businessAdvantages ? [{ term: "Avantages proposés", value: request.businessAdvantages }] : []),
];
