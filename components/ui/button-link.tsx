import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-style";

type ButtonLinkProps = ButtonLook & { readonly href: string; readonly children: ReactNode };

/** A link drawn as a button: it goes somewhere, it changes nothing. */
export const ButtonLink = ({ href, children, ...look }: ButtonLinkProps) => (
  <Link href={href} className={buttonClass(look)}>
    {children}
  </Link>
);
