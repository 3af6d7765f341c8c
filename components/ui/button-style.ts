/** primary: the one action of a view; secondary: beside it; quiet: among rows; danger: outlined; destroy: filled, on a confirmation page only. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger" | "destroy" | "band";

/** dense 40 px in tools, normal 48 px, tall 56 px for the act that commits. */
export type ButtonSize = "dense" | "normal" | "tall";

const base =
  "inline-flex cursor-pointer items-center justify-center gap-2 rounded-md border text-center font-medium no-underline transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70";

const kinds: Record<ButtonKind, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:bg-primary-hover",
  secondary: "border-line-strong bg-surface text-primary-ink hover:border-primary hover:bg-primary-soft",
  quiet: "border-transparent text-primary-ink hover:bg-primary-soft",
  danger: "border-danger-line bg-surface text-danger-ink hover:bg-danger-soft",
  destroy: "border-transparent bg-danger text-on-danger hover:underline",
  band: "border-transparent bg-on-band font-bold text-band hover:bg-on-band-soft",
};

const sizes: Record<ButtonSize, string> = {
  dense: "min-h-10 px-3.5 py-1.5 text-sm",
  normal: "min-h-12 px-5 py-2",
  tall: "min-h-14 px-6 py-2.5 text-lg",
};

/** How a button or a link that looks like one is drawn. */
export type ButtonLook = {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  /** Takes the whole line: "phone" under sm only. */
  readonly full?: "always" | "phone";
};

/** Classes of a button. */
export const buttonClass = ({ kind = "primary", size = "normal", full }: ButtonLook): string => {
  const width = full === "always" ? "w-full" : full === "phone" ? "w-full sm:w-auto" : "";
  return [base, kinds[kind], sizes[size], width].filter(Boolean).join(" ");
};
