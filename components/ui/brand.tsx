import Link from "next/link";
import { Mark } from "./mark";

type BrandProps = {
  readonly name: string;
  readonly href: string;
  /** Whose space this is, in one line under the name. */
  readonly detail?: string | undefined;
};

/** Mark and name of the site, linked to where one starts. */
export const Brand = ({ name, href, detail }: BrandProps) => (
  <Link prefetch={false} href={href} className="flex min-w-0 items-center gap-3 rounded-sm text-ink no-underline">
    <Mark />
    <span className="min-w-0 leading-tight">
      <span className="block text-base font-bold tracking-tight sm:text-lg">{name}</span>
      {detail ? <span className="block text-xs text-ink-soft">{detail}</span> : null}
    </span>
  </Link>
);
