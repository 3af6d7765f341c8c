import { miniStageAgencyKinds } from "@/lib/agency/domain/agency";
import { capitalised, french } from "@/lib/platform/typography";
import type { AgencyOfConvention, Convention } from "./convention";
import { conventionDocument, type DocumentRow, type DocumentSection } from "./document";
import { documentWords } from "./document-words";
import { scheduleOf } from "./schedule";
import { weekdayName } from "./schedule-text";
import type { InternshipKind } from "./vocabulary";

/** The kind of stay that an agency handles: chambers handle mini-stages and nothing else (convention.md 7). */
export const kindOfAgency = ({ kind }: Pick<AgencyOfConvention, "kind">): InternshipKind =>
  miniStageAgencyKinds.some((chamber) => chamber === kind) ? "mini-stage-cci" : "immersion";

const nobody = { firstName: "", lastName: "", email: "", phone: "" } as const;

/** A convention with every part that a convention may have, and nothing in it: it lends the blank its sections and labels. */
const emptyConvention = (kind: InternshipKind, agencyId: string): Convention => ({
  id: "",
  reference: "",
  status: "READY_TO_SIGN",
  dateSubmission: "",
  updatedAt: "",
  version: 1,
  internshipKind: kind,
  agencyId,
  dateStart: "2000-01-01",
  dateEnd: "2000-01-01",
  siret: "",
  businessName: "",
  establishmentDetails: {},
  establishmentTutor: { ...nobody, role: "establishment-tutor", job: "" },
  schedule: scheduleOf([], true),
  remoteWorkMode: "ON_SITE",
  immersionAddress: "",
  immersionObjective: "Découvrir un métier ou un secteur d'activité",
  immersionAppellation: { romeCode: "", romeLabel: "", appellationCode: "", appellationLabel: "" },
  immersionActivities: "",
  immersionSkills: "",
  individualProtection: true,
  individualProtectionDescription: "",
  sanitaryPrevention: true,
  sanitaryPreventionDescription: "",
  signatories: {
    beneficiary: { ...nobody, role: "beneficiary", birthdate: "2000-01-01", receivesRsa: true },
    establishmentRepresentative: { ...nobody, role: "establishment-representative" },
    beneficiaryRepresentative: { ...nobody, role: "beneficiary-representative" },
    ...(kind === "immersion" && {
      beneficiaryCurrentEmployer: {
        ...nobody,
        role: "beneficiary-current-employer",
        job: "",
        businessSiret: "",
        businessName: "",
        businessAddress: "",
      },
    }),
  },
});

/** Room to write: as many line ends as there are lines after the first. */
const [oneLine, threeLines] = ["", "\n\n"];

/** Answers that take more than a line. */
const long = new Set(
  [
    "Tâches confiées",
    "Gestes et compétences à observer ou à apprendre",
    "Lesquels",
    "Quelles mesures",
    "Consignes et conditions particulières",
  ].map(french),
);

const toFill = ({ label, value }: DocumentRow): DocumentRow => {
  if (value === "Oui") return { label, value: "Oui / Non" };
  return { label, value: long.has(label) ? threeLines : oneLine };
};

const rowsToFill = (section: DocumentSection): DocumentSection => ({ ...section, rows: section.rows.map(toFill) });

const hours = (section: DocumentSection): DocumentSection => ({
  ...section,
  rows: Array.from({ length: 7 }, (_, day) => ({ label: capitalised(weekdayName(day)), value: oneLine })),
  paragraphs: [french("Les heures de début et de fin, pauses à part : « 9 h à 12 h et 13 h à 17 h ».")],
  items: [],
});

/** What is asked of the people to reach them, which the agreement itself does not print. */
const contacts = (kind: InternshipKind): DocumentSection => ({
  key: "contacts",
  title: french("Annexe : adresse e-mail et téléphone"),
  rows: [
    documentWords[kind].person,
    "Représentant légal",
    ...(kind === "immersion" ? ["Employeur actuel"] : []),
    "Représentant de l’entreprise",
    "La personne qui accueille",
    "À prévenir en cas d’urgence",
  ].map((label) => ({ label: french(label), value: oneLine })),
  paragraphs: [],
  items: [],
});

const written: Readonly<Record<string, (section: DocumentSection, kind: InternshipKind) => DocumentSection>> = {
  reference: (section, kind) => ({
    ...section,
    rows: [],
    paragraphs: [
      french(
        "Ce modèle sert à préparer la demande ensemble. Il n’engage personne et ne couvre personne : seule la convention remplie, signée et validée en ligne le fait. Chaque personne la signe avec un code reçu à sa propre adresse.",
      ),
      french(documentWords[kind].basis),
    ],
  }),
  others: (section, kind) => ({
    ...rowsToFill(section),
    paragraphs: [
      french(
        kind === "immersion"
          ? "Le représentant légal : pour une personne mineure. L’employeur actuel : pour une personne salariée ailleurs."
          : "Le représentant légal : pour une personne mineure.",
      ),
    ],
  }),
  agency: (section) => section,
  hours,
};

/**
 * An agency's blank: the sections of the agreement that its candidates sign (D5135-2), with its own name and address filled in,
 * the commitments in full and room for every answer. A row without value is written by hand; its line ends are more lines.
 */
export const blankSections = (agency: AgencyOfConvention): readonly DocumentSection[] => {
  const kind = kindOfAgency(agency);
  const sections = conventionDocument(emptyConvention(kind, agency.id), agency);
  return [...sections.map((section) => (written[section.key] ?? rowsToFill)(section, kind)), contacts(kind)];
};
