/** One step of what happens: what, and a sentence about it. */
export type Step = { readonly title: string; readonly detail?: string };

type StepListProps = {
  readonly steps: readonly Step[];
  /** Position (from 1) of the step that awaits the reader; in mimosa. */
  readonly turn?: number;
};

const thread =
  "not-last:before:absolute not-last:before:top-9 not-last:before:bottom-1 not-last:before:left-[0.9375rem] not-last:before:w-px not-last:before:bg-line-strong/60";

/** Numbered steps: what happens now, and after. */
export const StepList = ({ steps, turn }: StepListProps) => (
  <ol>
    {steps.map(({ title, detail }, index) => (
      <li
        key={title}
        aria-current={turn === index + 1 ? "step" : undefined}
        className={`relative flex gap-4 pb-6 last:pb-0 ${thread}`}
      >
        <span
          aria-hidden="true"
          className={`figures flex size-8 shrink-0 items-center justify-center rounded-full border text-sm font-bold ${turn === index + 1 ? "border-turn-line bg-turn text-on-turn" : "border-line-strong bg-surface"}`}
        >
          {index + 1}
        </span>
        <div className="min-w-0 pt-0.5">
          <p className="font-bold">{title}</p>
          {detail ? <p className="text-sm text-ink-soft">{detail}</p> : null}
        </div>
      </li>
    ))}
  </ol>
);
