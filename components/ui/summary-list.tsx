import Link from "next/link";
import type { ReactNode } from "react";

/** One line: what it is, its value, and where to change it. */
export type SummaryRow = {
  readonly term: string;
  readonly value: ReactNode;
  readonly changeHref?: string | undefined;
};

/** Values under their names, between hairlines: to check answers, to sign, to decide. */
export const SummaryList = ({ rows, strong }: { readonly rows: readonly SummaryRow[]; readonly strong?: boolean }) => (
  <dl className="divide-y divide-line border-y border-line">
    {rows.map(({ term, value, changeHref }) => (
      <div key={term} className="relative grid gap-x-6 py-3.5 sm:grid-cols-[11rem_1fr]">
        <dt className={`text-sm text-ink-soft sm:text-base ${changeHref ? "pr-20 sm:pr-0" : ""}`}>{term}</dt>
        <dd className={`min-w-0 wrap-anywhere ${strong ? "font-medium" : ""} ${changeHref ? "sm:pr-24" : ""}`}>
          {value}
          {changeHref ? (
            <Link href={changeHref} className="link absolute top-3 right-0 py-0.5 text-sm font-normal print:hidden">
              Modifier<span className="sr-only"> {term}</span>
            </Link>
          ) : null}
        </dd>
      </div>
    ))}
  </dl>
);
