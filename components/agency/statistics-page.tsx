import Link from "next/link";
import { BarChart } from "@/components/ui/bar-chart";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { type AgencyStatistics, type MonthFigures, totalOf } from "@/lib/convention/domain/statistics";
import { capitalised, formatCount, formatMonth, formatNumber, french } from "@/lib/platform/typography";

const delayText = ({ delay }: MonthFigures): string =>
  delay === null ? "Aucune validation" : formatCount(Math.round(delay * 10) / 10, "jour");

const columns: readonly Column<MonthFigures>[] = [
  { id: "month", head: "Envoyées en", heads: true, cell: ({ month }) => capitalised(formatMonth(month)) },
  { id: "sent", head: "Reçues", cell: ({ sent }) => formatNumber(sent, 0) },
  { id: "validated", head: "Validées", cell: ({ validated }) => formatNumber(validated, 0) },
  { id: "rejected", head: "Refusées", cell: ({ rejected }) => formatNumber(rejected, 0) },
  { id: "deprecated", head: "Abandonnées", cell: ({ deprecated }) => formatNumber(deprecated, 0) },
  { id: "delay", head: "Délai médian", cell: delayText },
];

const Volume = ({ months }: Pick<AgencyStatistics, "months">) => (
  <figure>
    <figcaption className="mb-3">Conventions reçues chaque mois&nbsp;; en plein, celles qui sont validées.</figcaption>
    <BarChart
      label="Conventions reçues et validées chaque mois, chiffres dans le tableau"
      bars={months.map(({ month, sent, validated }) => ({ id: month, value: sent, filled: validated }))}
    />
  </figure>
);

const Delay = ({ months }: Pick<AgencyStatistics, "months">) => (
  <figure>
    <figcaption className="mb-3">
      Jours entre la dernière signature et la validation&nbsp;: la moitié des conventions attend moins longtemps.
    </figcaption>
    <BarChart
      label="Délai médian de validation chaque mois, chiffres dans le tableau"
      bars={months.map(({ month, delay }) => ({ id: month, value: delay ?? 0 }))}
    />
  </figure>
);

const Endings = ({ months }: Pick<AgencyStatistics, "months">) => (
  <figure>
    <figcaption className="mb-3">
      Conventions refusées ou abandonnées chaque mois&nbsp;; en plein, les refus.
    </figcaption>
    <BarChart
      label="Conventions refusées ou abandonnées chaque mois, chiffres dans le tableau"
      bars={months.map(({ month, rejected, deprecated }) => ({
        id: month,
        value: rejected + deprecated,
        filled: rejected,
      }))}
    />
  </figure>
);

const Refusals = ({ refusals }: Pick<AgencyStatistics, "refusals">) => (
  <section aria-labelledby="refus">
    <h2 id="refus" className="text-xl font-bold">
      Derniers refus, et pourquoi
    </h2>
    {refusals.length === 0 ? (
      <p className="mt-3">Aucune convention n’a été refusée.</p>
    ) : (
      <ul className="mt-3 max-w-prose divide-y divide-line border-y border-line">
        {refusals.map(({ conventionId, reference, reason }) => (
          <li key={conventionId} className="py-3">
            <Link href={`/espace/agence/conventions/${conventionId}`} className="link figures">
              {reference}
            </Link>
            <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What became of the conventions of one's agencies, month after month. */
export const StatisticsPage = ({ months, refusals }: AgencyStatistics) => {
  const total = totalOf(months);
  return (
    <div className="mx-auto grid w-full max-w-page gap-10 px-4 pt-8 sm:px-6">
      <div>
        <h1 className="text-2xl font-bold">Statistiques de mes structures</h1>
        <p className="mt-2 text-ink-soft">
          {french(
            `Sur douze mois : ${formatCount(total.sent, "convention reçue", "conventions reçues")}, ${formatCount(total.validated, "validée")}, ${formatCount(total.rejected, "refusée")}, ${formatCount(total.deprecated, "abandonnée")}.`,
          )}
        </p>
      </div>
      {total.sent === 0 ? (
        <EmptyState sentence="Aucune convention reçue depuis douze mois." />
      ) : (
        <section aria-labelledby="mois" className="grid gap-8">
          <h2 id="mois" className="text-xl font-bold">
            Mois par mois
          </h2>
          <Volume months={months} />
          {total.validated > 0 ? <Delay months={months} /> : null}
          {total.rejected + total.deprecated > 0 ? <Endings months={months} /> : null}
          <DataTable
            caption="Conventions reçues, validées, refusées et abandonnées chaque mois"
            columns={columns}
            rows={months.toReversed()}
            rowId={({ month }) => month}
          />
        </section>
      )}
      <Refusals refusals={refusals} />
    </div>
  );
};
