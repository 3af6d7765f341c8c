import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Routes and actions, by the path of their file under `app/`; an endpoint by its methods, when its file names them. */
export type Coverage = { readonly routes: readonly string[]; readonly actions: readonly string[] };

const filesNamed = (pattern: RegExp): string[] =>
  readdirSync("app", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join("/"), entry.name).replace(/^app\//, ""))
    .sort();

const withoutExtension = (file: string): string => file.replace(/\.tsx?$/, "");

const serverFile = /^\s*["']use server["']/;
const exported = /^export (?:const|async function|function) (\w+)/gm;

const method = /^export const (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** An endpoint by each method that its file names; one that names none (a page, a partner's route) by its path alone. */
const waysOf = (file: string): string[] => {
  const source = readFileSync(path.join("app", file), "utf8");
  const methods = [...source.matchAll(method)].map(([, name]) => name);
  const route = withoutExtension(file);
  return methods.length > 0 ? methods.map((name) => `${name} ${route}`) : [route];
};

/** Every page, endpoint and server action on disk. */
export const foundOnDisk = (): Coverage => ({
  routes: filesNamed(/^(?:page|route)\.tsx?$/).flatMap(waysOf),
  actions: filesNamed(/\.tsx?$/).flatMap((file) => {
    const source = readFileSync(path.join("app", file), "utf8");
    if (!serverFile.test(source)) return [];
    return [...source.matchAll(exported)].map(([, name]) => `${withoutExtension(file)}#${name}`);
  }),
});

/** What is on disk without a row, and what has a row without its file. */
export const uncovered = (found: Coverage, known: Coverage): string[] => {
  const missing = (kind: string, from: readonly string[], among: readonly string[], what: string) =>
    from.filter((name) => !among.includes(name)).map((name) => `no ${what} for ${kind} ${name}`);
  return [
    ...missing("route", found.routes, known.routes, "row"),
    ...missing("action", found.actions, known.actions, "row"),
    ...missing("route", known.routes, found.routes, "file"),
    ...missing("action", known.actions, found.actions, "file"),
  ];
};
