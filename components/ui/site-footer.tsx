import Link from "next/link";
import type { ReactNode } from "react";

type SiteFooterProps = {
  /** One or two sentences: who holds this site. */
  readonly about: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** What can be set for the whole site. */
  readonly settings?: ReactNode;
};

/** Foot of every page: who holds the site, and what the law wants to be found there. As wide as the banner above it. */
export const SiteFooter = ({ about, links, settings }: SiteFooterProps) => (
  <footer id="pied-de-page" tabIndex={-1} className="mt-16 bg-footer text-sm">
    <div className="mx-auto grid max-w-page gap-x-10 gap-y-5 px-4 py-8 in-[body:has([data-wide])]:max-w-wide sm:px-6">
      <nav aria-label="Informations sur le site">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {links.map(({ href, label }) => (
            <li key={href}>
              {/* Seldom followed: nothing is fetched before it is pressed. */}
              <Link className="link inline-block py-1" href={href} prefetch={false}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-x-10 gap-y-5 lg:flex-row lg:items-center lg:justify-between">
        <p className="max-w-prose text-ink-soft">{about}</p>
        {settings}
      </div>
    </div>
  </footer>
);
