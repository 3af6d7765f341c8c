import { Disclosure } from "@/components/ui/disclosure";
import { type SnippetLanguage, snippetLanguages } from "@/lib/partner/domain/snippets";
import { CodeBlock } from "./code-block";

/** How each language is called. */
const names: Readonly<Record<SnippetLanguage, string>> = {
  curl: "Terminal",
  typescript: "TypeScript",
  python: "Python",
  php: "PHP",
};

type LanguagesProps = {
  /** What the programs do, for whoever does not see which part they stand in. */
  readonly what: string;
  readonly texts: Readonly<Record<SnippetLanguage, string>>;
};

/** The same thing in each language, the first one open. */
export const Languages = ({ what, texts }: LanguagesProps) => {
  const [first, ...others] = snippetLanguages;
  return (
    <div className="grid min-w-0 gap-3">
      <CodeBlock label={`${what} : ${names[first]}`} text={texts[first]} />
      {others.map((language) => (
        <Disclosure key={language} summary={names[language]}>
          <CodeBlock label={`${what} : ${names[language]}`} text={texts[language]} />
        </Disclosure>
      ))}
    </div>
  );
};
