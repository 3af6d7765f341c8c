type Said = { readonly who: string; readonly what: string };

/** Why data are used, and what allows it. */
export const purposes = {
  ground:
    "Mission d’intérêt public (RGPD, article 6.1.e) : les immersions des articles L5135-1 à L5135-8 du Code du travail, et les mini-stages du Code de l’éducation.",
  list: [
    "mettre en relation les candidats et les entreprises qui accueillent ;",
    "établir la convention, la faire signer et vérifier qu’elle respecte la loi ;",
    "prouver plus tard qui a signé quoi, et quand ;",
    "prévenir chacun quand c’est à lui d’agir ;",
    "compter les immersions, sans nommer personne.",
  ],
} as const;

/** What is asked of whom. */
export const dataAsked: readonly Said[] = [
  {
    who: "Candidat",
    what: "Nom, prénom, date de naissance, adresse, e-mail, téléphone, situation, personne à prévenir en cas d’urgence.",
  },
  { who: "Représentant légal", what: "Nom, prénom, e-mail, téléphone, quand le candidat a moins de 18 ans." },
  { who: "Entreprise", what: "Nom, fonction, e-mail et téléphone de qui signe et de qui accueille sur place." },
  { who: "Structure", what: "Nom, prénom et e-mail de qui conseille et de qui valide." },
  {
    who: "Pour la preuve",
    what: "Date, adresse IP, navigateur, et adresse ou numéro à demi masqué où le code de signature est arrivé.",
  },
];

/** Who receives what. */
export const recipients: readonly Said[] = [
  { who: "Les signataires", what: "La convention entière, qui l’a signée, et les preuves de signature." },
  {
    who: "Votre structure",
    what: "La convention, son historique, les preuves de signature, et si les messages sont arrivés.",
  },
  {
    who: "Ses partenaires",
    what: "Les systèmes d’information que votre structure utilise, pour ses seules conventions et avec une clé.",
  },
  { who: "Nos prestataires", what: "L’hébergeur, et ceux qui portent les e-mails et les SMS." },
  { who: "Personne d’autre", what: "Ni vente, ni publicité." },
];

/** What everybody may ask. */
export const rights: readonly string[] = [
  "lire les données que nous avons sur vous, et en recevoir une copie ;",
  "faire corriger ce qui est faux ;",
  "vous opposer à leur usage, ou le faire limiter ;",
  "les faire effacer, quand aucune loi ne nous demande de les garder.",
];
