import type { SummaryRow } from "@/components/ui/summary-list";
import { type ConventionRequest, type PostalAddress, presentSignatories } from "@/lib/convention/domain/convention";
import type { DraftPart } from "@/lib/convention/domain/draft";
import { actorRoleLabels, type SignatoryRole } from "@/lib/convention/domain/roles";
import { levelText, schoolText } from "@/lib/convention/domain/schooling-text";
import { formatShortDate, french, unbroken } from "@/lib/platform/typography";
import { phoneText } from "@/lib/reference/phone-text";
import { essentials } from "../essentials";

type Person = { readonly firstName: string; readonly lastName: string; readonly email: string; readonly phone: string };

/** A number that is never cut at the end of a line. */
const numberText = (phone: string): string => unbroken(phoneText(phone));

const contact = (person: Person): string =>
  `${person.firstName} ${person.lastName}, ${person.email}, ${numberText(person.phone)}`;

const row = (term: string, value: string | undefined): readonly SummaryRow[] => (value ? [{ term, value }] : []);

const addressText = (address: PostalAddress | undefined): string | undefined =>
  address &&
  [address.streetNumberAndAddress, `${address.postcode} ${address.city}`].filter((line) => line.trim()).join(", ");

const personRows = (request: ConventionRequest): readonly SummaryRow[] => {
  const { beneficiary, beneficiaryRepresentative, beneficiaryCurrentEmployer: employer } = request.signatories;
  const isMiniStage = request.internshipKind === "mini-stage-cci";
  const emergency = [
    beneficiary.emergencyContact,
    beneficiary.emergencyContactPhone && numberText(beneficiary.emergencyContactPhone),
    beneficiary.emergencyContactEmail,
  ];
  return [
    ...row(isMiniStage ? "En mini-stage" : "En immersion", contact(beneficiary)),
    ...row("Date de naissance", formatShortDate(beneficiary.birthdate)),
    ...row("Adresse", addressText(beneficiary.address)),
    ...(isMiniStage
      ? [
          ...row("Niveau d’études", levelText(beneficiary.levelOfEducation)),
          ...row("Établissement scolaire", schoolText(beneficiary)),
        ]
      : [...row("Situation", beneficiary.situation), ...row("RSA", beneficiary.receivesRsa ? "Oui" : "Non")]),
    ...row("Travailleur handicapé", beneficiary.isRqth ? "Oui" : "Non"),
    ...row("Aide financière", beneficiary.financiaryHelp),
    ...row("Représentant légal", beneficiaryRepresentative && contact(beneficiaryRepresentative)),
    ...row("Employeur actuel", employer && `${employer.businessName}, ${contact(employer)}`),
    ...row("En cas d’urgence", emergency.filter(Boolean).join(", ")),
  ];
};

const referent = ({ agencyReferent }: ConventionRequest): string =>
  [agencyReferent?.firstname, agencyReferent?.lastname].filter(Boolean).join(" ");

const companyRows = (request: ConventionRequest): readonly SummaryRow[] => [
  ...row("Entreprise", `${request.businessName}, SIRET ${request.siret}`),
  ...row("Signe pour elle", contact(request.signatories.establishmentRepresentative)),
  ...row("Accueille sur place", `${contact(request.establishmentTutor)}, ${request.establishmentTutor.job}`),
];

const placeTerms = ["Dates", "Horaires", "Lieu", "Façon de travailler"];

/** Every answer of a request, part by part, as it is checked before it leaves. */
export const checkRows = (
  request: ConventionRequest,
  agencyName: string,
): Readonly<Record<DraftPart, readonly SummaryRow[]>> => {
  const essential = essentials(request).filter(({ term }) => term !== "Qui accueille sur place");
  return {
    vous: personRows(request),
    structure: [
      ...row(request.internshipKind === "immersion" ? "Structure" : "Chambre", agencyName),
      ...row("Conseiller", referent(request)),
    ],
    entreprise: companyRows(request),
    metier: essential.filter(({ term }) => !placeTerms.includes(term)),
    horaires: essential.filter(({ term }) => placeTerms.includes(term)),
  };
};

const toTheCandidate: Partial<Record<SignatoryRole, string>> = {
  beneficiary: "vous",
  "beneficiary-representative": "votre représentant légal",
  "beneficiary-current-employer": "votre employeur actuel",
};

/** Who signs, in words, with the address where each one receives their link; said to the candidate unless it is a correction. */
export const signerLines = (request: ConventionRequest, isCorrection: boolean): readonly string[] =>
  presentSignatories(request).map(({ role, firstName, lastName, email }) => {
    const as = (isCorrection ? undefined : toTheCandidate[role]) ?? actorRoleLabels[request.internshipKind][role];
    return french(`${firstName} ${lastName}, ${as} : ${email}`);
  });
