import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type AgencyStatus, agencyKindLabels } from "@/lib/agency/domain/agency";
import type { ReviewedPage, ReviewedRow } from "@/lib/agency/domain/reviewed-agency";
import { formatCount, formatInstant, formatSiret } from "@/lib/platform/typography";
import { AgencyStatusTag, statusFilters } from "./agency-words";

type AgenciesPageProps = {
  readonly found: ReviewedPage;
  readonly search: string;
  readonly status: AgencyStatus | undefined;
};

const base = "/espace/admin/structures";

const columns: readonly Column<ReviewedRow>[] = [
  {
    id: "name",
    head: "Structure",
    heads: true,
    cell: ({ id, name, kind }) => (
      <span className="wrap-anywhere">
        <Link href={`${base}/${id}`} className="link font-bold">
          {name}
        </Link>
        <span className="block text-sm text-ink-soft">{agencyKindLabels[kind]}</span>
      </span>
    ),
  },
  { id: "city", head: "Ville", cell: ({ city }) => city },
  { id: "siret", head: "SIRET", cell: ({ siret }) => <span className="figures">{formatSiret(siret)}</span> },
  { id: "since", head: "Inscrite le", cell: ({ createdAt }) => formatInstant(createdAt) },
  { id: "status", head: "État", bare: true, cell: ({ status }) => <AgencyStatusTag status={status} /> },
];

const hrefOf = ({ search, status }: Pick<AgenciesPageProps, "search" | "status">, page: number): string => {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(status && { etat: status }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `${base}?${query}` : base;
};

/** Agencies of every status, those that await review first, and how to find one. */
export const AgenciesPage = ({ found, search, status }: AgenciesPageProps) => {
  const { rows, total, page, pages, awaiting } = found;
  return (
    <div className="mx-auto grid max-w-page gap-6 px-4 pt-6 sm:px-6">
      <div>
        <BackLink href="/espace/admin">Administration</BackLink>
        <h1 className="mt-3 text-3xl font-bold">Structures</h1>
        <p className="mt-2 text-ink-soft">
          {awaiting === 0
            ? "Aucune structure n’attend."
            : `${formatCount(awaiting, "structure attend", "structures attendent")} votre vérification.`}
        </p>
      </div>
      <form action={base} className="grid items-end gap-4 sm:grid-cols-[1fr_14rem_auto]">
        <TextField label="Nom, SIRET ou identifiant" name="q" type="search" defaultValue={search} />
        <SelectField label="État" name="etat" empty="Tous" choices={statusFilters} defaultValue={status} />
        <Button type="submit" full="phone">
          Chercher
        </Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState
          sentence="Aucune structure ne correspond."
          exits={
            <Link href={base} className="link">
              Voir toutes les structures
            </Link>
          }
        />
      ) : (
        <DataTable caption="Structures" columns={columns} rows={rows} rowId={({ id }) => id} />
      )}
      <Pagination
        label="Pages de structures"
        position={`Page ${page} sur ${pages}, ${formatCount(total, "structure")}`}
        previous={page > 1 ? hrefOf({ search, status }, page - 1) : undefined}
        next={page < pages ? hrefOf({ search, status }, page + 1) : undefined}
      />
    </div>
  );
};
