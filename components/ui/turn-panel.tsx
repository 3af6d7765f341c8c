import type { ReactNode } from "react";
import { Tag } from "./tag";

type TurnPanelProps = {
  /** The verb that is awaited: "À vous d’agir", "À vous de signer". */
  readonly tag: string;
  readonly title: string;
  /** What to do, with the deadline in bold. */
  readonly children: ReactNode;
  /** Buttons, the main one first. */
  readonly actions: ReactNode;
};

/** What the reader must do now; one in a page at most. */
export const TurnPanel = ({ tag, title, children, actions }: TurnPanelProps) => (
  <section aria-labelledby="a-vous" className="rounded-lg border border-turn-line bg-turn-soft p-5 sm:p-6 print:hidden">
    <Tag tone="turn">{tag}</Tag>
    <h2 id="a-vous" className="mt-4 text-xl font-bold">
      {title}
    </h2>
    <div className="mt-2">{children}</div>
    <div className="mt-5 grid gap-2.5">{actions}</div>
  </section>
);
