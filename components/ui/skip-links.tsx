const link =
  "sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-30 focus:rounded-md focus:bg-surface focus:px-4 focus:py-2 link";

/** First thing the keyboard meets: straight to what the page says, or to its foot. */
export const SkipLinks = () => (
  <nav aria-label="Accès rapide" className="print:hidden">
    <a className={link} href="#contenu">
      Aller au contenu
    </a>
    <a className={link} href="#pied-de-page">
      Aller au pied de page
    </a>
  </nav>
);
