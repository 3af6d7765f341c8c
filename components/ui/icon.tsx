import type { LucideIcon } from "lucide-react";

const sizes = { sm: "size-4", md: "size-5", lg: "size-6" } as const;

type IconProps = {
  /** A lucide icon, imported alone: `import Bell from "lucide-react/icons/bell"`. */
  readonly of: LucideIcon;
  /** sm 16 px in tags and dense buttons, md 20 px beside text, lg 24 px in notices. */
  readonly size?: keyof typeof sizes;
};

/** An icon beside words that say the same: always hidden from assistive technology. */
export const Icon = ({ of: Shape, size = "md" }: IconProps) => (
  <Shape aria-hidden="true" focusable="false" strokeWidth={1.75} className={`shrink-0 ${sizes[size]}`} />
);
