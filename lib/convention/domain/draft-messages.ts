import type { InternshipKind } from "./vocabulary";

const ofAnyKind: Readonly<Record<string, string>> = {
  "signatories.beneficiary.firstName": "Écrivez votre prénom.",
  "signatories.beneficiary.lastName": "Écrivez votre nom.",
  "signatories.beneficiary.email": "Écrivez votre adresse e-mail.",
  "signatories.beneficiary.phone": "Écrivez votre numéro de téléphone.",
  "signatories.beneficiary.birthdate": "Donnez votre date de naissance : le jour, le mois et l’année.",
  "signatories.beneficiary.address.streetNumberAndAddress": "Écrivez le numéro et la rue de votre adresse.",
  "signatories.beneficiary.address.postcode": "Écrivez le code postal de votre adresse.",
  "signatories.beneficiary.address.city": "Écrivez la ville de votre adresse.",
  "signatories.beneficiary.levelOfEducation": "Choisissez votre niveau d’études.",
  "signatories.beneficiary.schoolName": "Écrivez le nom de votre établissement scolaire.",
  "signatories.beneficiary.schoolPostcode": "Écrivez le code postal de votre établissement scolaire.",
  "signatories.beneficiary.situation": "Choisissez votre situation.",
  "signatories.beneficiaryRepresentative.firstName": "Écrivez le prénom de votre représentant légal.",
  "signatories.beneficiaryRepresentative.lastName": "Écrivez le nom de votre représentant légal.",
  "signatories.beneficiaryRepresentative.email": "Écrivez l’adresse e-mail de votre représentant légal.",
  "signatories.beneficiaryRepresentative.phone": "Écrivez le numéro de téléphone de votre représentant légal.",
  "signatories.beneficiaryCurrentEmployer.businessSiret": "Écrivez le SIRET de votre employeur : 14 chiffres.",
  "signatories.beneficiaryCurrentEmployer.businessName": "Écrivez le nom de l’entreprise qui vous emploie.",
  "signatories.beneficiaryCurrentEmployer.firstName":
    "Écrivez le prénom de la personne qui signe pour votre employeur.",
  "signatories.beneficiaryCurrentEmployer.lastName": "Écrivez le nom de la personne qui signe pour votre employeur.",
  "signatories.beneficiaryCurrentEmployer.email":
    "Écrivez l’adresse e-mail de la personne qui signe pour votre employeur.",
  "signatories.beneficiaryCurrentEmployer.phone": "Écrivez le numéro de la personne qui signe pour votre employeur.",
  agencyId: "Choisissez votre structure d’accompagnement.",
  siret: "Écrivez le SIRET de l’entreprise : 14 chiffres.",
  businessName: "Écrivez le nom de l’entreprise.",
  "signatories.establishmentRepresentative.firstName": "Écrivez le prénom de la personne qui signe pour l’entreprise.",
  "signatories.establishmentRepresentative.lastName": "Écrivez le nom de la personne qui signe pour l’entreprise.",
  "signatories.establishmentRepresentative.email":
    "Écrivez l’adresse e-mail de la personne qui signe pour l’entreprise.",
  "signatories.establishmentRepresentative.phone": "Écrivez le numéro de la personne qui signe pour l’entreprise.",
  "establishmentTutor.firstName": "Écrivez le prénom de la personne qui vous accueille.",
  "establishmentTutor.lastName": "Écrivez le nom de la personne qui vous accueille.",
  "establishmentTutor.email": "Écrivez l’adresse e-mail de la personne qui vous accueille.",
  "establishmentTutor.phone": "Écrivez le numéro de la personne qui vous accueille.",
  "establishmentTutor.job": "Écrivez la fonction de la personne qui vous accueille.",
  "immersionAppellation.appellationLabel": "Écrivez le métier que vous voulez découvrir.",
  immersionObjective: "Choisissez le but de l’immersion.",
  immersionActivities: "Écrivez ce que vous ferez pendant l’immersion.",
  dateStart: "Donnez le premier jour de l’immersion.",
  dateEnd: "Donnez le dernier jour de l’immersion.",
  remoteWorkMode: "Dites si l’immersion a lieu sur place ou à distance.",
  immersionAddress: "Écrivez l’adresse où l’immersion a lieu.",
};

const ofMiniStage: Readonly<Record<string, string>> = {
  agencyId: "Choisissez la chambre qui suit votre mini-stage.",
  immersionObjective: "Choisissez le but du mini-stage.",
  immersionActivities: "Écrivez ce que vous ferez pendant le mini-stage.",
  dateStart: "Donnez le premier jour du mini-stage.",
  dateEnd: "Donnez le dernier jour du mini-stage.",
  remoteWorkMode: "Dites si le mini-stage a lieu sur place ou à distance.",
  immersionAddress: "Écrivez l’adresse où le mini-stage a lieu.",
};

/** What to do about an answer that is missing, by path: each says which one, so that a summary of errors reads alone. */
export const missingMessages: Readonly<Record<InternshipKind, Readonly<Record<string, string>>>> = {
  immersion: ofAnyKind,
  "mini-stage-cci": { ...ofAnyKind, ...ofMiniStage },
};
