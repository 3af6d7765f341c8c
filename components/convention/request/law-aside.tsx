import Check from "lucide/dist/esm/icons/check.mjs";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { Around } from "@/lib/convention/domain/draft";
import { concernsAge, type LegalRow, type LegalRuleKey, limitsInForce } from "@/lib/convention/domain/legal-limits";
import { ageOn } from "@/lib/convention/domain/plain-date";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { agesWords, limitWords } from "../limit-words";

/** The limits that are told before anything is typed; the others are told when they are broken. */
const told: Readonly<Record<InternshipKind, readonly LegalRuleKey[]>> = {
  immersion: ["span", "dailyHours", "weeklyHours", "dailyRest", "daysInARow", "sunday", "publicHoliday"],
  "mini-stage-cci": ["span", "presenceDays", "dailyHours", "weeklyHours", "sunday"],
};

/** What no figure says of a mini-stage (C. éduc. L332-3-1; convention.md 11.3). */
const alsoTold: Readonly<Record<InternshipKind, readonly string[]>> = {
  immersion: [],
  "mini-stage-cci": [
    "Pendant les vacances scolaires, sans cours ni examen ces jours-là",
    "Plusieurs mini-stages possibles, jusqu’à la moitié de chaque période de vacances",
    "Une assurance de responsabilité civile pour l’élève et pour l’entreprise",
  ],
};

const adult = 18;

const headingFor = (kind: InternshipKind, age: number | undefined): string => {
  if (age === undefined) return "Ce que la loi permet";
  if (kind === "mini-stage-cci") return `Ce que la loi permet à ${age} ans`;
  return age < adult ? "Ce que la loi permet à moins de 18 ans" : "Ce que la loi permet";
};

/** A limit in words; whom it concerns as long as nobody knows the age of a pupil. */
const lineOf = (row: LegalRow, isAgeKnown: boolean): string =>
  row.ages && !isAgeKnown ? `${agesWords(row)} : ${limitWords[row.key](row)}` : limitWords[row.key](row);

const linesFor = ({ kind, today }: Around, age: number | undefined): readonly string[] => {
  // Before the birth date is known, an immersion is told as an adult's, and a mini-stage at every age.
  const known = age ?? (kind === "immersion" ? adult : undefined);
  const rows = limitsInForce(kind, today).filter(
    (row) =>
      told[kind].includes(row.key) && row.effect === "refuse" && (known === undefined || concernsAge(row, known)),
  );
  return [...rows.map((row) => lineOf(row, known !== undefined)), ...alsoTold[kind]].map(french);
};

/** What the law allows somebody of this age, from the table that judges the dates. */
export const LawAside = ({ around }: { readonly around: Around }) => {
  const { kind, today, startOn, birthdate } = around;
  const age = birthdate === undefined ? undefined : ageOn(birthdate, startOn ?? today);
  const lines = linesFor(around, age);
  return (
    <Panel title={{ id: "loi", text: headingFor(kind, age) }}>
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
