import ArrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import ArrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A column: its head, what it shows for a row; `heads` marks the one that names the row. */
export type Column<Row> = {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly heads?: boolean;
  /** Stacked, the value stands alone, without the name of its column before it. */
  readonly bare?: boolean;
  readonly sort?: { readonly href: string; readonly direction?: "ascending" | "descending" };
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
};

/** Spread, because `display: block` takes these roles away from the elements that should have them. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const cellClass = "py-4 pr-4 align-top first:pl-5 last:pr-5 max-lg:block max-lg:p-0! max-lg:not-first:mt-1.5";

const Head = <Row,>({ column }: { readonly column: Column<Row> }) => {
  const direction = column.sort?.direction;
  return (
    <th
      {...roles.columnheader}
      scope="col"
      aria-sort={direction}
      className="py-3 pr-4 text-left text-sm font-medium first:pl-5 last:pr-5"
    >
      {column.sort ? (
        <Link
          href={column.sort.href}
          className="inline-flex min-h-8 items-center gap-1.5 text-ink underline-offset-4 hover:underline"
        >
          {column.head}
          {direction ? <Icon of={direction === "ascending" ? ArrowUp : ArrowDown} size="sm" /> : null}
        </Link>
      ) : (
        column.head
      )}
    </th>
  );
};

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const value = (
    <>
      {column.heads || column.bare ? null : (
        <span className="text-sm text-ink-soft lg:hidden">{column.head}&nbsp;: </span>
      )}
      {column.cell(row)}
    </>
  );
  return column.heads ? (
    <th {...roles.rowheader} scope="row" className={`text-left font-normal ${cellClass}`}>
      {value}
    </th>
  ) : (
    <td {...roles.cell} className={cellClass}>
      {value}
    </td>
  );
};

/** A table whose ticked rows are coloured; under lg its rows are stacked, and explicit roles keep it a table for assistive technology. */
export const DataTable = <Row,>({ caption, columns, rows, rowId }: DataTableProps<Row>) => (
  <div className="overflow-hidden rounded-lg border border-line bg-surface">
    <table {...roles.table} className="w-full border-collapse max-lg:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...roles.rowgroup} className="bg-sunken max-lg:sr-only">
        <tr {...roles.row}>
          {columns.map((column) => (
            <Head key={column.id} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup} className="max-lg:block">
        {rows.map((row) => (
          <tr
            {...roles.row}
            key={rowId(row)}
            className="border-t border-line hover:bg-canvas has-[:checked]:bg-primary-soft/50 max-lg:block max-lg:p-4 max-lg:first:border-t-0"
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
