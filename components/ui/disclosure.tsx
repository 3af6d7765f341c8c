import ChevronDown from "lucide/dist/esm/icons/chevron-down.mjs";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  readonly summary: ReactNode;
  /** Open from the start, for instance because something in it is wrong. */
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** Something that most readers skip, one press away, without any script. */
export const Disclosure = ({ summary, open, children }: DisclosureProps) => (
  <details open={open} className="group/disclosure rounded-lg border border-line-strong bg-surface">
    <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-lg px-4 py-2 font-medium text-primary-ink hover:bg-primary-soft [&::-webkit-details-marker]:hidden">
      <span className="inline-flex items-center gap-2">{summary}</span>
      <span className="transition-transform group-open/disclosure:rotate-180">
        <Icon of={ChevronDown} />
      </span>
    </summary>
    <div className="px-4 pt-2 pb-5">{children}</div>
  </details>
);
