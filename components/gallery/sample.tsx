import type { ReactNode } from "react";

type SampleProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** One family of components, under its name. */
export const Sample = ({ id, title, children }: SampleProps) => (
  <section aria-labelledby={id} className="border-t border-line pt-8">
    <h2 id={id} className="text-2xl font-bold">
      {title}
    </h2>
    <div className="mt-6 grid gap-8">{children}</div>
  </section>
);

/** Samples side by side, as many as the screen takes. */
export const Samples = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex flex-wrap items-start gap-4">{children}</div>
);
