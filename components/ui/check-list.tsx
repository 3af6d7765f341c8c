import Check from "lucide/dist/esm/icons/check.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import TriangleAlert from "lucide/dist/esm/icons/triangle-alert.mjs";
import { Icon } from "./icon";

const outcomes = {
  right: { icon: Check, words: "Correct", ink: "text-positive-ink", weight: "" },
  look: { icon: TriangleAlert, words: "À regarder", ink: "text-caution-ink", weight: "font-medium" },
  wrong: { icon: CircleX, words: "Bloquant", ink: "text-danger-ink", weight: "font-medium" },
} as const;

/** One thing that was checked, and how it came out. */
export type CheckedItem = { readonly outcome: keyof typeof outcomes; readonly text: string };

/** What was checked for the reader, point by point. */
export const CheckList = ({ items }: { readonly items: readonly CheckedItem[] }) => (
  <ul className="grid gap-px overflow-hidden rounded-lg border border-line bg-line">
    {items.map(({ outcome, text }) => {
      const { icon, words, ink, weight } = outcomes[outcome];
      return (
        <li key={text} className={`flex gap-3 bg-surface px-4 py-3 sm:px-5 ${weight}`}>
          <span className={`pt-0.5 ${ink}`}>
            <Icon of={icon} />
          </span>
          <span>
            <span className="sr-only">{words}&nbsp;: </span>
            {text}
          </span>
        </li>
      );
    })}
  </ul>
);
