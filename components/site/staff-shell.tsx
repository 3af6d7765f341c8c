import type { ReactNode } from "react";
import { MainContent } from "@/components/ui/main-content";
import type { NavItem } from "@/components/ui/nav-link";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { SkipLinks } from "@/components/ui/skip-links";
import { footerLinks, siteAbout, siteName } from "./site";

type StaffShellProps = {
  /** Name of the structure whose space this is. */
  readonly organisation: string;
  readonly home: string;
  readonly items: readonly NavItem[];
  /** Who is signed in, and the form that signs out. */
  readonly account: ReactNode;
  readonly children: ReactNode;
};

/** What surrounds the pages of people who are signed in at a structure: wider, with its name. */
export const StaffShell = ({ organisation, home, items, account, children }: StaffShellProps) => (
  <>
    <SkipLinks />
    <SiteHeader name={siteName} detail={organisation} home={home} items={items} aside={account} width="wide" />
    <MainContent>{children}</MainContent>
    <SiteFooter about={siteAbout} links={footerLinks} width="wide" />
  </>
);
