/** How the head of a group's page is drawn, by the site's own tokens. */
export const groupTones = ["plain", "band"] as const;
export type GroupTone = (typeof groupTones)[number];

/** What operators read for each tone. */
export const groupToneLabels: Record<GroupTone, string> = { plain: "Sobre", band: "Bandeau de couleur" };

/** A group in an operator's list. */
export type GroupRow = { readonly slug: string; readonly name: string; readonly members: number };

/** A company on the page of its group: it is listed now. */
export type GroupCompany = {
  readonly siret: string;
  readonly name: string;
  readonly city: string;
  readonly departmentCode: string;
  readonly locationId: string;
  readonly jobs: readonly { readonly code: string; readonly label: string }[];
};

/** The public page of a group. */
export type GroupPage = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly tone: GroupTone;
  readonly companies: readonly GroupCompany[];
};

/** The part of an address that a name makes: lower case, without accents, words tied by dashes. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** What came of one row of an import (case 75): its number in the file, headings being row 1. */
export type ImportedRow = { readonly row: number; readonly siret: string; readonly error: string | null };

/** What came of an import. */
export type ImportReport = {
  readonly numberOfEstablishmentsProcessed: number;
  readonly numberOfSuccess: number;
  readonly failures: readonly ImportedRow[];
  readonly isDryRun: boolean;
};
