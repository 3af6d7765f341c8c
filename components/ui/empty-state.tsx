import type { ReactNode } from "react";

/** Nothing to show: one sentence that says why, one or two exits. */
export const EmptyState = ({ sentence, exits }: { readonly sentence: string; readonly exits?: ReactNode }) => (
  <div className="rounded-lg bg-sunken p-5 sm:p-6">
    <p className="font-bold">{sentence}</p>
    {exits ? <div className="mt-4 flex flex-wrap gap-3 print:hidden">{exits}</div> : null}
  </div>
);
