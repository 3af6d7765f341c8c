import ArrowRight from "lucide/dist/esm/icons/arrow-right.mjs";
import type { ReactNode } from "react";
import { Icon, type IconShape } from "./icon";

/** Meaning of a tag; `turn` is seen only by the person who must act now. */
export type Tone = "neutral" | "info" | "positive" | "danger" | "caution" | "turn";

const tones: Record<Tone, string> = {
  neutral: "border-line-strong/50 bg-sunken text-ink",
  info: "border-info-line/60 bg-info-soft text-info-ink",
  positive: "border-positive-line/60 bg-positive-soft text-positive-ink",
  danger: "border-danger-line/60 bg-danger-soft text-danger-ink",
  caution: "border-caution-line/60 bg-caution-soft text-caution-ink",
  turn: "border-turn-line bg-turn font-medium text-on-turn",
};

type TagProps = { readonly tone: Exclude<Tone, "turn">; readonly icon: IconShape; readonly children: ReactNode };
type TurnTagProps = { readonly tone: "turn"; readonly icon?: never; readonly children: ReactNode };

/** A status in words, with its icon; never a link. */
export const Tag = ({ tone, icon, children }: TagProps | TurnTagProps) => (
  <span
    className={`inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-left text-sm leading-snug ${tones[tone]}`}
  >
    <Icon of={icon ?? ArrowRight} size="sm" />
    {children}
  </span>
);
