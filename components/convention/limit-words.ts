import type { LegalEffect, LegalRow, LegalRuleKey } from "@/lib/convention/domain/legal-limits";
import { formatCount, formatHours } from "@/lib/platform/typography";

const night = ({ limit, and = 0 }: LegalRow): string =>
  `Pas de travail entre ${formatHours(limit)} et ${formatHours(and)}`;
const rest = ({ limit }: LegalRow): string => `${formatHours(limit)} de repos entre deux journées`;

/** Each limit in plain words, as one learns it before anything is broken. */
export const limitWords: Record<LegalRuleKey, (row: LegalRow) => string> = {
  span: ({ limit, unit }) =>
    unit === "month"
      ? "Un mois au plus, de date à date"
      : `${formatCount(limit + 1, "jour")} au plus, du premier au dernier`,
  presenceDays: ({ limit }) => `${formatCount(limit, "jour")} sur place au plus`,
  minimumAge: ({ limit }) => `${formatCount(limit, "an")} au moins le premier jour`,
  dailyHours: ({ limit }) => `${formatHours(limit)} par jour au plus`,
  weeklyHours: ({ limit }) => `${formatHours(limit)} par semaine au plus`,
  dailyRest: rest,
  daysInARow: ({ limit }) => `${formatCount(limit, "jour")} de suite au plus`,
  sunday: () => "Pas de travail le dimanche",
  publicHoliday: () => "Pas de travail un jour férié",
  night,
  youngNight: night,
  youngBreak: ({ limit, and = 0 }) => `${formatHours(and)} de pause après ${formatHours(limit)} de travail`,
  youngRest: rest,
  youngWeekend: ({ limit }) => `${formatCount(limit, "jour")} de repos de suite chaque semaine`,
  pastStart: () => "Le premier jour est à venir",
  shortNotice: ({ limit }) =>
    `${formatCount(limit, "jour ouvré", "jours ouvrés")} au moins entre la demande et le premier jour`,
  renewalOnce: () => "Un seul renouvellement",
  renewalLength: () => "Un renouvellement pas plus long que la première immersion",
  renewalPurpose: () => "Un renouvellement pour le même but",
  sameHostConventions: ({ limit }) =>
    `${formatCount(limit, "convention")} au plus en douze mois, dans la même entreprise`,
  sameHostDays: ({ limit }) => `${formatCount(limit, "jour")} au plus en douze mois, dans la même entreprise`,
  sameHostPurpose: () => "Une seconde immersion dans la même entreprise a un autre but",
};

/** What happens when a limit is not respected. */
export const effectWords: Record<LegalEffect, string> = {
  refuse: "La demande n’est pas prise.",
  agencyReason: "Votre structure peut l’accepter, en écrivant pourquoi.",
  warn: "Vous êtes prévenu, et votre structure regarde.",
  block: "Votre structure ne peut pas valider.",
};

/** Whom a row concerns. */
export const agesWords = ({ ages }: LegalRow): string => {
  if (!ages) return "Tout le monde";
  if (ages.from === undefined) return `Moins de ${ages.below} ans`;
  return ages.below === undefined ? `À partir de ${ages.from} ans` : `À ${ages.from} ans`;
};
