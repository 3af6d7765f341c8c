import Link from "next/link";
import { StatusTag } from "@/components/convention/status-tag";
import { CountTile } from "@/components/ui/count-tile";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Tag } from "@/components/ui/tag";
import {
  type ConventionRow,
  type ConventionView,
  conventionViews,
  type Page,
} from "@/lib/convention/domain/read-models";
import { formatCount, formatDateRange, french } from "@/lib/platform/typography";

type WorkListProps = {
  readonly firstName: string;
  readonly today: string;
  readonly view: ConventionView;
  readonly counts: Readonly<Record<ConventionView, number>>;
  readonly list: Page<ConventionRow>;
  /** The reader's agencies, each with a blank to fill in by hand. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
};

const views: Record<ConventionView, { label: string; detail: string; turn: boolean; empty: string }> = {
  "a-verifier": {
    label: "À vérifier",
    detail: "tout le monde a signé",
    turn: true,
    empty: "Rien à vérifier aujourd’hui.",
  },
  "a-valider": {
    label: "À valider",
    detail: "il ne manque que votre accord",
    turn: true,
    empty: "Rien à valider aujourd’hui.",
  },
  signatures: {
    label: "En cours de signature",
    detail: "rien à faire pour l’instant",
    turn: false,
    empty: "Aucune signature n’est attendue.",
  },
  toutes: {
    label: "Toutes",
    detail: "depuis le début",
    turn: false,
    empty: "Pas encore de convention. Elles arrivent ici dès qu’un candidat choisit votre structure.",
  },
};

const href = (view: ConventionView, page = 1): string => `/espace/agence?vue=${view}${page > 1 ? `&page=${page}` : ""}`;

/** Who must act on a convention, in words. */
const awaited = (row: ConventionRow): string => {
  switch (row.status) {
    case "DRAFT":
      return "La personne qui corrige";
    case "READY_TO_SIGN":
      return "Personne n’a encore signé";
    case "PARTIALLY_SIGNED":
      return `Il manque ${formatCount(row.signatories - row.signed, "signature")} sur ${row.signatories}`;
    case "IN_REVIEW":
      return row.validationSteps === "counsellor-and-validator"
        ? "La conseillère ou le conseiller"
        : "La personne qui valide";
    case "ACCEPTED_BY_COUNSELLOR":
      return "La personne qui valide";
    case "ACCEPTED_BY_VALIDATOR":
    case "REJECTED":
    case "CANCELLED":
    case "DEPRECATED":
      return "Personne";
  }
};

const columns: readonly Column<ConventionRow>[] = [
  {
    id: "candidate",
    head: "Candidat, métier",
    heads: true,
    cell: (row) => (
      <>
        <Link href={`/espace/agence/conventions/${row.id}`} className="link font-bold">
          {row.beneficiary}
        </Link>
        <span className="block text-sm text-ink-soft">{row.job}</span>
      </>
    ),
  },
  { id: "company", head: "Entreprise", cell: (row) => row.businessName },
  { id: "dates", head: "Dates", cell: (row) => formatDateRange(row.dateStart, row.dateEnd) },
  {
    id: "status",
    head: "Statut",
    bare: true,
    cell: (row) => <StatusTag status={row.status} steps={row.validationSteps} />,
  },
  { id: "turn", head: "Doit agir", cell: (row) => (row.isYours ? <Tag tone="turn">Vous</Tag> : awaited(row)) },
];

/** What waits for an agency's member, then the conventions of the view they chose. */
export const WorkList = ({ firstName, today, view, counts, list, agencies }: WorkListProps) => (
  <div className="mx-auto w-full max-w-wide px-4 pt-8 sm:px-6">
    <p className="text-sm text-ink-soft first-letter:uppercase">{today}</p>
    <h1 className="text-2xl font-bold">Bonjour {firstName}</h1>
    <ul aria-label="Ce qui attend" className="mt-6 grid grid-cols-2 gap-3 lg:grid-cols-4">
      {conventionViews.map((one) => (
        <li key={one}>
          <CountTile
            href={href(one)}
            count={counts[one]}
            label={views[one].label}
            detail={views[one].detail}
            turn={views[one].turn}
            current={one === view}
          />
        </li>
      ))}
    </ul>
    <section aria-labelledby="liste" className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="liste" className="text-xl font-bold">
          {views[view].label}
        </h2>
        <p className="text-sm text-ink-soft">{formatCount(list.total, "convention")} dans cette vue</p>
      </div>
      <div className="mt-4 grid gap-4">
        {list.rows.length === 0 ? (
          <EmptyState sentence={views[view].empty} />
        ) : (
          <DataTable
            caption={`Conventions : ${views[view].label}`}
            columns={columns}
            rows={list.rows}
            rowId={(row) => row.id}
          />
        )}
        {list.pages > 1 ? (
          <Pagination
            dense
            label="Pages de la liste"
            position={`Page ${list.page} sur ${list.pages}`}
            previous={list.page > 1 ? href(view, list.page - 1) : undefined}
            next={list.page < list.pages ? href(view, list.page + 1) : undefined}
          />
        ) : null}
      </div>
    </section>
    {agencies.length > 0 ? (
      <section aria-labelledby="modeles" className="mt-10">
        <h2 id="modeles" className="text-xl font-bold">
          {french("Pour un rendez-vous sans ordinateur")}
        </h2>
        <ul className="mt-3 grid gap-1">
          {agencies.map(({ id, name }) => (
            <li key={id}>
              <Link href={`/espace/agence/modele/${id}`} className="link inline-flex min-h-8 items-center">
                Modèle de convention à remplir{agencies.length > 1 ? `, ${name}` : ""}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
  </div>
);
