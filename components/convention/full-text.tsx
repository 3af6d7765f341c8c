import { Disclosure } from "@/components/ui/disclosure";
import type { DocumentSection } from "@/lib/convention/domain/document";

/** The whole agreed text, section by section, one press away. */
export const FullText = ({ sections }: { readonly sections: readonly DocumentSection[] }) => (
  <Disclosure summary="Lire toute la convention">
    {sections.map(({ key, title, rows, paragraphs, items }) => (
      <section key={key} aria-labelledby={`texte-${key}`} className="mt-6 first:mt-2">
        <h3 id={`texte-${key}`} className="text-lg font-bold">
          {title}
        </h3>
        {rows.length > 0 ? (
          <dl className="mt-2 grid gap-2">
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt className="text-sm text-ink-soft">{label}</dt>
                <dd className="whitespace-pre-line wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
        {items.length > 0 ? (
          <ul className="mt-2 list-disc pl-5">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ) : null}
      </section>
    ))}
  </Disclosure>
);
