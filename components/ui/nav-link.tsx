"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** One entry of a navigation; `exact` when pages under it belong to other entries, `except` names those that do. */
export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly exact?: boolean;
  readonly except?: readonly string[];
};

const isUnder = (pathname: string, href: string): boolean => pathname === href || pathname.startsWith(`${href}/`);

/** Value of `aria-current` for an entry, given the path that is shown: the page itself, or a page under it. */
export const currentOf = ({ href, exact, except }: NavItem, pathname: string): "page" | "true" | undefined => {
  if (pathname === href) return "page";
  if (exact || href === "/" || except?.some((other) => isUnder(pathname, other))) return undefined;
  return isUnder(pathname, href) ? "true" : undefined;
};

/** A navigation link that knows whether it is the current one, on the server too. */
export const NavLink = ({ item, className }: { readonly item: NavItem; readonly className: string }) => (
  <Link prefetch={false} href={item.href} aria-current={currentOf(item, usePathname())} className={className}>
    {item.label}
  </Link>
);
