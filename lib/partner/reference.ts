import { config } from "@/lib/platform/config";
import type { Example } from "./contract/definition";
import { endpoints } from "./contract/endpoints";
import { documentedPath, openApiDocument } from "./contract/openapi";
import type { ReferenceField, ReferenceOperation, ReferencePart } from "./domain/api-reference";
import { snippet, snippetLanguages } from "./domain/snippets";

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly description?: string;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
};

const values = (schema: Schema): readonly unknown[] =>
  schema.enum ?? (schema.const === undefined ? [] : [schema.const]);

const typeText = (schema: Schema): string => {
  if (values(schema).length > 0) return values(schema).map(String).join(" | ");
  if (schema.items) return `liste de : ${typeText(schema.items)}`;
  return schema.type ?? "objet";
};

const field = (name: string, schema: Schema, isRequired: boolean): ReferenceField => {
  if (schema.description === undefined) throw new Error(`nothing says what ${name} is`);
  return { name, isRequired, type: typeText(schema), description: schema.description };
};

/** The fields of a body; between several kinds of body, those of all, required when every kind requires them. */
const bodyFields = (schema: Schema | undefined): ReferenceField[] => {
  if (!schema) return [];
  const kinds = schema.anyOf ?? [schema];
  const names = [...new Set(kinds.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return names.map((name) => {
    const of = kinds.flatMap(({ properties }) => properties?.[name] ?? []);
    const all = [...new Set(of.flatMap((one) => values(one)))];
    const shown: Schema = { ...of[0], ...(all.length > 0 && { enum: all }) };
    return field(
      name,
      shown,
      kinds.every(({ required }) => required?.includes(name)),
    );
  });
};

const filledPath = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/gu, (_, name: string) => params[name] ?? `{${name}}`);

const addressOf = (path: string, { params, query = "" }: Partial<Example>): string =>
  `${config().PUBLIC_URL}/api${filledPath(path, params)}${query === "" ? "" : `?${query.replaceAll("[", "%5B").replaceAll("]", "%5D")}`}`;

const make = (): ReferencePart[] => {
  const { paths } = JSON.parse(JSON.stringify(openApiDocument())) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const parts = new Map<string, ReferenceOperation[]>();
  for (const { method, path, examples, tag } of endpoints) {
    const operation = paths[documentedPath(path)]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${method} ${path} is not documented`);
    const [example = {} as Partial<Example>] = examples;
    const at = (place: string) =>
      (operation.parameters ?? [])
        .filter((one) => one.in === place)
        .map(({ name, schema, required = false }) => field(name, schema, required));
    const call = { method, url: addressOf(path, example), ...(example.body !== undefined && { body: example.body }) };
    const shown: ReferenceOperation = {
      id: operation.operationId,
      method,
      path: `/api${documentedPath(path)}`,
      summary: operation.summary,
      pathFields: at("path"),
      queryFields: at("query"),
      bodyFields: bodyFields(operation.requestBody?.content["application/json"].schema),
      answers: Object.entries(operation.responses).map(([status, { description }]) => ({ status, description })),
      answer: example.response === undefined ? null : JSON.stringify(example.response, null, 2),
      snippets: Object.fromEntries(snippetLanguages.map((language) => [language, snippet(language, call)])) as Record<
        (typeof snippetLanguages)[number],
        string
      >,
    };
    parts.set(tag, [...(parts.get(tag) ?? []), shown]);
  }
  return [...parts].map(([title, operations], index) => ({ id: `partie-${index + 1}`, title, operations }));
};

let made: readonly ReferencePart[] | undefined;

/** Every operation of the API as its page shows it: made once of the definitions that the routes serve. */
export const apiReference = (): readonly ReferencePart[] => {
  made ??= make();
  return made;
};

/** The first call that a partner makes, in each language. */
export const firstCallSnippets = (): ReferenceOperation["snippets"] => {
  const [search] = apiReference()[0]?.operations ?? [];
  if (!search) throw new Error("the reference has no operation");
  return search.snippets;
};
