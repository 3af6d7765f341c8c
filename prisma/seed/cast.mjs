// The people one can sign in as in the demonstration; the README names them too. All invented.

/** @typedef {{ key: string, firstName: string, lastName: string, email: string, what: string }} CastMember */

/** @type {readonly CastMember[]} */
export const cast = [
  {
    key: "counsellor",
    firstName: "Sonia",
    lastName: "Témoin",
    email: "sonia.temoin@mission-locale.example.org",
    what: "counsellor, Mission locale de Rennes (two steps)",
  },
  {
    key: "validator",
    firstName: "Victor",
    lastName: "Exemple",
    email: "victor.exemple@mission-locale.example.org",
    what: "validator, Mission locale de Rennes (two steps)",
  },
  {
    key: "soloValidator",
    firstName: "Nadia",
    lastName: "Modèle",
    email: "nadia.modele@france-travail.example.org",
    what: "validator, France Travail Nantes (one step)",
  },
  {
    key: "chamberValidator",
    firstName: "Paul",
    lastName: "Spécimen",
    email: "paul.specimen@cci.example.org",
    what: "validator, CCI de Lyon (chamber of commerce)",
  },
  {
    key: "delegate",
    firstName: "Denis",
    lastName: "Ébauche",
    email: "denis.ebauche@main-tendue.example.org",
    what: "validator, La Main Tendue (by delegation, which ends soon)",
  },
  {
    key: "baker",
    firstName: "Brigitte",
    lastName: "Levain",
    email: "brigitte.levain@pain-imaginaire.example.org",
    what: "company, Boulangerie Le Pain Imaginaire in Rennes",
  },
  {
    key: "operator",
    firstName: "Olga",
    lastName: "Maquette",
    email: "olga.maquette@immersion.example.org",
    what: "operator of the service",
  },
];
