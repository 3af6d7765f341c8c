import Check from "lucide/dist/esm/icons/check.mjs";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { Around } from "@/lib/convention/domain/draft";
import { concernsAge, type LegalRuleKey, limitsInForce } from "@/lib/convention/domain/legal-limits";
import { ageOn } from "@/lib/convention/domain/plain-date";
import { french } from "@/lib/platform/typography";
import { limitWords } from "../limit-words";

/** The limits that are told before anything is typed; the others are told when they are broken. */
const told: readonly LegalRuleKey[] = [
  "span",
  "dailyHours",
  "weeklyHours",
  "dailyRest",
  "daysInARow",
  "sunday",
  "publicHoliday",
];

const adult = 18;

/** What the law allows somebody of this age, from the table that judges the dates. */
export const LawAside = ({ around: { today, startOn, birthdate } }: { readonly around: Around }) => {
  const age = birthdate === undefined ? adult : ageOn(birthdate, startOn ?? today);
  const lines = limitsInForce("immersion", today)
    .filter((row) => told.includes(row.key) && row.effect === "refuse" && concernsAge(row, age))
    .map((row) => french(limitWords[row.key](row)));
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
