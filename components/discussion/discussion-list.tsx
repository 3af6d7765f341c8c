import Link from "next/link";
import { CountTile } from "@/components/ui/count-tile";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import {
  type DiscussionPage,
  type DiscussionRow,
  type DiscussionView,
  discussionViews,
} from "@/lib/discussion/domain/read-models";
import { formatCount, formatInstant, french } from "@/lib/platform/typography";
import { DiscussionStatus } from "./status-tag";

const views: Record<DiscussionView, { label: string; detail: string; turn: boolean; empty: string }> = {
  "a-repondre": {
    label: "À répondre",
    detail: "ces personnes attendent",
    turn: true,
    empty: "Personne n’attend de réponse. Les nouvelles demandes arrivent ici et par e-mail.",
  },
  "en-cours": {
    label: "En conversation",
    detail: "vous avez répondu",
    turn: false,
    empty: "Aucune conversation en cours.",
  },
  acceptees: { label: "Acceptées", detail: "vous les accueillez", turn: false, empty: "Aucune demande acceptée." },
  refusees: { label: "Closes", detail: "refusées ou trop anciennes", turn: false, empty: "Aucune demande close." },
};

const href = (view: DiscussionView, page = 1): string =>
  `/espace/entreprise/candidatures?vue=${view}${page > 1 ? `&page=${page}` : ""}`;

const columns = (severalSites: boolean): readonly Column<DiscussionRow>[] => [
  {
    id: "candidate",
    head: "Qui, quel métier",
    heads: true,
    cell: (row) => (
      <>
        <Link href={`/espace/entreprise/candidatures/${row.id}`} className="link font-bold">
          {row.candidate}
        </Link>
        <span className="block text-sm text-ink-soft">{row.job}</span>
      </>
    ),
  },
  ...(severalSites ? [{ id: "site", head: "Votre page", cell: (row: DiscussionRow) => row.businessName }] : []),
  { id: "city", head: "Où", cell: (row) => row.city },
  { id: "date", head: "Demandé le", cell: (row) => formatInstant(row.createdAt) },
  {
    id: "status",
    head: "Statut",
    bare: true,
    cell: (row) => <DiscussionStatus display={row.display} side="establishment" />,
  },
];

type DiscussionListProps = {
  readonly view: DiscussionView;
  readonly counts: Readonly<Record<DiscussionView, number>>;
  readonly list: DiscussionPage;
  readonly severalSites: boolean;
};

/** The requests that a company received: those that wait for it first. */
export const DiscussionList = ({ view, counts, list, severalSites }: DiscussionListProps) => (
  <div className="mx-auto w-full max-w-wide px-4 pt-8 sm:px-6">
    <h1 className="text-2xl font-bold">Les candidatures</h1>
    <ul aria-label="Ce qui attend" className="mt-6 grid grid-cols-2 gap-3 lg:grid-cols-4">
      {discussionViews.map((one) => (
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
        <p className="text-sm text-ink-soft">{formatCount(list.total, "candidature")} dans cette vue</p>
      </div>
      <div className="mt-4 grid gap-4">
        {list.rows.length === 0 ? (
          <EmptyState sentence={french(views[view].empty)} />
        ) : (
          <DataTable
            caption={french(`Candidatures : ${views[view].label}`)}
            columns={columns(severalSites)}
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
  </div>
);
