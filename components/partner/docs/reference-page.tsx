import { BackLink } from "@/components/ui/back-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReferenceField, ReferenceOperation, ReferencePart } from "@/lib/partner/domain/api-reference";
import { french } from "@/lib/platform/typography";
import { CodeBlock } from "./code-block";
import { Languages } from "./languages";
import { TryIt } from "./try-it";

const fieldColumns: readonly Column<ReferenceField>[] = [
  { id: "name", head: "Nom", heads: true, cell: ({ name }) => <code className="wrap-anywhere">{name}</code> },
  { id: "required", head: "Obligatoire", cell: ({ isRequired }) => (isRequired ? "Oui" : "Non") },
  { id: "type", head: "Type ou valeurs", cell: ({ type }) => <span className="wrap-anywhere">{type}</span> },
  { id: "description", head: "Précision", cell: ({ description }) => french(description) },
];

type Answer = ReferenceOperation["answers"][number];

const answerColumns: readonly Column<Answer>[] = [
  { id: "status", head: "Réponse", heads: true, cell: ({ status }) => <span className="figures">{status}</span> },
  { id: "description", head: "Quand", cell: ({ description }) => french(description) },
];

const Fields = ({ caption, rows }: { readonly caption: string; readonly rows: readonly ReferenceField[] }) =>
  rows.length === 0 ? null : (
    <DataTable caption={caption} columns={fieldColumns} rows={rows} rowId={({ name }) => name} />
  );

const Operation = ({ operation }: { readonly operation: ReferenceOperation }) => {
  const { id, method, path, summary } = operation;
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-4 border-t border-line pt-6">
      <h3 id={id} className="text-lg font-bold">
        {french(summary)}
      </h3>
      <p>
        <code className="font-medium wrap-anywhere">
          {method} {path}
        </code>
      </p>
      <Fields caption={`Dans l’adresse, ${method} ${path}`} rows={operation.pathFields} />
      <Fields caption={`Paramètres, ${method} ${path}`} rows={operation.queryFields} />
      <Fields caption={`Corps, ${method} ${path}`} rows={operation.bodyFields} />
      <Languages what={`${method} ${path}`} texts={operation.snippets} />
      {operation.answer ? (
        <Disclosure summary="Exemple de réponse">
          <CodeBlock label={`Exemple de réponse, ${method} ${path}`} text={operation.answer} />
        </Disclosure>
      ) : null}
      <Disclosure summary="Réponses possibles">
        <DataTable
          caption={`Réponses, ${method} ${path}`}
          columns={answerColumns}
          rows={operation.answers}
          rowId={({ status }) => status}
        />
      </Disclosure>
      {method === "GET" ? (
        <TryIt id={id} path={path} pathFields={operation.pathFields} queryFields={operation.queryFields} />
      ) : null}
    </section>
  );
};

const Contents = ({ parts }: { readonly parts: readonly ReferencePart[] }) => (
  <nav aria-labelledby="sommaire" className="print:hidden">
    <h2 id="sommaire" className="font-bold">
      Sur cette page
    </h2>
    <ul className="mt-2 grid gap-2">
      {parts.map(({ id, title, operations }) => (
        <li key={id}>
          <a className="link inline-block py-1" href={`#${id}`}>
            {french(title)}
          </a>
          <ul className="border-l border-line-strong/50 pl-4">
            {operations.map((operation) => (
              <li key={operation.id}>
                <a className="link inline-block py-1 wrap-anywhere" href={`#${operation.id}`}>
                  {french(operation.summary)}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </nav>
);

/** Every operation of the API: what it takes, what it answers, how it is called. */
export const ReferencePage = ({ parts }: { readonly parts: readonly ReferencePart[] }) => (
  <div className="mx-auto grid max-w-page gap-10 px-4 pt-8 sm:px-6 lg:pt-12">
    <div>
      <BackLink href="/partenaires">Guide de l’API</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Référence de l’API</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">
        {french(
          "Tout ce que l’API sait faire, tiré de ce qui est servi. Le même contenu pour vos outils, en OpenAPI 3.1 : ",
        )}
        <a className="link" href="/api/openapi.json">
          /api/openapi.json
        </a>
      </p>
    </div>
    <Contents parts={parts} />
    {parts.map(({ id, title, operations }) => (
      <section key={id} aria-labelledby={id} className="grid min-w-0 gap-8">
        <h2 id={id} className="text-2xl font-bold">
          {french(title)}
        </h2>
        {operations.map((operation) => (
          <Operation key={operation.id} operation={operation} />
        ))}
      </section>
    ))}
  </div>
);
