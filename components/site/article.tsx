import type { ReactNode } from "react";

type Part = { readonly id: string; readonly title: string; readonly content: ReactNode };

type ArticleProps = {
  readonly title: string;
  /** What the page says, in one or two sentences. */
  readonly lead: ReactNode;
  readonly parts: readonly Part[];
};

/** A page to read: its parts listed first, each under its own heading and address. */
export const Article = ({ title, lead, parts }: ArticleProps) => (
  <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-x-16 lg:pt-12">
    <div>
      <h1 className="max-w-prose text-3xl font-bold">{title}</h1>
      <div className="mt-4 max-w-prose text-lg text-ink-soft">{lead}</div>
    </div>
    <nav
      aria-labelledby="sommaire"
      className="mt-8 lg:sticky lg:top-6 lg:row-span-2 lg:mt-3 lg:self-start print:hidden"
    >
      <h2 id="sommaire" className="font-bold">
        Sur cette page
      </h2>
      <ul className="mt-2 border-l border-line-strong/50">
        {parts.map(({ id, title: words }) => (
          <li key={id}>
            <a className="link inline-block py-1.5 pl-4" href={`#${id}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div className="mt-12 grid min-w-0 gap-12">
      {parts.map(({ id, title: words, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="text-xl font-bold">
            {words}
          </h2>
          <div className="mt-4 grid gap-4">{content}</div>
        </section>
      ))}
    </div>
  </div>
);

/** A paragraph of a page to read, as long as an eye follows. */
export const Paragraph = ({ children }: { readonly children: ReactNode }) => <p className="max-w-prose">{children}</p>;

/** A list of short things. */
export const Bullets = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="grid max-w-prose list-disc gap-1.5 pl-5">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
