import LogIn from "lucide/dist/esm/icons/log-in.mjs";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { MainContent } from "@/components/ui/main-content";
import { SiteHeader } from "@/components/ui/site-header";
import { publicNavigation, siteName } from "./site";

/** Banner and main region of every page that needs no sign-in; the foot of the site is the root layout's. */
export const PublicShell = ({ children }: { readonly children: ReactNode }) => (
  <>
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
  </>
);
