import Link from "next/link";

/** One view of a list, with how many rows it holds. */
export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly current?: boolean;
};

const look = {
  current: "border-primary font-bold text-ink",
  other: "border-transparent font-medium text-ink-soft hover:border-line-strong hover:text-ink",
} as const;

/** Views of one list, as links; they scroll sideways when the screen is narrow. */
export const Tabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) => (
  <nav aria-label={label} className="overflow-x-auto border-b border-line print:hidden">
    <ul className="flex gap-6 px-1">
      {tabs.map(({ href, label: words, count, current }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={current ? "true" : undefined}
            className={`inline-flex min-h-11 items-center gap-2 border-b-[3px] px-1 text-sm whitespace-nowrap no-underline -outline-offset-2 ${current ? look.current : look.other}`}
          >
            {words}
            {count === undefined ? null : <span className="figures font-normal">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
