"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** One entry of a navigation; `exact` when pages under it belong to another entry. */
export type NavItem = { readonly href: string; readonly label: string; readonly exact?: boolean };

/** Value of `aria-current` for an entry, given the path that is shown: the page itself, or a page under it. */
export const currentOf = ({ href, exact }: NavItem, pathname: string): "page" | "true" | undefined => {
  if (pathname === href) return "page";
  return !exact && href !== "/" && pathname.startsWith(`${href}/`) ? "true" : undefined;
};

/** A navigation link that knows whether it is the current one, on the server too. */
export const NavLink = ({ item, className }: { readonly item: NavItem; readonly className: string }) => (
  <Link prefetch={false} href={item.href} aria-current={currentOf(item, usePathname())} className={className}>
    {item.label}
  </Link>
);
