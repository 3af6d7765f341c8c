import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Tenant } from "./judge";

/** One person before one door of one tenant, and whether they are let in. */
export type Cell = { readonly what: string; readonly who: string; readonly tenant: Tenant; readonly allowed: boolean };

const letIn = (cells: readonly Cell[]): string => {
  const names = cells.filter(({ allowed }) => allowed).map(({ who }) => who);
  return names.length === cells.length ? "everybody" : names.join(", ") || "nobody";
};

const row = (what: string, cells: readonly Cell[]): string => {
  const tenants = [...new Set(cells.map(({ tenant }) => tenant))];
  const words = tenants.map((tenant) => {
    const who = letIn(cells.filter((cell) => cell.tenant === tenant));
    return tenants.length > 1 ? `${tenant}: ${who}` : who;
  });
  return `| ${what} | ${words.join("; ")} |`;
};

/** Writes the matrix as text: who is let in where, and how many cells were walked. */
export const writeProof = (file: string, cells: readonly Cell[]): void => {
  const whats = [...new Set(cells.map(({ what }) => what))];
  const people = new Set(cells.map(({ who }) => who)).size;
  const refused = cells.filter(({ allowed }) => !allowed).length;
  const text = `# Proof: who may enter

Written by \`npm run prove -- authorisation\` on ${new Date().toISOString().slice(0, 10)}: every page, endpoint and server action of the built site, called over HTTP as
each of ${people} people, for their own things, another tenant's and, on one convention, their neighbour's.

${cells.length} cells, ${cells.length - refused} let in and ${refused} turned away. Whoever was turned away received no word of what is behind and changed no row;
no reading changed one.

| what | who is let in |
|---|---|
${whats
  .map((what) =>
    row(
      what,
      cells.filter((cell) => cell.what === what),
    ),
  )
  .join("\n")}
`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
