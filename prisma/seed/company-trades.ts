import type { EmployeesRange, RemoteWorkMode } from "@/lib/reference/vocabulary";

/** One trade of the demonstration: activity, jobs with their OGR codes, and invented companies with the postcode of their town. */
export type Trade = {
  readonly nafCode: string;
  readonly nafLabel: string;
  readonly jobs: readonly string[];
  readonly sizes: readonly EmployeesRange[];
  readonly presentation: string;
  /** How each company in turn welcomes; on site when absent. */
  readonly modes?: readonly RemoteWorkMode[];
  readonly companies: readonly (readonly [name: string, postcode: string])[];
};

const small = ["1-2", "3-5", "6-9"] as const;
const middle = ["6-9", "10-19", "20-49"] as const;
const large = ["50-99", "100-199", "250-499"] as const;

/** Twenty trades, four companies in each. */
export const trades: readonly Trade[] = [
  {
    nafCode: "1071C",
    nafLabel: "Boulangerie et boulangerie-pâtisserie",
    jobs: ["11573", "17576", "11576", "10868"],
    sizes: ["6-9", "3-5", "10-19"],
    presentation: "Vous suivez le fournil dès 6 h : pétrin, façonnage, cuisson, puis la vente.",
    companies: [
      ["Boulangerie Le Pain Imaginaire", "35000"],
      ["Fournil des Trois Épis Inventés", "35510"],
      ["Boulangerie du Levain Supposé", "44000"],
      ["Au Croissant de Fiction", "69001"],
    ],
  },
  {
    nafCode: "1071D",
    nafLabel: "Pâtisserie",
    jobs: ["17576", "11573", "12631", "13345"],
    sizes: small,
    presentation: "Vous préparez les desserts du jour et découvrez le travail du chocolat.",
    companies: [
      ["Pâtisserie Chimère", "35000"],
      ["Les Douceurs Inexistantes", "59000"],
      ["Chocolaterie du Songe", "67000"],
      ["Délices de Nulle Part", "97400"],
    ],
  },
  {
    nafCode: "4722Z",
    nafLabel: "Commerce de détail de viandes et de produits à base de viande",
    jobs: ["11564", "11741", "20558"],
    sizes: small,
    presentation: "Vous découvrez la préparation des viandes et l’accueil des clients.",
    companies: [
      ["Boucherie de l’Hypothèse", "35000"],
      ["Charcuterie Fabulette", "69100"],
      ["Boucherie Sans Pareille Inventée", "13100"],
      ["Maison Virgule Fictive", "33000"],
    ],
  },
  {
    nafCode: "5610A",
    nafLabel: "Restauration traditionnelle",
    jobs: ["13861", "12274", "10826"],
    sizes: middle,
    presentation: "Vous passez de la mise en place au service, en cuisine puis en salle.",
    companies: [
      ["Restaurant La Table Rêvée", "35000"],
      ["Bistrot du Conditionnel", "44000"],
      ["Cantine des Possibles", "93100"],
      ["Le Couvert Imaginé", "31000"],
    ],
  },
  {
    nafCode: "4711D",
    nafLabel: "Supermarchés",
    jobs: ["14769", "15487", "12284"],
    sizes: large,
    presentation: "Vous découvrez la mise en rayon, la caisse et les commandes.",
    companies: [
      ["Supermarché Exemple Cesson", "35510"],
      ["Supermarché Exemple Rezé", "44400"],
      ["Supermarché Exemple Vénissieux", "69200"],
      ["Supermarché Exemple Roubaix", "59100"],
    ],
  },
  {
    nafCode: "9602A",
    nafLabel: "Coiffure",
    jobs: ["12688", "12691", "12010"],
    sizes: small,
    presentation: "Vous accueillez, vous observez la coupe et la couleur, vous faites les shampoings.",
    companies: [
      ["Coiffure Mèche Fictive", "35000"],
      ["Salon Ciseaux d’Essai", "75001"],
      ["Atelier Boucle Modèle", "13001"],
      ["Coiffure Peigne Inventé", "97460"],
    ],
  },
  {
    nafCode: "9602B",
    nafLabel: "Soins de beauté",
    jobs: ["16359", "18212"],
    sizes: small,
    presentation: "Vous découvrez les soins des mains et l’accueil en institut.",
    companies: [
      ["Institut Beauté Témoin", "35500"],
      ["Institut Perle Fictive", "31700"],
      ["Ongles et Maquette", "59000"],
      ["Institut Prototype", "67300"],
    ],
  },
  {
    nafCode: "4776Z",
    nafLabel: "Commerce de détail de fleurs, plantes, graines et animaux de compagnie",
    jobs: ["15095", "20524", "20589"],
    sizes: small,
    presentation: "Vous composez des bouquets et prenez soin des plantes.",
    companies: [
      ["Fleurs de Papier", "35170"],
      ["Aux Pétales Présumés", "44800"],
      ["Jardinerie Hypothétique", "33700"],
      ["Bouquet d’Apparence", "67000"],
    ],
  },
  {
    nafCode: "8130Z",
    nafLabel: "Services d’aménagement paysager",
    jobs: ["16067", "17487", "12482"],
    sizes: middle,
    presentation: "Vous travaillez dehors : tonte, taille, plantation, petits murets.",
    companies: [
      ["Paysages Imaginés", "35510"],
      ["Les Jardins du Peut-être", "31770"],
      ["Espaces Verts de Fiction", "33600"],
      ["Verdure Modèle", "59491"],
    ],
  },
  {
    nafCode: "4321A",
    nafLabel: "Travaux d’installation électrique dans tous locaux",
    jobs: ["14635", "14617", "14619"],
    sizes: middle,
    presentation: "Vous suivez une équipe en chantier : tirage de câbles, pose, contrôle.",
    companies: [
      ["Électricité Volt Fictif", "35000"],
      ["Ampère et Hypothèse", "69001"],
      ["Courant Supposé", "13400"],
      ["Lumière d’Essai", "97400"],
    ],
  },
  {
    nafCode: "4322A",
    nafLabel: "Travaux d’installation d’eau et de gaz en tous locaux",
    jobs: ["17837", "11981", "38414"],
    sizes: small,
    presentation: "Vous découvrez le dépannage chez les clients et la pose en neuf.",
    companies: [
      ["Plomberie du Robinet Rêvé", "35170"],
      ["Chauffage Démonstration", "44000"],
      ["Tuyaux et Maquettes", "31000"],
      ["Eau Fictive Services", "67000"],
    ],
  },
  {
    nafCode: "4334Z",
    nafLabel: "Travaux de peinture et vitrerie",
    jobs: ["17619", "17618", "20715"],
    sizes: small,
    presentation: "Vous préparez les murs, vous peignez avec l’équipe.",
    companies: [
      ["Peinture Arc-en-Rêve", "35500"],
      ["Couleurs Témoins", "93200"],
      ["Pinceau Prototype", "13001"],
      ["Vitrerie Transparente Inventée", "33000"],
    ],
  },
  {
    nafCode: "4391A",
    nafLabel: "Travaux de charpente",
    jobs: ["11952", "38496", "13822"],
    sizes: middle,
    presentation: "Vous découvrez le traçage à l’atelier, puis le levage sur chantier.",
    companies: [
      ["Charpentes du Vraisemblable", "35000"],
      ["Toitures Imaginaires", "44400"],
      ["Poutre et Fiction", "69200"],
      ["Bois Modèle", "59100"],
    ],
  },
  {
    nafCode: "4520A",
    nafLabel: "Entretien et réparation de véhicules automobiles légers",
    jobs: ["16446", "11698", "16837"],
    sizes: small,
    presentation: "Vous passez du diagnostic à la réparation, avec une mécanicienne.",
    companies: [
      ["Garage de l’Essieu Fictif", "35510"],
      ["Mécanique Exemple", "93100"],
      ["Atelier Piston Supposé", "31700"],
      ["Carrosserie Reflet Inventé", "97460"],
    ],
  },
  {
    nafCode: "4941A",
    nafLabel: "Transports routiers de fret interurbains",
    jobs: ["16276", "11679", "19291"],
    sizes: large,
    presentation: "Vous découvrez le quai, le stock et la préparation des tournées.",
    companies: [
      ["Transports Cap Imaginaire", "35000"],
      ["Logistique du Possible", "69100"],
      ["Fret Modèle", "13100"],
      ["Colis Fictifs", "59000"],
    ],
  },
  {
    nafCode: "8710A",
    nafLabel: "Hébergement médicalisé pour personnes âgées",
    jobs: ["10891", "10893", "11446"],
    sizes: large,
    presentation: "Vous accompagnez une aide-soignante auprès des résidents.",
    companies: [
      ["Résidence Les Jours Inventés", "35000"],
      ["Maison des Aînés Fictifs", "44800"],
      ["Résidence Soleil Témoin", "31770"],
      ["Résidence Le Récit", "67300"],
    ],
  },
  {
    nafCode: "8891A",
    nafLabel: "Accueil de jeunes enfants",
    jobs: ["11448", "14586", "18238"],
    sizes: middle,
    presentation: "Vous partagez la journée des enfants : accueil, repas, jeux, sieste.",
    companies: [
      ["Crèche Les Petits Personnages", "35170"],
      ["Multi-accueil Il Était Une Fois", "75001"],
      ["Crèche La Fable", "33700"],
      ["Crèche Lune de Carton", "97400"],
    ],
  },
  {
    nafCode: "6920Z",
    nafLabel: "Activités comptables",
    jobs: ["12786", "10871", "15368"],
    sizes: middle,
    presentation: "Vous découvrez la tenue des comptes et la paie de petites entreprises.",
    modes: ["HYBRID", "ON_SITE"],
    companies: [
      ["Cabinet Chiffre Fictif", "35000"],
      ["Comptes et Contes", "93200"],
      ["Fiduciaire Exemple", "13400"],
      ["Bilan Imaginé", "33600"],
    ],
  },
  {
    nafCode: "6201Z",
    nafLabel: "Programmation informatique",
    jobs: ["20726", "38964", "38915"],
    sizes: middle,
    presentation: "Vous découvrez la vie d’un projet : besoin, maquette, écriture, essais.",
    modes: ["FULL_REMOTE", "HYBRID"],
    companies: [
      ["Agence Pixel Inventé", "35000"],
      ["Atelier du Code Rêvé", "44000"],
      ["Studio Web Fictif", "69001"],
      ["Octets Supposés", "31000"],
    ],
  },
  {
    nafCode: "4761Z",
    nafLabel: "Commerce de détail de livres en magasin spécialisé",
    jobs: ["16181", "14500"],
    sizes: small,
    presentation: "Vous tenez les rayons, conseillez, préparez les commandes.",
    companies: [
      ["Librairie Page Blanche Fictive", "35500"],
      ["Librairie Le Chapitre Absent", "75001"],
      ["Librairie des Contes Modèles", "59491"],
      ["Librairie Fin Ouverte", "67000"],
    ],
  },
];
