import Link from "next/link";
import type { ReactNode } from "react";
import { StatusTag } from "@/components/convention/status-tag";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import type { ConventionRow } from "@/lib/convention/domain/read-models";
import {
  columnsOf,
  orderOf,
  type WorkListAddress,
  type WorkListColumn,
  type WorkListCriteria,
  type WorkListSort,
  workListHref,
} from "@/lib/convention/domain/work-list";
import { assessmentWords, awaitedOn, columnLabels } from "@/lib/convention/domain/work-list-labels";
import { formatDateRange, formatShortDate } from "@/lib/platform/typography";

type WorkListTableProps = {
  readonly caption: string;
  readonly rows: readonly ConventionRow[];
  /** What is shown, which its address may change. */
  readonly criteria: WorkListCriteria;
  readonly address: WorkListAddress;
  readonly today: string;
  /** A column before all others, such as a tick for each line. */
  readonly leading?: Column<ConventionRow> | undefined;
};

const day = (instant: string | null): string => (instant === null ? "Pas encore" : formatShortDate(instant));

const cells: Record<WorkListColumn, (row: ConventionRow, today: string) => ReactNode> = {
  company: ({ businessName }) => businessName,
  dates: ({ dateStart, dateEnd }) => formatDateRange(dateStart, dateEnd),
  status: ({ status, validationSteps }) => <StatusTag status={status} steps={validationSteps} />,
  turn: (row) => (row.isYours ? <Tag tone="turn">Vous</Tag> : awaitedOn(row)),
  assessment: (row, today) => assessmentWords(row, today),
  counsellor: ({ counsellor }) => counsellor || "Aucun nom",
  agency: ({ agencyName }) => agencyName,
  reference: ({ reference }) => <span className="figures">{reference}</span>,
  submission: ({ dateSubmission }) => day(dateSubmission),
  validation: ({ dateValidation }) => day(dateValidation),
};

/** Columns whose head orders the list. */
const sorts: Partial<Record<WorkListColumn, WorkListSort>> = {
  dates: "dateStart",
  submission: "dateSubmission",
  validation: "dateValidation",
};

const candidate: Column<ConventionRow> = {
  id: "candidate",
  head: "Candidat, métier",
  heads: true,
  cell: ({ id, beneficiary, job }) => (
    <>
      <Link href={`/espace/agence/conventions/${id}`} prefetch={false} className="link font-bold">
        {beneficiary}
      </Link>
      <span className="block text-sm text-ink-soft">{job}</span>
    </>
  ),
};

/** The conventions of a list, in the columns and the order that its reader chose. */
export const WorkListTable = ({ caption, rows, criteria, address, today, leading }: WorkListTableProps) => {
  const current = orderOf(criteria);
  const sorted = (sort: WorkListSort): NonNullable<Column<ConventionRow>["sort"]> => {
    const isCurrent = current.sort === sort;
    const order = isCurrent && current.order === "asc" ? "desc" : "asc";
    const href = workListHref({ ...address, criteria: { ...address.criteria, sort, order }, place: null });
    return isCurrent ? { href, direction: current.order === "asc" ? "ascending" : "descending" } : { href };
  };
  const chosen = columnsOf(criteria).map((id): Column<ConventionRow> => {
    const sort = sorts[id];
    return {
      id,
      head: columnLabels[id],
      bare: id === "status",
      cell: (row) => cells[id](row, today),
      ...(sort && { sort: sorted(sort) }),
    };
  });
  return (
    <DataTable
      caption={caption}
      columns={[...(leading ? [leading] : []), candidate, ...chosen]}
      rows={rows}
      rowId={({ id }) => id}
    />
  );
};
