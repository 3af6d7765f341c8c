import type { ReactNode } from "react";

type PanelProps = {
  /** Heading of the panel; its id names the region. */
  readonly title?: { readonly id: string; readonly text: string; readonly size?: "base" | "lg" | "xl" };
  /** surface: filled in, signed, chosen or decided; sunken: an aside to what precedes. */
  readonly tone?: "surface" | "sunken";
  readonly children: ReactNode;
};

const sizes = { base: "font-bold", lg: "text-lg font-bold", xl: "text-xl font-bold" } as const;

/** A framed part of a page; never inside another one. */
export const Panel = ({ title, tone = "surface", children }: PanelProps) => {
  const className = `rounded-lg p-5 sm:p-6 ${tone === "surface" ? "border border-line bg-surface" : "bg-sunken"}`;
  if (!title) return <div className={className}>{children}</div>;
  return (
    <section aria-labelledby={title.id} className={className}>
      <h2 id={title.id} className={sizes[title.size ?? "lg"]}>
        {title.text}
      </h2>
      <div className="mt-4">{children}</div>
    </section>
  );
};
