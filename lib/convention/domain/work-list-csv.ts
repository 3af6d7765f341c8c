import type { PlainDate } from "./plain-date";
import type { ConventionRow } from "./read-models";
import { statusLabel } from "./status";
import type { WorkListColumn } from "./work-list";
import { assessmentWords, awaitedOn, columnLabels } from "./work-list-labels";

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/u;

/** One cell: what could be a formula becomes a text (OWASP, CSV injection), what could end the cell is quoted (RFC 4180). */
const cellOf = (value: string): string => {
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(";")}\r\n`;

/** A day as French spreadsheets read it, from a day or an instant; empty when there is none. */
const dayOf = (date: string | null): string => (date === null ? "" : date.slice(0, 10).split("-").reverse().join("/"));

type Part = { readonly head: string; readonly value: (row: ConventionRow, today: PlainDate) => string };

const person: readonly Part[] = [
  { head: "Candidat", value: ({ beneficiary }) => beneficiary },
  { head: "Métier", value: ({ job }) => job },
];

const one = (column: WorkListColumn, value: Part["value"]): readonly Part[] => [{ head: columnLabels[column], value }];

const parts: Record<WorkListColumn, readonly Part[]> = {
  company: one("company", ({ businessName }) => businessName),
  dates: [
    { head: "Premier jour", value: ({ dateStart }) => dayOf(dateStart) },
    { head: "Dernier jour", value: ({ dateEnd }) => dayOf(dateEnd) },
  ],
  status: one("status", ({ status, validationSteps }) => statusLabel(status, validationSteps)),
  turn: one("turn", (row) => (row.isYours ? "Vous" : awaitedOn(row))),
  assessment: one("assessment", assessmentWords),
  counsellor: one("counsellor", ({ counsellor }) => counsellor),
  agency: one("agency", ({ agencyName }) => agencyName),
  reference: one("reference", ({ reference }) => reference),
  submission: one("submission", ({ dateSubmission }) => dayOf(dateSubmission)),
  validation: one("validation", ({ dateValidation }) => dayOf(dateValidation)),
};

const partsOf = (columns: readonly WorkListColumn[]): readonly Part[] => [
  ...person,
  ...columns.flatMap((column) => parts[column]),
];

/** The first line of a file: the mark that makes French spreadsheets read UTF-8, then the heads. */
export const csvHead = (columns: readonly WorkListColumn[]): string =>
  `\uFEFF${lineOf(partsOf(columns).map(({ head }) => head))}`;

/** The lines of some conventions, in the columns of the page (platform.md 4.1, "export"). */
export const csvLines = (
  columns: readonly WorkListColumn[],
  rows: readonly ConventionRow[],
  today: PlainDate,
): string => {
  const chosen = partsOf(columns);
  return rows.map((row) => lineOf(chosen.map(({ value }) => value(row, today)))).join("");
};
