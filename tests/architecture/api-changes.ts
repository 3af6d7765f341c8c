/** A JSON schema, as far as OpenAPI 3.1 documents of ours go. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
} & Readonly<Partial<Record<Bound, number>>>;

type Bound = (typeof lowerBounds)[number] | (typeof upperBounds)[number];
const lowerBounds = ["minimum", "exclusiveMinimum", "minLength", "minItems"] as const;
const upperBounds = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"] as const;

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema };
type Content = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> };
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
};

/** An OpenAPI document, as far as it is compared. */
export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

/** Whose side a schema is on: what clients send may not be narrowed, what they receive may not lose anything. */
type Side = "sent" | "received";

type Comparison = { readonly before: ApiDocument; readonly after: ApiDocument; readonly side: Side };

const resolved = (schema: Schema, { components }: ApiDocument): Schema => {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (components?.schemas?.[name] ?? {});
};

const typesOf = ({ type }: Schema): string => [type ?? "any"].flat().sort().join("|");

const lostValues = (before: readonly unknown[], after: readonly unknown[]): unknown[] =>
  before.filter((value) => !after.includes(value));

const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);

const narrowed = (where: string, before: Schema, after: Schema, side: Side): string[] => {
  const [values, left] = [valuesOf(before), valuesOf(after)];
  const lost = values && left ? lostValues(values, left) : [];
  // What clients read may gain values, and what they send must keep those it had; neither may lose any.
  const faults = lost.map((value) => `${where}: the value ${JSON.stringify(value)} is gone`);
  if (!values && left) faults.push(`${where}: any value was possible, now only some`);
  if (side === "received") return faults;
  for (const bound of lowerBounds)
    if ((after[bound] ?? Number.NEGATIVE_INFINITY) > (before[bound] ?? Number.NEGATIVE_INFINITY))
      faults.push(`${where}: ${bound} is tighter`);
  for (const bound of upperBounds)
    if ((after[bound] ?? Number.POSITIVE_INFINITY) < (before[bound] ?? Number.POSITIVE_INFINITY))
      faults.push(`${where}: ${bound} is tighter`);
  return faults;
};

const requiredIn = ({ required }: Schema, name: string): boolean => required?.includes(name) ?? false;

const presence = (where: string, name: string, before: Schema, after: Schema, side: Side): string[] => {
  const [was, is] = [requiredIn(before, name), requiredIn(after, name)];
  if (side === "received") return was && !is ? [`${where}.${name} may be absent now`] : [];
  return !was && is ? [`${where}.${name} is required now`] : [];
};

const fields = (where: string, before: Schema, after: Schema, comparison: Comparison): string[] => {
  const { side } = comparison;
  const kept = Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const now = after.properties?.[name];
    const changed = now ? compareSchemas(`${where}.${name}`, schema, now, comparison) : [`${where}.${name} is gone`];
    return [...changed, ...presence(where, name, before, after, side)];
  });
  const added = (after.required ?? []).filter((name) => side === "sent" && !before.properties?.[name]);
  return [...kept, ...added.map((name) => `${where}.${name} is new and required`)];
};

const branches = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

const compareSchemas = (where: string, first: Schema, second: Schema, comparison: Comparison): string[] => {
  const [before, after] = [resolved(first, comparison.before), resolved(second, comparison.after)];
  if (typesOf(before) !== typesOf(after)) return [`${where}: ${typesOf(before)} became ${typesOf(after)}`];
  const kinds = branches(before).map((branch, index) => [branch, branches(after)[index]] as const);
  return [
    ...narrowed(where, before, after, comparison.side),
    ...fields(where, before, after, comparison),
    ...(before.items && after.items ? compareSchemas(`${where}[]`, before.items, after.items, comparison) : []),
    ...kinds.flatMap(([branch, kept], index) =>
      kept
        ? compareSchemas(`${where}|${index + 1}`, branch, kept, comparison)
        : [`${where}: kind ${index + 1} is gone`],
    ),
  ];
};

const parameters = (
  where: string,
  before: Operation,
  after: Operation,
  documents: Omit<Comparison, "side">,
): string[] => {
  const known = before.parameters ?? [];
  const found = (after.parameters ?? []).map((parameter) => {
    const was = known.find(({ name, in: place }) => name === parameter.name && place === parameter.in);
    const title = `${where} ?${parameter.name}`;
    if (!was) return parameter.required ? [`${title} is new and required`] : [];
    const faults = compareSchemas(title, was.schema, parameter.schema, { ...documents, side: "sent" });
    return !was.required && parameter.required ? [...faults, `${title} is required now`] : faults;
  });
  const gone = known.filter(
    ({ name, in: place }) => !after.parameters?.some((one) => one.name === name && one.in === place),
  );
  return [...found.flat(), ...gone.map(({ name }) => `${where} ?${name} is gone`)];
};

const schemaOf = (part: Content | undefined): Schema | undefined => Object.values(part?.content ?? {})[0]?.schema;

const contents = (
  where: string,
  before: Content | undefined,
  after: Content | undefined,
  comparison: Comparison,
): string[] => {
  const [was, is] = [schemaOf(before), schemaOf(after)];
  if (was && is) return compareSchemas(where, was, is, comparison);
  if (was) return [`${where} is gone`];
  return is && comparison.side === "sent" ? [`${where} is new`] : [];
};

/**
 * What a client of a released document could not live with in another, in words; additions are none of it: new operations,
 * optional parameters, fields and values of answers.
 */
export const breakingChanges = (before: ApiDocument, after: ApiDocument): string[] =>
  Object.entries(before.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const where = `${method.toUpperCase()} ${path}`;
      const kept = after.paths[path]?.[method];
      if (!kept) return [`${where} is gone`];
      return [
        ...parameters(where, operation, kept, { before, after }),
        ...contents(`${where} body`, operation.requestBody, kept.requestBody, { before, after, side: "sent" }),
        ...Object.entries(operation.responses).flatMap(([status, response]) =>
          kept.responses[status]
            ? contents(`${where} ${status}`, response, kept.responses[status], { before, after, side: "received" })
            : [`${where}: ${status} is gone`],
        ),
      ];
    }),
  );
