import Link from "next/link";
import { Icon, type IconShape } from "./icon";
import { segmentClass, segmentsClass } from "./segment-style";

/** One way to see the same thing. */
export type Segment = {
  readonly href: string;
  readonly label: string;
  readonly icon?: IconShape;
  readonly current: boolean;
};

type SegmentedProps = {
  /** Id of the label, which names the group. */
  readonly id: string;
  readonly label: string;
  /** Whether the label is seen, or only said. */
  readonly labelled?: boolean;
  readonly segments: readonly Segment[];
};

/** Ways to see the same thing, one at a time, as links: each has its address, and none needs a script. */
export const Segmented = ({ id, label, labelled, segments }: SegmentedProps) => (
  <nav aria-labelledby={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden">
    <p id={id} className={labelled ? "text-ink-soft" : "sr-only"}>
      {label}
    </p>
    <ul className={segmentsClass}>
      {segments.map(({ href, label: words, icon, current }) => (
        <li key={href}>
          <Link href={href} aria-current={current ? "true" : undefined} className={segmentClass}>
            {icon ? <Icon of={icon} size="sm" /> : null}
            {words}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
