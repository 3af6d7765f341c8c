import Link from "next/link";

type SiteFooterProps = {
  /** One or two sentences: who holds this site. */
  readonly about: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly width?: "page" | "wide";
};

/** Foot of every page: who holds the site, and what the law wants to be found there. */
export const SiteFooter = ({ about, links, width = "page" }: SiteFooterProps) => (
  <footer id="pied-de-page" tabIndex={-1} className="mt-16 bg-footer text-sm">
    <div
      className={`mx-auto flex flex-col gap-x-10 gap-y-5 px-4 py-8 sm:px-6 lg:flex-row lg:items-center lg:justify-between ${width === "wide" ? "max-w-wide" : "max-w-page"}`}
    >
      <p className="max-w-prose text-ink-soft">{about}</p>
      {links.length > 0 ? (
        <nav aria-label="Informations sur le site">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link className="link inline-block py-1" href={href}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  </footer>
);
