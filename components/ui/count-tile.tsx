import ArrowRight from "lucide/dist/esm/icons/arrow-right.mjs";
import Link from "next/link";
import { Icon } from "./icon";

type CountTileProps = {
  readonly href: string;
  readonly count: number;
  readonly label: string;
  readonly detail?: string | undefined;
  /** The reader must act on these. */
  readonly turn?: boolean | undefined;
  /** The list that is shown now. */
  readonly current?: boolean | undefined;
};

const lookOf = (count: number, turn: boolean | undefined): string => {
  if (count === 0) return "border-line bg-transparent hover:border-line-strong";
  return turn ? "border-turn-line bg-turn-soft" : "border-line bg-surface hover:border-primary";
};

/** How many things wait, and the way to them; zero stays in its place, flat. */
export const CountTile = ({ href, count, label, detail, turn, current }: CountTileProps) => (
  <Link
    href={href}
    aria-current={current ? "true" : undefined}
    className={`group relative block h-full rounded-lg border p-4 text-ink no-underline transition-colors sm:p-5 aria-[current]:border-primary aria-[current]:inset-ring-1 aria-[current]:inset-ring-primary ${lookOf(count, turn)}`}
  >
    {turn && count > 0 ? (
      <span className="absolute top-3 right-3 flex size-6 items-center justify-center rounded-full bg-turn text-on-turn">
        <Icon of={ArrowRight} size="sm" />
        <span className="sr-only">À vous&nbsp;: </span>
      </span>
    ) : null}
    <span className={`block text-2xl leading-none font-bold ${count === 0 ? "text-ink-soft" : ""}`}>{count}</span>
    <span className="mt-3 block leading-snug font-bold underline-offset-4 group-hover:underline">{label}</span>
    {detail ? <span className="mt-0.5 block text-sm leading-snug text-ink-soft">{detail}</span> : null}
  </Link>
);
