import Ban from "lucide/dist/esm/icons/ban.mjs";
import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import CirclePause from "lucide/dist/esm/icons/circle-pause.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import type { IconShape } from "@/components/ui/icon";
import type { SummaryRow } from "@/components/ui/summary-list";
import { Tag, type Tone } from "@/components/ui/tag";
import { agencyKindLabels } from "@/lib/agency/domain/agency";
import { abilitiesOf, abilityLabels, needsScope } from "@/lib/partner/domain/abilities";
import { type ConsumerState, consumerStates, lastDayOf } from "@/lib/partner/domain/expiry";
import type { ConsumerRow, ConsumerSheet } from "@/lib/partner/domain/operated-consumer";
import { formatCount, formatDate, french } from "@/lib/platform/typography";

type Standing = Pick<ConsumerRow, "state" | "daysLeft">;

const looks: Readonly<
  Record<ConsumerState, { readonly tone: Exclude<Tone, "turn">; readonly icon: IconShape; readonly filter: string }>
> = {
  active: { tone: "positive", icon: CircleCheck, filter: "Actifs" },
  ending: { tone: "caution", icon: Clock, filter: "Bientôt finis" },
  expired: { tone: "neutral", icon: CirclePause, filter: "Finis" },
  revoked: { tone: "danger", icon: Ban, filter: "Retirés" },
};

const endingText = (daysLeft: number): string =>
  daysLeft === 0 ? "Finit aujourd’hui" : `Finit dans ${formatCount(daysLeft, "jour")}`;

/** Where an access stands, in two or three words. */
export const ConsumerStateTag = ({ state, daysLeft }: Standing) => {
  const words = { active: "Actif", ending: endingText(daysLeft), expired: "Fini", revoked: "Retiré" } as const;
  return (
    <Tag tone={looks[state].tone} icon={looks[state].icon}>
      {words[state]}
    </Tag>
  );
};

/** Each state in a list of filters. */
export const stateFilters = consumerStates.map((state) => ({ value: state, label: looks[state].filter }));

/** The last day of an access, as people read it. */
export const lastDayText = (expiresAt: Date): string => formatDate(lastDayOf(expiresAt));

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{french(line)}</li>
    ))}
  </ul>
);

const scopeLines = ({ rights, agencies }: ConsumerSheet): readonly string[] => {
  const { scope } = rights.convention;
  const lines =
    "agencyIds" in scope
      ? agencies.map(({ id, name }) => name ?? `Structure inconnue ${id}`)
      : scope.agencyKinds.map((kind) => agencyKindLabels[kind]);
  return lines.length > 0 ? lines : ["Aucune structure : aucune convention n’est lue."];
};

/** What an access opens, in words. */
export const rightRows = (sheet: ConsumerSheet): readonly SummaryRow[] => {
  const abilities = abilitiesOf(sheet.rights);
  const lines = abilities.map((ability) => abilityLabels[ability]);
  return [
    { term: "Usages", value: <Lines lines={lines.length > 0 ? lines : ["Aucun"]} /> },
    ...(needsScope(abilities) ? [{ term: "Conventions de", value: <Lines lines={scopeLines(sheet)} /> }] : []),
  ];
};
