import type { ReactNode } from "react";

type RevealedProps = {
  /** The tick that asks the questions behind it. */
  readonly tick: ReactNode;
  /** The questions are asked whatever the tick says. */
  readonly always?: boolean;
  readonly children: ReactNode;
};

/** Questions that a tick asks; shown and hidden without any script. What is hidden keeps what was typed, and counts for nothing. */
export const Revealed = ({ tick, always = false, children }: RevealedProps) => (
  <div className="group/revealed">
    {tick}
    <div
      className={`mt-3 mb-4 gap-6 border-l-4 border-line pl-4 sm:pl-6 ${always ? "grid" : "hidden group-has-[input[type=checkbox]:checked]/revealed:grid"}`}
    >
      {children}
    </div>
  </div>
);
