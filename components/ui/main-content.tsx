import type { ReactNode } from "react";

/** The main region, target of the skip link. */
export const MainContent = ({ children }: { readonly children: ReactNode }) => (
  <main id="contenu" tabIndex={-1} className="flex-1 outline-none">
    {children}
  </main>
);
