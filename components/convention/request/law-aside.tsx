import Check from "lucide-react/icons/check";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { Around } from "@/lib/convention/domain/draft";
import { concernsAge, type LegalRow, type LegalRuleKey, limitsInForce } from "@/lib/convention/domain/legal-limits";
import { ageOn } from "@/lib/convention/domain/plain-date";
import { formatCount, formatHours, french } from "@/lib/platform/typography";

/** How a limit is told before anything is typed; the others are told when they are broken. */
const sentences: Partial<Record<LegalRuleKey, (row: LegalRow) => string>> = {
  span: () => "Un mois au plus, de date à date",
  dailyHours: ({ limit }) => `${formatHours(limit)} par jour au plus`,
  weeklyHours: ({ limit }) => `${formatHours(limit)} par semaine au plus`,
  dailyRest: ({ limit }) => `${formatHours(limit)} de repos entre deux journées`,
  daysInARow: ({ limit }) => `${formatCount(limit, "jour")} de suite au plus`,
  sunday: ({ effect }) => (effect === "refuse" ? "Pas de travail le dimanche" : ""),
  publicHoliday: () => "Pas de travail un jour férié",
};

const adult = 18;

/** What the law allows somebody of this age, from the table that judges the dates. */
export const LawAside = ({ around: { today, startOn, birthdate } }: { readonly around: Around }) => {
  const age = birthdate === undefined ? adult : ageOn(birthdate, startOn ?? today);
  const lines = limitsInForce("immersion", today)
    .filter((row) => concernsAge(row, age))
    .map((row) => french(sentences[row.key]?.(row) ?? ""))
    .filter(Boolean);
  return (
    <Panel title={{ id: "loi", text: age < adult ? "Ce que la loi permet à moins de 18 ans" : "Ce que la loi permet" }}>
      <ul className="grid gap-3.5 text-sm">
        {lines.map((line) => (
          <li key={line} className="flex gap-2.5">
            <span className="text-positive-ink">
              <Icon of={Check} />
            </span>
            {line}
          </li>
        ))}
      </ul>
      <p className="mt-5 border-t border-line pt-4 text-sm text-ink-soft">
        {french(
          "Nous vérifions ces règles pour vous. Si l’une n’est pas respectée, nous vous disons laquelle et quoi faire.",
        )}
      </p>
    </Panel>
  );
};
