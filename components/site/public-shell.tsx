import LogIn from "lucide-react/icons/log-in";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { MainContent } from "@/components/ui/main-content";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { SkipLinks } from "@/components/ui/skip-links";
import { footerLinks, publicNavigation, siteAbout, siteName } from "./site";

/** What surrounds every page that needs no sign-in. */
export const PublicShell = ({ children }: { readonly children: ReactNode }) => (
  <>
    <SkipLinks />
    <SiteHeader
      name={siteName}
      home="/"
      items={publicNavigation}
      aside={
        <ButtonLink href="/connexion" kind="secondary" size="dense">
          <Icon of={LogIn} size="sm" />
          Espace professionnel
        </ButtonLink>
      }
    />
    <MainContent>{children}</MainContent>
    <SiteFooter about={siteAbout} links={footerLinks} />
  </>
);
