/** What is invented is the demonstration's own: its first company, at its address. */
const bakery = {
  siret: "00000001800028",
  name: "Boulangerie Le Pain Imaginaire",
  appellation: { appellationCode: "11573", appellationLabel: "Boulanger / Boulangère" },
  locationId: "1ccc4d76-2a3a-5814-b1ac-827f626ce432",
} as const;

/** The offer of the examples, without a distance. */
export const offerExample = {
  rome: "D1102",
  romeLabel: "Boulangerie - viennoiserie",
  appellations: [bakery.appellation],
  establishmentScore: 39,
  naf: "1071C",
  nafLabel: "Boulangerie et boulangerie-pâtisserie",
  siret: bakery.siret,
  name: bakery.name,
  voluntaryToImmersion: true,
  fitForDisabledWorkers: "no",
  locationId: bakery.locationId,
  position: { lat: 48.1283, lon: -1.682 },
  address: {
    streetNumberAndAddress: "8 place du Modèle",
    postcode: "35000",
    departmentCode: "35",
    city: "Rennes",
  },
  contactMode: "EMAIL",
  numberOfEmployeeRange: "6-9",
  additionalInformation: "Vous suivez le fournil dès 6 h : pétrin, façonnage, cuisson, puis la vente.",
  updatedAt: "2026-11-13T23:00:00.000Z",
  createdAt: "2026-11-13T23:00:00.000Z",
  remoteWorkMode: "ON_SITE",
  isAvailable: true,
};

/** Which offer the examples read, as the address of one offer names it. */
export const offerPathExample = {
  siret: bakery.siret,
  appellationCode: bakery.appellation.appellationCode,
  locationId: bakery.locationId,
} as const;

const candidateExample = {
  siret: bakery.siret,
  contactMode: "EMAIL",
  potentialBeneficiaryPhone: "0639980021",
} as const;

/** Requests to a company, of both kinds. */
export const applyExamples = {
  immersion: {
    kind: "IF",
    ...candidateExample,
    appellationCode: "11573",
    locationId: bakery.locationId,
    potentialBeneficiaryFirstName: "Camille",
    potentialBeneficiaryLastName: "Exemple",
    potentialBeneficiaryEmail: "camille.exemple@example.org",
    datePreferences: "Deux semaines à partir du 3 mars",
    immersionObjective: "Confirmer un projet professionnel",
    experienceAdditionalInformation: "Deux ans de vente en boulangerie",
    potentialBeneficiaryResumeLink: "https://cv.example.org/camille",
  },
  pupil: {
    kind: "1_ELEVE_1_STAGE",
    ...candidateExample,
    appellationCode: "17576",
    locationId: bakery.locationId,
    potentialBeneficiaryFirstName: "Noa",
    potentialBeneficiaryLastName: "Exemple",
    potentialBeneficiaryEmail: "noa.exemple@example.org",
    datePreferences: "Semaine du 15 juin",
    immersionObjective: "Découvrir un métier ou un secteur d'activité",
    levelOfEducation: "2nde",
  },
} as const;

const never = { email: null, sms: null } as const;
const eightHours = [
  { start: "08:00", end: "12:00" },
  { start: "13:00", end: "16:00" },
];

/** The convention of the examples: validated, with its assessment. */
export const conventionExample = {
  id: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f",
  status: "ACCEPTED_BY_VALIDATOR",
  agencyId: "b1d7c0de-1111-4222-8333-444455556666",
  updatedAt: "2026-03-10T09:15:00.123Z",
  dateSubmission: "2026-02-20T10:00:00.000Z",
  dateStart: "2026-03-02T00:00:00.000Z",
  dateEnd: "2026-03-03T00:00:00.000Z",
  dateApproval: "2026-02-24T10:00:00.000Z",
  dateValidation: "2026-02-25T14:30:00.000Z",
  siret: bakery.siret,
  businessName: bakery.name,
  schedule: {
    totalHours: 14,
    workedDays: 2,
    isSimple: true,
    complexSchedule: [
      { date: "2026-03-02T00:00:00.000Z", timePeriods: eightHours },
      { date: "2026-03-03T00:00:00.000Z", timePeriods: eightHours },
    ],
  },
  workConditions: "Station debout",
  individualProtection: true,
  individualProtectionDescription: "Gants",
  sanitaryPrevention: true,
  sanitaryPreventionDescription: "Charlotte et tablier",
  remoteWorkMode: "ON_SITE",
  immersionAddress: "8 place du Modèle 35000 Rennes",
  immersionObjective: "Confirmer un projet professionnel",
  immersionAppellation: {
    romeCode: "D1102",
    romeLabel: "Boulangerie - viennoiserie",
    ...bakery.appellation,
  },
  immersionActivities: "Pétrissage, façonnage",
  immersionSkills: "Rigueur",
  establishmentNumberEmployeesRange: "6-9",
  establishmentTutor: {
    role: "establishment-tutor",
    email: "tutrice@pain-imaginaire.example.org",
    phone: "+33639980022",
    firstName: "Alix",
    lastName: "Modèle",
    job: "Cheffe boulangère",
  },
  validators: {
    agencyCounsellor: { firstname: "Sonia", lastname: "Témoin" },
    agencyValidator: { firstname: "Sacha", lastname: "Prototype" },
  },
  internshipKind: "immersion",
  signatories: {
    beneficiary: {
      role: "beneficiary",
      email: "camille.exemple@example.org",
      phone: "+33639980021",
      firstName: "Camille",
      lastName: "Exemple",
      signedAt: "2026-02-21T08:00:00.000Z",
      birthdate: "1998-07-14",
      isRqth: false,
    },
    establishmentRepresentative: {
      role: "establishment-representative",
      email: "brigitte.levain@pain-imaginaire.example.org",
      phone: "+33639980023",
      firstName: "Brigitte",
      lastName: "Levain",
      signedAt: "2026-02-21T09:00:00.000Z",
    },
  },
  agencyName: "Association Cap Métiers Fictive",
  agencyDepartment: "35",
  agencyContactEmail: "contact@cap-metiers.example.org",
  agencyKind: "autre",
  agencySiret: "00000004000022",
  agencyValidationSteps: "counsellor-and-validator",
  assessment: {
    status: "COMPLETED",
    endedWithAJob: false,
    signedAt: null,
    createdAt: "2026-03-09T10:00:00.000Z",
  },
  lastReminders: {
    conventionSignatures: {
      beneficiary: { email: "2026-02-20T19:00:00.000Z", sms: null },
      "beneficiary-representative": never,
      "beneficiary-current-employer": never,
      "establishment-representative": never,
    },
    assessmentCompletion: never,
    assessmentSignature: never,
  },
  isEstablishmentBanned: false,
};

/** Which convention the examples read. */
export const conventionPathExample = { conventionId: conventionExample.id } as const;
