import type { ReactNode } from "react";
import { MainContent } from "@/components/ui/main-content";
import type { NavItem } from "@/components/ui/nav-link";
import { SiteHeader } from "@/components/ui/site-header";
import { siteName } from "./site";

type StaffShellProps = {
  /** Name of the structure whose space this is. */
  readonly organisation: string;
  readonly home: string;
  readonly items: readonly NavItem[];
  /** Who is signed in, and the form that signs out. */
  readonly account: ReactNode;
  readonly children: ReactNode;
};

/** Banner and main region of the pages of people who are signed in at a structure: wider, with its name. */
export const StaffShell = ({ organisation, home, items, account, children }: StaffShellProps) => (
  <>
    <SiteHeader name={siteName} detail={organisation} home={home} items={items} aside={account} width="wide" />
    <MainContent>{children}</MainContent>
  </>
);
