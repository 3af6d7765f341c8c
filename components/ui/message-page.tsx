import type { ReactNode } from "react";

type MessagePageProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Where to go from here: one or two links or buttons. */
  readonly exits: ReactNode;
};

/** A page that says one thing: what happened, why, what is possible now. */
export const MessagePage = ({ title, children, exits }: MessagePageProps) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <h1 className="text-3xl font-bold">{title}</h1>
    <div className="mt-4 grid gap-4">{children}</div>
    <div className="mt-8 flex flex-wrap gap-3 print:hidden">{exits}</div>
  </div>
);
