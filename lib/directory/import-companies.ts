import { parse } from "csv-parse/sync";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { frenchErrors } from "@/lib/platform/french-errors";
import { idFrom } from "@/lib/platform/ids";
import type { OperatorAccess } from "./access";
import { importEstablishment } from "./commands/import-establishment";
import { saveGroup } from "./commands/save-group";
import type { GroupTone, ImportedRow, ImportReport } from "./domain/group";
import { askRegister } from "./register-facts";
import { type FormEstablishment, formEstablishment } from "./schemas";
import { siteOf } from "./site-of-form";

/** Companies in one file: each is asked about, while the operator waits. */
const most = 200;

type Row = Readonly<Record<string, string>>;

const flag = (value: string | undefined): boolean => value === "1";

const peopleOf = (row: Row) =>
  Array.from({ length: 10 }, (_, index) => `right${index + 1}`)
    .filter((right) => (row[`${right}_email`] ?? "") !== "")
    .map((right, index) => ({
      role: index === 0 ? "establishment-admin" : (row[`${right}_role`] ?? "establishment-contact"),
      status: "ACCEPTED",
      email: row[`${right}_email`],
      job: row[`${right}_job`] || null,
      phone: row[`${right}_phone`] || null,
      isMainContactByPhone: index === 0 && row.contactMode === "PHONE",
      isMainContactInPerson: index === 0 && row.contactMode === "IN_PERSON",
      shouldReceiveDiscussionNotifications: true,
    }));

/** One row of the file as the form of a company (directory.md 5.9): the first person administers and is the one to ask for. */
const toForm = (row: Row): unknown => ({
  siret: row.siret ?? "",
  businessName: row.businessName ?? "",
  businessNameCustomized: row.businessNameCustomized ?? "",
  website: row.website ?? "",
  additionalInformation: row.additionalInformation ?? "",
  businessAddresses: [{ id: idFrom("imported-location", row.siret ?? ""), rawAddress: row.businessAddress ?? "" }],
  offers: (row.offers_appellation_code ?? "")
    .split(",")
    .map((code) => ({ appellationCode: code.trim(), remoteWorkMode: "ON_SITE" })),
  userRights: peopleOf(row),
  contactMode: row.contactMode,
  potentialBeneficiaryWelcomeAddress: row.contactMode === "IN_PERSON" ? (row.businessAddress ?? "") : null,
  maxContactsPerMonth: Number(row.maxContactPerMonth || Number.NaN),
  searchableBy: { students: flag(row.searchableByStudents), jobSeekers: flag(row.searchableByJobSeekers) },
  fitForDisabledWorkers: flag(row.fitForDisabledWorkers)
    ? "yes-declared-only"
    : (row.fitForDisabledWorkers || "no").replace(/^0$/, "no"),
  isEngagedEnterprise: row.isEngagedEnterprise ? flag(row.isEngagedEnterprise) : null,
});

const checked = (row: Row): FormEstablishment => {
  const parsed = formEstablishment.safeParse(toForm(row), { error: frenchErrors });
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map(({ path, message }) => `${path.join(".")} : ${message}`).join(" ");
  throw new DomainError("invalid", "row-refused", said);
};

type Acting = { readonly actor: OperatorAccess };

const takeRow = async (acting: Acting, row: Row, isDryRun: boolean): Promise<void> => {
  const form = checked(row);
  const facts = await askRegister(form.siret);
  if (facts.check === "unknown")
    throw new DomainError("notFound", "siret-unknown", "Le registre ne connaît pas ce SIRET.");
  if (facts.check === "closed")
    throw new DomainError("invalid", "siret-closed", "Le registre dit que ce site est fermé.");
  await importEstablishment(acting, { site: await siteOf(form, facts, null), isDryRun });
};

const rowsOf = (csv: string): readonly Row[] => {
  try {
    const delimiter = csv.slice(0, csv.indexOf("\n")).includes(";") ? ";" : ",";
    return parse(csv, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      delimiter,
      to: most + 1,
    }) as Row[];
  } catch {
    return refuseField("csv", "csv-unreadable", "Ce texte n’est pas un fichier CSV avec une ligne de titres.");
  }
};

/** What an operator gives to import. */
export type ImportInput = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tone: GroupTone;
  readonly csv: string;
  readonly isDryRun: boolean;
};

/**
 * Registers the companies of a CSV file one row at a time (directory.md 5.9), and makes their group: a row that is refused says why
 * by its number and stays in the group (case 75). A dry run checks everything and writes nothing. 200 rows at most: each asks the register and the address service.
 */
export const importCompanies = async (
  acting: Acting,
  { csv, isDryRun, ...head }: ImportInput,
): Promise<ImportReport> => {
  const rows = rowsOf(csv);
  if (rows.length === 0) refuseField("csv", "csv-empty", "Ce fichier n’a aucune ligne.");
  if (rows.length > most) refuseField("csv", "csv-too-long", `Donnez ${most} entreprises au plus par fichier.`);
  const done: ImportedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const about = { row: index + 2, siret: row.siret ?? "" };
    try {
      await takeRow(acting, row, isDryRun);
      done.push({ ...about, error: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      done.push({ ...about, error: [error.message, ...error.issues.map(({ message }) => message)].join(" ") });
    }
  }
  const sirets = rows.map((row) => (row.siret ?? "").replace(/\s/gu, "")).filter((siret) => /^\d{14}$/u.test(siret));
  if (!isDryRun && sirets.length > 0) await saveGroup(acting, { ...head, sirets: sirets.join("\n") });
  const failures = done.filter(({ error }) => error !== null);
  return {
    numberOfEstablishmentsProcessed: rows.length,
    numberOfSuccess: rows.length - failures.length,
    failures,
    isDryRun,
  };
};
