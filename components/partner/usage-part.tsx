import { BarChart } from "@/components/ui/bar-chart";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { ConsumerUsage, UsageOfDay } from "@/lib/partner/domain/operated-consumer";
import { formatCount, formatDate, formatNumber, french } from "@/lib/platform/typography";

type Outcome = ConsumerUsage["statuses"][number];
type Endpoint = ConsumerUsage["endpoints"][number];

const count = (calls: number): string => formatNumber(calls, 0);

/** What the statuses of the contract mean to whoever calls. */
const meanings: Readonly<Record<number, string>> = {
  304: "Rien de nouveau depuis la dernière lecture",
  400: "Demande mal écrite",
  403: "Droit manquant",
  404: "Introuvable",
  409: "Déjà fait",
  413: "Envoi trop lourd",
  429: "Trop d’appels dans la même seconde",
};

const meaningOf = (status: number): string =>
  meanings[status] ?? (status >= 500 ? "Panne de notre côté" : status >= 400 ? "Refus" : "Réussi");

const outcomeColumns: readonly Column<Outcome>[] = [
  {
    id: "status",
    head: "Réponse",
    heads: true,
    cell: ({ status }) => (
      <span>
        <span className="figures font-medium">{status}</span> {french(meaningOf(status))}
      </span>
    ),
  },
  { id: "calls", head: "Appels", cell: ({ calls }) => count(calls) },
];

const endpointColumns: readonly Column<Endpoint>[] = [
  {
    id: "endpoint",
    head: "Adresse",
    heads: true,
    cell: ({ endpoint }) => <code className="figures text-sm wrap-anywhere">{endpoint}</code>,
  },
  { id: "calls", head: "Appels", cell: ({ calls }) => count(calls) },
  { id: "refused", head: "Refus et pannes", cell: ({ refused }) => count(refused) },
];

const dayColumns: readonly Column<UsageOfDay>[] = [
  { id: "day", head: "Jour", heads: true, cell: ({ day }) => formatDate(day) },
  { id: "calls", head: "Appels", cell: ({ calls }) => count(calls) },
  { id: "refused", head: "Refus et pannes", cell: ({ refused }) => count(refused) },
];

const Figures = ({ usage }: { readonly usage: ConsumerUsage }) => (
  <>
    <figure>
      <figcaption className="mb-3">
        Appels de chaque jour&nbsp;; en plein, ceux qui ont réussi. Les chiffres sont dans les tableaux.
      </figcaption>
      <BarChart
        label="Appels de chaque jour, chiffres dans le tableau des jours"
        bars={usage.days.map(({ day, calls, refused }) => ({ id: day, value: calls, filled: calls - refused }))}
      />
    </figure>
    <DataTable
      caption="Appels par réponse"
      columns={outcomeColumns}
      rows={usage.statuses}
      rowId={({ status }) => String(status)}
    />
    <DataTable
      caption="Appels par adresse"
      columns={endpointColumns}
      rows={usage.endpoints}
      rowId={({ endpoint }) => endpoint}
    />
    <Disclosure summary="Jour par jour">
      <DataTable
        caption="Appels par jour"
        columns={dayColumns}
        rows={usage.days.toReversed()}
        rowId={({ day }) => day}
      />
    </Disclosure>
  </>
);

/** What a partner called in thirty days: by day, by answer, by address, and how fast it may call. */
export const UsagePart = ({ usage }: { readonly usage: ConsumerUsage }) => (
  <section aria-labelledby="usage" className="grid gap-6">
    <div>
      <h2 id="usage" className="text-xl font-bold">
        Appels des 30 derniers jours
      </h2>
      <p className="mt-2 text-ink-soft">
        {french(
          `${formatCount(usage.total, "appel")}. Au plus ${formatCount(usage.limitPerSecond, "appel")} par seconde : au-delà, la réponse est 429 et dit quand réessayer. Un appel refusé avant la lecture de la clé n’est pas compté. Les chiffres arrivent en quelques secondes.`,
        )}
      </p>
    </div>
    {usage.total === 0 ? <EmptyState sentence="Aucun appel pour l’instant." /> : <Figures usage={usage} />}
  </section>
);
