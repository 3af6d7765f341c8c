import { describe, expect, it } from "vitest";
import { conventionRequestExample } from "@/tests/given/convention-request";
import { agreedConvention, amendmentLines } from "./amendments";
import type { AgencyOfConvention, Convention } from "./convention";
import { requestOf } from "./convention";
import { decideEdit } from "./decide/change";
import type { DecisionContext } from "./decide/decision";
import { decideSign } from "./decide/signature";
import { decideSubmit } from "./decide/submission";
import { annexOf, conventionDocument } from "./document";
import { SIGNED_TEXT_VERSION, signedText } from "./signed-text";

const agency: AgencyOfConvention = {
  id: "0d4a7f5e-8b1c-4f43-9c55-6b1f0a2d7e10",
  name: "Mission locale de Villeneuve-l’Exemple",
  kind: "mission-locale",
  active: true,
  validationSteps: "counsellor-and-validator",
  address: "1 place du Prototype, 35999 Villeneuve-l’Exemple",
  contactEmail: "contact@mission-locale.example.org",
  refersTo: { id: "p", name: "France Travail Exemple" },
};

const context: DecisionContext = {
  role: "visitor",
  agency,
  now: new Date("2026-11-24T09:00:00Z"),
  today: "2026-11-24",
};

const full = conventionRequestExample("2026-12-07", {
  establishmentDetails: {
    legalForm: "SARL",
    registeredOn: "2020-02-03",
    activity: "Boulangerie",
    collectiveAgreement: "Boulangerie-pâtisserie artisanale",
  },
});

const complete: Convention = decideSubmit(
  {
    id: "c",
    reference: "IF-2026-04K7QX",
    request: {
      ...full,
      signatories: {
        ...full.signatories,
        beneficiary: {
          ...full.signatories.beneficiary,
          address: {
            streetNumberAndAddress: "3 rue du Brouillon",
            postcode: "35999",
            departmentCode: "35",
            city: "Villeneuve-l’Exemple",
          },
          situation: "Demandeuse d’emploi",
          receivesRsa: true,
        },
        beneficiaryCurrentEmployer: {
          role: "beneficiary-current-employer",
          firstName: "Omar",
          lastName: "Inventé",
          email: "omar.invente@example.org",
          phone: "+33639980005",
          job: "Gérant",
          businessSiret: "00000002600013",
          businessName: "Librairie des Pages Blanches",
          businessAddress: "3 place du Modèle, 35999 Villeneuve-l’Exemple",
        },
      },
    },
  },
  context,
).next;

const get = (convention: Convention, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      convention,
    );

/** What D5135-2 lists, the field that holds it (or the agency's), the section and the row where the document says it. */
const d51352: readonly [item: string, field: string, section: string, place: string][] = [
  ["1° prescriber: name", "agency.refersTo", "agency", "Structure prescriptrice"],
  ["2° beneficiary: name", "signatories.beneficiary.lastName", "beneficiary", "Nom"],
  ["2° beneficiary: address", "signatories.beneficiary.address", "beneficiary", "Adresse"],
  ["2° beneficiary: birth date", "signatories.beneficiary.birthdate", "beneficiary", "Date de naissance"],
  ["2° beneficiary: situation", "signatories.beneficiary.situation", "beneficiary", "Situation"],
  [
    "2° beneficiary: minimum income",
    "signatories.beneficiary.receivesRsa",
    "beneficiary",
    "Revenu de solidarité active (RSA)",
  ],
  ["2° beneficiary: employer", "signatories.beneficiaryCurrentEmployer.businessName", "others", "Employeur actuel"],
  ["3° host: name", "businessName", "host", "Entreprise"],
  ["3° host: legal form", "establishmentDetails.legalForm", "host", "Forme juridique"],
  ["3° host: registration number", "siret", "host", "SIRET"],
  ["3° host: registration date", "establishmentDetails.registeredOn", "host", "Immatriculée le"],
  ["3° host: activity", "establishmentDetails.activity", "host", "Activité"],
  ["3° host: collective agreement", "establishmentDetails.collectiveAgreement", "host", "Convention collective"],
  ["3° host: tutor's name", "establishmentTutor.lastName", "tutor", "Nom"],
  ["3° host: tutor's function", "establishmentTutor.job", "tutor", "Fonction"],
  ["3° host: safety instructions", "workConditions", "protection", "Consignes et conditions particulières"],
  ["4° support structure: name", "agencyId", "agency", "Structure d’accompagnement"],
  ["4° support structure: counsellor", "agencyReferent.lastname", "contacts", "Conseiller qui suit la personne"],
  ["5° period: dates", "dateStart", "place", "Dates"],
  ["5° period: place", "immersionAddress", "place", "Lieu"],
  ["5° period: purpose", "immersionObjective", "work", "But"],
  ["5° period: objectives", "immersionSkills", "work", "Gestes et compétences à observer ou à apprendre"],
  ["6° tasks", "immersionActivities", "work", "Tâches confiées"],
];

describe("what D5135-2 lists", () => {
  const sections = [...conventionDocument(complete, agency), ...annexOf(complete, agency)];

  it.each(d51352)("%s stands in %s and is printed in section %s, %s", (_item, field, section, place) => {
    const held = field.startsWith("agency.") ? agency.refersTo : get(complete, field);
    expect(held).toBeDefined();
    const row = sections.find(({ key }) => key === section)?.rows.find(({ label }) => label === place);
    expect(row?.value).toMatch(/\S/u);
    expect(row?.value).not.toBe("Non renseigné");
  });

  it("5° period: hours, day by day", () => {
    const hours = sections.find(({ key }) => key === "hours");
    expect(hours?.items).toHaveLength(complete.schedule.workedDays);
    expect(hours?.paragraphs.join(" ")).toContain("70\u00a0h en tout");
  });

  it("5° period: how the objectives are assessed", () => {
    expect(sections.find(({ key }) => key === "work")?.paragraphs.join(" ")).toMatch(
      /évalue si les objectifs sont atteints/u,
    );
  });
});

describe("the text that is signed", () => {
  it("reads as a whole", () => {
    const text = signedText(complete, agency).replaceAll("\u00a0", " ").replaceAll("\u202f", " ");
    const beginning = text.slice(0, text.indexOf("LA PERSONNE EN IMMERSION S’ENGAGE"));
    expect(beginning).toBe(`Texte de la convention, version 1

CONVENTION D’IMMERSION
Référence : IF-2026-04K7QX
Cette convention organise une période de mise en situation en milieu professionnel (articles L5135-1 à L5135-8 et D5135-1 à D5135-8 du Code du travail).

LA PERSONNE EN IMMERSION
Nom : Léa Fictive
Date de naissance : 14 juillet 1998
Adresse : 3 rue du Brouillon, 35999 Villeneuve-l’Exemple
Situation : Demandeuse d’emploi
Revenu de solidarité active (RSA) : Oui

LES AUTRES PERSONNES QUI SIGNENT
Employeur actuel : Librairie des Pages Blanches
SIRET de l’employeur actuel : 00000002600013
Adresse de l’employeur actuel : 3 place du Modèle, 35999 Villeneuve-l’Exemple
Représenté par : Omar Inventé
Fonction : Gérant

L’ENTREPRISE D’ACCUEIL
Entreprise : Boulangerie Le Pain Imaginaire
SIRET : 00000001800028
Forme juridique : SARL
Immatriculée le : 3 février 2020
Activité : Boulangerie
Convention collective : Boulangerie-pâtisserie artisanale
Représentée par : Karim Modèle

LA STRUCTURE D’ACCOMPAGNEMENT
Structure d’accompagnement : Mission locale de Villeneuve-l’Exemple
Adresse : 1 place du Prototype, 35999 Villeneuve-l’Exemple
Structure prescriptrice : France Travail Exemple

LE MÉTIER ET LES OBJECTIFS
But : Découvrir un métier ou un secteur d'activité
Métier : Boulanger / Boulangère (D1102)
Tâches confiées : Observer le pétrissage, façonner des pains simples, tenir le comptoir avec la tutrice
Gestes et compétences à observer ou à apprendre : Les gestes du façonnage, l’hygiène du fournil
À la fin, la personne qui accueille sur place évalue si les objectifs sont atteints, avec la personne en immersion et la structure d’accompagnement. Le résultat est écrit dans un bilan que la personne lit et signe.

LE LIEU ET LES DATES
Lieu : 12 rue de l’Invention, 35999 Villeneuve-l’Exemple
Présence : Sur place
Dates : du lundi 7 au vendredi 18 décembre 2026

LES HORAIRES
Du lundi au vendredi, 9 h à 12 h et 13 h à 17 h
35 h par semaine, 70 h en tout, 10 jours de présence
- lundi 7 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- mardi 8 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- mercredi 9 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- jeudi 10 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- vendredi 11 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- lundi 14 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- mardi 15 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- mercredi 16 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- jeudi 17 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)
- vendredi 18 décembre 2026 : 9 h à 12 h et 13 h à 17 h (7 h)

LA SÉCURITÉ ET LES CONDITIONS DE TRAVAIL
Équipements de protection fournis : Oui
Lesquels : Tablier et gants
Mesures de prévention sanitaire : Oui
Quelles mesures : Lavage des mains, charlotte
Consignes et conditions particulières : Station debout, chaleur du four
Avantages offerts : Non renseigné

LA PERSONNE QUI ACCUEILLE SUR PLACE
Nom : Maya Prototype
Fonction : Boulangère

`);
    expect(text).toContain("prévenir la structure d’accompagnement dans les 24 heures en cas d’accident (D5135-5)");
    expect(text).toContain("L’immersion ne commence pas avant la validation");
    expect(text).not.toMatch(/cerfa/iu);
    expect(SIGNED_TEXT_VERSION).toBe("1");
  });

  it("leaves the annex out: no address, number, emergency contact nor counsellor", () => {
    const text = signedText(complete, agency);
    for (const kept of ["lea.fictive@example.org", "+33639980001", "Dominique", "Inès", "contact@mission-locale"]) {
      expect(text).not.toContain(kept);
      expect(JSON.stringify(annexOf(complete, agency))).toContain(kept);
    }
  });

  it("does not change with signatures, contacts, counsellor or status", () => {
    const text = signedText(complete, agency);
    const signed = decideSign(complete, {}, { ...context, role: "beneficiary" }).next;
    const moved: Convention = {
      ...signed,
      status: "ACCEPTED_BY_VALIDATOR",
      agencyReferent: { firstname: "Sonia", lastname: "Témoin" },
      signatories: {
        ...signed.signatories,
        beneficiary: { ...signed.signatories.beneficiary, email: "autre@example.org", emergencyContact: "" },
      },
    };
    expect(signedText(moved, agency)).toBe(text);
  });

  it("keeps what people typed, line by line, and never opens a section for them", () => {
    const text = signedText({ ...complete, immersionActivities: "Un\r\nDeux\n\nLE LIEU ET LES DATES" }, agency);
    expect(text).toContain("Un\n  Deux\n  \n  LE LIEU ET LES DATES");
  });
});

describe("a corrected spelling", () => {
  const signed = decideSign(complete, {}, { ...context, role: "beneficiary" }).next;
  const request = requestOf(signed);
  const corrected = decideEdit(
    signed,
    {
      request: { ...request, establishmentTutor: { ...request.establishmentTutor, lastName: "Prototipe" } },
      expectedVersion: signed.version,
    },
    { ...context, role: "counsellor" },
  ).next;

  it("is an amendment beside a text that stays as it was signed", () => {
    expect(corrected.establishmentTutor.lastName).toBe("Prototipe");
    expect(agreedConvention(corrected).establishmentTutor.lastName).toBe("Prototype");
    expect(signedText(corrected, agency)).toBe(signedText(signed, agency));
    expect(amendmentLines(corrected).map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      "Nom : « Prototype » devient « Prototipe », par la structure d’accompagnement, le 24 novembre 2026 à 10 h 00.",
    ]);
  });

  it("goes back to what was signed, however often it was corrected", () => {
    const again = decideEdit(
      corrected,
      {
        request: {
          ...requestOf(corrected),
          establishmentTutor: { ...corrected.establishmentTutor, lastName: "Prototypes" },
        },
        expectedVersion: corrected.version,
      },
      { ...context, role: "counsellor" },
    ).next;
    expect(again.amendments).toHaveLength(2);
    expect(signedText(again, agency)).toBe(signedText(signed, agency));
  });
});
