import { formatDateRange, formatShortDate, french } from "@/lib/platform/typography";
import { remoteWorkModeLabels } from "@/lib/reference/vocabulary";
import { agreedConvention, amendmentLines } from "./amendments";
import type { AgencyOfConvention, Beneficiary, Convention, CurrentEmployer, PostalAddress } from "./convention";
import { documentWords } from "./document-words";
import { obligationsOf, sharedTermsOf } from "./obligations";
import { describeSchedule, listSchedule } from "./schedule-text";
import { levelText, schoolText } from "./schooling-text";
import type { InternshipKind } from "./vocabulary";

/** One fact of the document: what it is, what it says. */
export type DocumentRow = { readonly label: string; readonly value: string };

/** One section of the document, to be laid out by a page or a PDF: facts, then sentences, then a list. */
export type DocumentSection = {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly DocumentRow[];
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
};

const untold = "Non renseigné";

const section = (
  key: string,
  title: string,
  content: { rows?: readonly DocumentRow[]; paragraphs?: readonly string[]; items?: readonly string[] },
): DocumentSection => ({
  key,
  title: french(title),
  rows: content.rows ?? [],
  paragraphs: (content.paragraphs ?? []).map(french),
  items: (content.items ?? []).map(french),
});

/** A fact as the person wrote it: what was typed is shown as it is, what is missing says so. */
const row = (label: string, value: string | undefined): DocumentRow => ({
  label: french(label),
  value: value === undefined || value.trim() === "" ? untold : value.replace(/\r\n?/gu, "\n").trim(),
});

const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName} ${lastName}`;

const addressText = (address: PostalAddress | undefined): string | undefined =>
  address && `${address.streetNumberAndAddress}, ${address.postcode} ${address.city}`.replace(/^, /u, "");

const yesNo = (value: boolean | undefined): string | undefined => {
  if (value === undefined) return undefined;
  return value ? "Oui" : "Non";
};

/** What the law lists of the person: their situation for an immersion (D5135-2), their school for a mini-stage. */
const aboutPerson: Readonly<Record<InternshipKind, (beneficiary: Beneficiary) => readonly DocumentRow[]>> = {
  immersion: ({ situation, receivesRsa }) => [
    row("Situation", situation),
    row("Revenu de solidarité active (RSA)", yesNo(receivesRsa)),
  ],
  "mini-stage-cci": (beneficiary) => [
    row("Niveau d’études", levelText(beneficiary.levelOfEducation)),
    row("Établissement", schoolText(beneficiary)),
  ],
};

const beneficiarySection = (kind: InternshipKind, beneficiary: Beneficiary): DocumentSection =>
  section("beneficiary", documentWords[kind].person, {
    rows: [
      row("Nom", nameOf(beneficiary)),
      row("Date de naissance", formatShortDate(beneficiary.birthdate)),
      row("Adresse", addressText(beneficiary.address)),
      ...aboutPerson[kind](beneficiary),
    ],
  });

const employerRows = (employer: CurrentEmployer): readonly DocumentRow[] => [
  row("Employeur actuel", employer.businessName),
  row("SIRET de l’employeur actuel", employer.businessSiret),
  row("Adresse de l’employeur actuel", employer.businessAddress),
  row("Représenté par", nameOf(employer)),
  row("Fonction", employer.job),
];

const othersSection = ({ signatories }: Convention): readonly DocumentSection[] => {
  const { beneficiaryRepresentative, beneficiaryCurrentEmployer } = signatories;
  const rows = [
    ...(beneficiaryRepresentative ? [row("Représentant légal", nameOf(beneficiaryRepresentative))] : []),
    ...(beneficiaryCurrentEmployer ? employerRows(beneficiaryCurrentEmployer) : []),
  ];
  return rows.length > 0 ? [section("others", "Les autres personnes qui signent", { rows })] : [];
};

const hostSection = (convention: Convention): DocumentSection =>
  section("host", "L’entreprise d’accueil", {
    rows: [
      row("Entreprise", convention.businessName),
      row("SIRET", convention.siret),
      row("Forme juridique", convention.establishmentDetails?.legalForm),
      row(
        "Immatriculée le",
        convention.establishmentDetails?.registeredOn && formatShortDate(convention.establishmentDetails.registeredOn),
      ),
      row("Activité", convention.establishmentDetails?.activity),
      row("Convention collective", convention.establishmentDetails?.collectiveAgreement),
      row("Représentée par", nameOf(convention.signatories.establishmentRepresentative)),
    ],
  });

const agencyLabel = (kind: InternshipKind, agency: AgencyOfConvention): string => {
  if (kind === "mini-stage-cci") return "Chambre";
  return agency.refersTo ? "Structure d’accompagnement" : "Structure d’accompagnement et prescriptrice";
};

const agencySection = (kind: InternshipKind, agency: AgencyOfConvention): DocumentSection =>
  section("agency", documentWords[kind].agency, {
    rows: [
      row(agencyLabel(kind, agency), agency.name),
      row("Adresse", agency.address),
      ...(agency.refersTo ? [row("Structure prescriptrice", agency.refersTo.name)] : []),
    ],
  });

const workSections = (convention: Convention): readonly DocumentSection[] => [
  section("work", "Le métier et les objectifs", {
    rows: [
      row("But", convention.immersionObjective),
      row(
        "Métier",
        `${convention.immersionAppellation.appellationLabel} (${convention.immersionAppellation.romeCode})`,
      ),
      row("Tâches confiées", convention.immersionActivities),
      row("Gestes et compétences à observer ou à apprendre", convention.immersionSkills),
    ],
    paragraphs: [sharedTermsOf[convention.internshipKind].assessment],
  }),
  section("place", "Le lieu et les dates", {
    rows: [
      row("Lieu", convention.immersionAddress),
      row("Présence", remoteWorkModeLabels[convention.remoteWorkMode]),
      row("Dates", formatDateRange(convention.dateStart, convention.dateEnd)),
    ],
  }),
  section("hours", "Les horaires", {
    paragraphs: describeSchedule(convention.schedule),
    items: listSchedule(convention.schedule),
  }),
  section("protection", "La sécurité et les conditions de travail", {
    rows: [
      row("Équipements de protection fournis", yesNo(convention.individualProtection)),
      ...(convention.individualProtection ? [row("Lesquels", convention.individualProtectionDescription)] : []),
      row("Mesures de prévention sanitaire", yesNo(convention.sanitaryPrevention)),
      ...(convention.sanitaryPrevention ? [row("Quelles mesures", convention.sanitaryPreventionDescription)] : []),
      row("Consignes et conditions particulières", convention.workConditions),
      row("Avantages offerts", convention.businessAdvantages),
    ],
  }),
  section("tutor", "La personne qui accueille sur place", {
    rows: [row("Nom", nameOf(convention.establishmentTutor)), row("Fonction", convention.establishmentTutor.job)],
  }),
];

const commitments = ({ internshipKind, signatories }: Convention): readonly DocumentSection[] => {
  const { person, theAgency } = documentWords[internshipKind];
  const obligations = obligationsOf[internshipKind];
  return [
    section("commit-beneficiary", `${person} s’engage à`, { items: obligations.beneficiary }),
    section("commit-host", "L’entreprise d’accueil s’engage à", { items: obligations.host }),
    section("commit-agency", `${theAgency} s’engage à`, { items: obligations.agency }),
    ...(signatories.beneficiaryRepresentative
      ? [
          section("commit-representative", "Le représentant légal s’engage à", {
            items: obligations.beneficiaryRepresentative,
          }),
        ]
      : []),
    ...(signatories.beneficiaryCurrentEmployer
      ? [section("commit-employer", "L’employeur actuel s’engage à", { items: obligations.beneficiaryCurrentEmployer })]
      : []),
  ];
};

const renewalRows = ({ renewed }: Convention): readonly DocumentRow[] =>
  renewed ? [row("Pourquoi ce renouvellement", renewed.justification)] : [];

/**
 * What the parties agree on, as data: the same for the signing page, the PDF and the text that is hashed. It holds what
 * D5135-2 lists and leaves the annex out; names stand as they were when the text was signed.
 */
export const conventionDocument = (convention: Convention, agency: AgencyOfConvention): readonly DocumentSection[] => {
  const agreed = agreedConvention(convention);
  const kind = agreed.internshipKind;
  const words = documentWords[kind];
  const terms = sharedTermsOf[kind];
  return [
    section("reference", agreed.renewed ? words.renewal : words.title, {
      rows: [row("Référence", agreed.reference), ...renewalRows(agreed)],
      paragraphs: [words.basis],
    }),
    beneficiarySection(kind, agreed.signatories.beneficiary),
    ...othersSection(agreed),
    hostSection(agreed),
    agencySection(kind, agency),
    ...workSections(agreed),
    ...commitments(agreed),
    section("terms", "Ce que tout le monde accepte", {
      paragraphs: [terms.start, terms.status, terms.accident, terms.end],
    }),
  ];
};

/** What was corrected since the signatures, to print beside them: the text stays as it was signed. */
export const amendmentsOf = (convention: Convention): readonly DocumentSection[] => {
  const items = amendmentLines(convention);
  return items.length > 0 ? [section("amendments", "Corrections après les signatures", { items })] : [];
};

const contact = (name: string, { email, phone }: { email: string; phone: string }): DocumentRow =>
  row(name, `${email}, ${phone}`);

/** What accompanies the agreement without being signed: contact data, emergency contact, counsellor's name. */
export const annexOf = (convention: Convention, agency: AgencyOfConvention): readonly DocumentSection[] => {
  const { beneficiary, establishmentRepresentative, beneficiaryRepresentative, beneficiaryCurrentEmployer } =
    convention.signatories;
  const emergency = [
    beneficiary.emergencyContact,
    beneficiary.emergencyContactPhone,
    beneficiary.emergencyContactEmail,
  ];
  const referent = [convention.agencyReferent?.firstname, convention.agencyReferent?.lastname];
  const told = (values: readonly (string | undefined)[], between: string): string =>
    values.filter(Boolean).join(between);
  return [
    section("contacts", "Annexe : coordonnées", {
      rows: [
        contact(nameOf(beneficiary), beneficiary),
        ...(beneficiaryRepresentative ? [contact(nameOf(beneficiaryRepresentative), beneficiaryRepresentative)] : []),
        ...(beneficiaryCurrentEmployer
          ? [contact(nameOf(beneficiaryCurrentEmployer), beneficiaryCurrentEmployer)]
          : []),
        contact(nameOf(establishmentRepresentative), establishmentRepresentative),
        contact(nameOf(convention.establishmentTutor), convention.establishmentTutor),
        row("Structure d’accompagnement", agency.contactEmail),
        row("Conseiller qui suit la personne", told(referent, " ")),
        row("À prévenir en cas d’urgence", told(emergency, ", ")),
      ],
    }),
  ];
};
