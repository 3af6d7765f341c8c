import Link from "next/link";
import { ConsumerStateTag, lastDayText, stateFilters } from "@/components/partner/access-words";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { AccessRequest } from "@/lib/partner/domain/access-request";
import type { ConsumerState } from "@/lib/partner/domain/expiry";
import type { ConsumerPage, ConsumerRow } from "@/lib/partner/domain/operated-consumer";
import { formatCount, formatInstant, formatNumber, french } from "@/lib/platform/typography";
import { type ConsumerDone, consumerDone } from "./consumer-words";

type ConsumersPageProps = {
  readonly found: ConsumerPage;
  readonly requests: readonly AccessRequest[];
  readonly search: string;
  readonly state: ConsumerState | undefined;
  readonly done: ConsumerDone | undefined;
};

const base = "/espace/admin/partenaires";

const columns: readonly Column<ConsumerRow>[] = [
  {
    id: "name",
    head: "Partenaire",
    heads: true,
    cell: ({ id, name }) => (
      <Link href={`${base}/${id}`} className="link font-bold wrap-anywhere">
        {name}
      </Link>
    ),
  },
  { id: "calls", head: "Appels en 30 jours", cell: ({ calls }) => formatNumber(calls, 0) },
  { id: "end", head: "Dernier jour", cell: ({ expiresAt }) => lastDayText(expiresAt) },
  { id: "state", head: "État", bare: true, cell: (row) => <ConsumerStateTag {...row} /> },
];

const hrefOf = ({ search, state }: Pick<ConsumersPageProps, "search" | "state">, page: number): string => {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(state && { etat: state }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `${base}?${query}` : base;
};

const Requests = ({ requests }: Pick<ConsumersPageProps, "requests">) => (
  <section aria-labelledby="demandes" className="max-w-prose">
    <h2 id="demandes" className="text-xl font-bold">
      Demandes d’accès
    </h2>
    {requests.length === 0 ? (
      <p className="mt-3">Aucune demande n’attend.</p>
    ) : (
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {requests.map(({ id, organisation, createdAt }) => (
          <li key={id} className="py-4 wrap-anywhere">
            <Link href={`${base}/demandes/${id}`} className="link font-bold">
              {organisation}
            </Link>
            <p className="text-sm text-ink-soft">depuis le {formatInstant(createdAt)}</p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const allPartners = (
  <Link href={base} className="link">
    Voir tous les partenaires
  </Link>
);

const Nobody = () => <EmptyState sentence="Aucun partenaire ne correspond." exits={allPartners} />;

const Found = ({ rows }: Pick<ConsumerPage, "rows">) => (
  <DataTable caption="Partenaires" columns={columns} rows={rows} rowId={({ id }) => id} />
);

/** Partner systems, how to find one, and the requests for an access that wait. */
export const ConsumersPage = ({ found, requests, search, state, done }: ConsumersPageProps) => {
  const { rows, total, page, pages } = found;
  return (
    <div className="mx-auto grid max-w-page gap-6 px-4 pt-6 sm:px-6">
      <div>
        <BackLink href="/espace/admin">Administration</BackLink>
        <h1 className="mt-3 text-3xl font-bold">Partenaires de l’API</h1>
      </div>
      {done ? <Notice tone="positive" title={french(consumerDone[done])} live /> : null}
      <Requests requests={requests} />
      <section aria-labelledby="partenaires" className="grid gap-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="partenaires" className="text-xl font-bold">
            Partenaires
          </h2>
          <ButtonLink href={`${base}/nouveau`} kind="secondary">
            Ajouter un partenaire
          </ButtonLink>
        </div>
        <form action={base} className="grid items-end gap-4 sm:grid-cols-[1fr_14rem_auto]">
          <TextField label="Nom, adresse e-mail ou identifiant" name="q" type="search" defaultValue={search} />
          <SelectField label="État" name="etat" empty="Tous" choices={stateFilters} defaultValue={state} />
          <Button type="submit" full="phone">
            Chercher
          </Button>
        </form>
        {rows.length === 0 ? <Nobody /> : <Found rows={rows} />}
        <Pagination
          label="Pages de partenaires"
          position={`Page ${page} sur ${pages}, ${formatCount(total, "partenaire")}`}
          previous={page > 1 ? hrefOf({ search, state }, page - 1) : undefined}
          next={page < pages ? hrefOf({ search, state }, page + 1) : undefined}
        />
      </section>
    </div>
  );
};
