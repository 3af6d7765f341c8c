import Menu from "lucide/dist/esm/icons/menu.mjs";
import type { ReactNode } from "react";
import { Brand } from "./brand";
import { Icon } from "./icon";
import type { NavItem } from "./nav-link";
import { Navigation } from "./navigation";

type SiteHeaderProps = {
  readonly name: string;
  readonly home: string;
  readonly items: readonly NavItem[];
  /** Whose space this is, under the name of the site. */
  readonly detail?: string;
  /** What stands at the right end of the bar, and last in the menu: a link, a sign-out form. */
  readonly aside?: ReactNode;
  readonly width?: "page" | "wide";
};

/** Banner of every page; under lg the navigation is a disclosure that needs no JavaScript. */
export const SiteHeader = ({ name, home, items, detail, aside, width = "page" }: SiteHeaderProps) => (
  <header data-wide={width === "wide" ? "" : undefined} className="border-b border-line bg-surface">
    <div
      className={`mx-auto flex min-h-18 w-full items-center justify-between gap-4 px-4 py-3 sm:px-6 ${width === "wide" ? "max-w-wide" : "max-w-page"}`}
    >
      <Brand name={name} href={home} detail={detail} />
      {items.length > 0 ? (
        <div className="max-lg:hidden">
          <Navigation label="Navigation principale" items={items} layout="bar" />
        </div>
      ) : null}
      {aside ? <div className="max-lg:hidden print:hidden">{aside}</div> : null}
      <details className="no-print relative shrink-0 lg:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm font-medium [&::-webkit-details-marker]:hidden">
          <Icon of={Menu} />
          Menu
        </summary>
        <div className="absolute right-0 z-20 mt-2 grid w-72 max-w-[calc(100vw-2rem)] gap-2 rounded-lg bg-surface p-2 shadow-raised">
          <Navigation label="Menu" items={items} layout="menu" />
          {aside ? <div className="border-t border-line px-1 pt-3 pb-1">{aside}</div> : null}
        </div>
      </details>
    </div>
  </header>
);
