import type { NavItem } from "@/components/ui/nav-link";

/** Name of the service, as pages and messages write it. */
export const siteName = "Immersion Facilitée";

/** What the service is for, in one sentence. */
export const siteDescription =
  "Trouvez une entreprise près de chez vous, découvrez un métier quelques jours, signez votre convention en ligne.";

/** Where anyone may go. */
export const publicNavigation: readonly NavItem[] = [
  { href: "/recherche", label: "Trouver une entreprise" },
  { href: "/convention/demande", label: "Remplir une convention" },
  { href: "/inscrire-mon-entreprise", label: "Inscrire mon entreprise" },
];

/** Who holds the site, at its foot. */
export const siteAbout = "Service numérique d’intérêt général. Logiciel libre, installé et tenu par votre territoire.";

/** Pages that explain the service, and those that the law wants to be found from everywhere. */
export const footerLinks: readonly { readonly href: string; readonly label: string }[] = [
  { href: "/aide", label: "Aide" },
  { href: "/structures", label: "Trouver une structure" },
  { href: "/partenaires", label: "API" },
  { href: "/mes-conventions", label: "Mes conventions" },
  { href: "/verifier", label: "Vérifier un document" },
  // Every page says the level in these words (RGAA 4.1.2, obligations).
  { href: "/accessibilite", label: "Accessibilité\u00a0: non conforme" },
  { href: "/confidentialite", label: "Données personnelles" },
  { href: "/mentions-legales", label: "Mentions légales" },
];
