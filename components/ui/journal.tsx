import type { ReactNode } from "react";
import { Icon, type IconShape } from "./icon";

/** One fact: who did what, when (an instant for machines, words for people), how. */
export type JournalEntry = {
  readonly id: string;
  readonly what: string;
  readonly instant: string;
  readonly when: string;
  readonly how?: ReactNode;
  readonly tone: "neutral" | "info" | "positive" | "danger";
  readonly icon: IconShape;
};

const tones: Record<JournalEntry["tone"], string> = {
  neutral: "bg-sunken text-ink",
  info: "bg-info-soft text-info-ink",
  positive: "bg-positive-soft text-positive-ink",
  danger: "bg-danger-soft text-danger-ink",
};

const thread =
  "not-last:before:absolute not-last:before:top-10 not-last:before:bottom-1 not-last:before:left-[1.0625rem] not-last:before:w-px not-last:before:bg-line-strong/60";

/** What happened, most recent first. */
export const Journal = ({ entries }: { readonly entries: readonly JournalEntry[] }) => (
  <ol>
    {entries.map(({ id, what, instant, when, how, tone, icon }) => (
      <li key={id} className={`relative flex gap-4 pb-6 last:pb-0 ${thread}`}>
        <span className={`flex size-9 shrink-0 items-center justify-center rounded-full ${tones[tone]}`}>
          <Icon of={icon} />
        </span>
        <div className="min-w-0 pt-1">
          <p className="leading-snug font-medium">{what}</p>
          <p className="mt-0.5 text-sm text-ink-soft">
            <time dateTime={instant}>{when}</time>
            {how ? <> · {how}</> : null}
          </p>
        </div>
      </li>
    ))}
  </ol>
);
