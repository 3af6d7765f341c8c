import type { Verb } from "@/lib/convention/domain/transitions";

/** A verb that an agency's screen offers: its address, its button, its page. */
export type CaseAct = {
  readonly verb: Extract<
    Verb,
    | "approve"
    | "validate"
    | "requestChange"
    | "renew"
    | "transfer"
    | "correctContact"
    | "renameCounsellor"
    | "editFinal"
    | "reject"
    | "deprecate"
    | "cancel"
    | "copy"
  >;
  readonly path: string;
  readonly label: string;
  readonly title: string;
  readonly explanation: string;
  readonly button: string;
};

/** The verbs that have a screen, in the order of their buttons. */
export const caseActs: readonly CaseAct[] = [
  {
    verb: "approve",
    path: "pre-valider",
    label: "Donner un premier accord",
    title: "Donner un premier accord",
    explanation: "La personne qui valide est prévenue : c’est elle qui décide ensuite.",
    button: "Donner mon accord",
  },
  {
    verb: "validate",
    path: "valider",
    label: "Valider la convention",
    title: "Valider la convention",
    explanation:
      "Le premier jour est confirmé. Tout le monde est prévenu et reçoit la convention. Elle ne change plus ensuite.",
    button: "Valider la convention",
  },
  {
    verb: "requestChange",
    path: "demander-une-modification",
    label: "Demander une modification",
    title: "Demander une modification",
    explanation:
      "La convention revient à la personne que vous choisissez, avec votre message. Après sa correction, tout le monde signe de nouveau.",
    button: "Demander la modification",
  },
  {
    verb: "renew",
    path: "renouveler",
    label: "Renouveler la convention",
    title: "Renouveler la convention",
    explanation:
      "On renouvelle une seule fois, dans la même entreprise, pour le même métier, et au plus pour la même durée. Une nouvelle convention est créée : tout le monde la signe.",
    button: "Créer le renouvellement",
  },
  {
    verb: "transfer",
    path: "transferer",
    label: "Transférer à une autre structure",
    title: "Transférer à une autre structure",
    explanation:
      "La convention quitte votre structure : vous ne la verrez plus. Les signatures déjà données sont effacées, tout le monde est prévenu et signe de nouveau.",
    button: "Transférer la convention",
  },
  {
    verb: "correctContact",
    path: "corriger-un-contact",
    label: "Corriger un e-mail ou un téléphone",
    title: "Corriger un e-mail ou un téléphone",
    explanation:
      "Les signatures ne changent pas. L’ancienne adresse et tous les signataires sont prévenus ; la nouvelle sert à signer juste après.",
    button: "Enregistrer la correction",
  },
  {
    verb: "renameCounsellor",
    path: "changer-le-conseiller",
    label: "Changer le nom du conseiller",
    title: "Changer le nom du conseiller",
    explanation: "C’est la personne qui suit le candidat dans votre structure. Les signatures ne changent pas.",
    button: "Enregistrer le nom",
  },
  {
    verb: "editFinal",
    path: "corriger-une-information",
    label: "Corriger une information",
    title: "Corriger une information",
    explanation:
      "Une convention close ne change plus, sauf ces informations. Chaque correction est écrite sur le document et dans le journal ; personne ne signe de nouveau.",
    button: "Enregistrer les corrections",
  },
  {
    verb: "reject",
    path: "refuser",
    label: "Refuser",
    title: "Refuser la convention",
    explanation:
      "Tout le monde est prévenu et lit votre raison. On ne revient pas en arrière : il faudra une nouvelle demande.",
    button: "Refuser la convention",
  },
  {
    verb: "deprecate",
    path: "abandonner",
    label: "Abandonner la demande",
    title: "Abandonner la demande",
    explanation:
      "Pour une demande qui ne se fera pas : doublon, projet changé. Tout le monde est prévenu et lit votre raison.",
    button: "Abandonner la demande",
  },
  {
    verb: "cancel",
    path: "annuler",
    label: "Annuler la convention",
    title: "Annuler la convention validée",
    explanation: "La convention ne compte plus. Tout le monde est prévenu et lit votre raison.",
    button: "Annuler la convention",
  },
  {
    verb: "copy",
    path: "copier",
    label: "Reprendre dans une nouvelle demande",
    title: "Reprendre dans une nouvelle demande",
    explanation:
      "Une nouvelle demande s’ouvre avec toutes ces réponses. Changez ce qui doit l’être, puis envoyez-la. Cette convention ne change pas.",
    button: "Ouvrir la nouvelle demande",
  },
];

/** The act that an address names, undefined when there is none. */
export const actOfPath = (path: string): CaseAct | undefined => caseActs.find((act) => act.path === path);
