import ArrowLeft from "lucide/dist/esm/icons/arrow-left.mjs";
import Link from "next/link";
import { Icon } from "./icon";

/** Up one level, named after where it leads. */
export const BackLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <Link prefetch={false} href={href} className="link inline-flex min-h-8 items-center gap-1.5 text-sm print:hidden">
    <Icon of={ArrowLeft} size="sm" />
    {children}
  </Link>
);
