import { idleRules } from "@/lib/identity/domain/idle";
import { formatCount } from "@/lib/platform/typography";

/** How long: a whole number of days, months or years of the calendar. */
export type Duration = { readonly count: number; readonly unit: "day" | "month" | "year" };

/** How long one kind of record is kept, and from what; then it is deleted. */
export type RetentionRule = {
  readonly key: string;
  /** What is kept, in plain words. */
  readonly what: string;
  /** In use: seen by the people whose affair it is. */
  readonly active: Duration;
  /** Then apart, opened only for a reason that is written down. */
  readonly archive?: Duration;
  /** What the count begins with, in plain words. */
  readonly since: string;
};

const days = (count: number): Duration => ({ count, unit: "day" });
const months = (count: number): Duration => ({ count, unit: "month" });
const years = (count: number): Duration => ({ count, unit: "year" });

/**
 * How long each kind of personal data is kept (field.md 3.5, platform.md 10.4): what the privacy notice prints and what deletes
 * records read the same rows.
 */
export const retentionRules = [
  {
    key: "formDraft",
    what: "Demande de convention commencée et pas envoyée",
    active: days(30),
    since: "votre dernière modification",
  },
  {
    key: "validatedConvention",
    what: "Convention validée, ses signatures et leurs preuves",
    active: years(2),
    archive: years(3),
    since: "la dernière signature",
  },
  {
    key: "endedConvention",
    what: "Convention refusée, annulée ou abandonnée",
    active: years(2),
    since: "sa dernière modification",
  },
  {
    key: "answeredContact",
    what: "Demande de contact à laquelle l’entreprise a répondu",
    active: years(2),
    since: "la dernière réponse",
  },
  {
    key: "unansweredContact",
    what: "Demande de contact restée sans réponse, ou refusée",
    active: years(1),
    since: "votre demande",
  },
  {
    key: "endedAgency",
    what: "Structure refusée ou fermée qui n’a suivi aucune convention, et sa convention de délégation",
    active: months(3),
    since: "le refus ou la fermeture",
  },
  {
    key: "answeredApiRequest",
    what: "Demande d’accès à l’API à laquelle nous avons répondu",
    active: years(1),
    since: "notre réponse",
  },
  {
    key: "listSearch",
    what: "Recherche d’un nom par une structure dans ses conventions",
    active: days(30),
    since: "la recherche",
  },
  { key: "messageBody", what: "Texte des messages échangés", active: months(6), since: "l’envoi du message" },
  { key: "delivery", what: "Liste des e-mails et SMS envoyés, sans leur texte", active: years(2), since: "l’envoi" },
  {
    key: "batch",
    what: "Liste des conventions d’une action groupée d’une structure",
    active: days(30),
    since: "sa préparation",
  },
  { key: "connection", what: "Connexions et codes reçus", active: months(6), since: "la connexion" },
  {
    key: "idleAccount",
    what: "Compte professionnel qui ne sert plus",
    active: years(idleRules.idleYears),
    since: "la dernière connexion",
  },
] as const satisfies readonly RetentionRule[];

/** How long the active life of one kind of record is, for the job that ends it. */
export const keptFor = (key: (typeof retentionRules)[number]["key"]): Duration => {
  const rule = retentionRules.find((one) => one.key === key);
  if (!rule) throw new Error(`no rule says how long ${key} is kept`);
  return rule.active;
};

const nouns: Record<Duration["unit"], readonly [one: string, many: string]> = {
  day: ["jour", "jours"],
  month: ["mois", "mois"],
  year: ["an", "ans"],
};

/** A duration in French: "30 jours", "6 mois", "1 an". */
export const durationText = ({ count, unit }: Duration): string => formatCount(count, ...nouns[unit]);

/** How long a record is kept in all, in French: "2 ans, puis 3 ans en archive". */
export const keptText = ({ active, archive }: RetentionRule): string =>
  archive ? `${durationText(active)}, puis ${durationText(archive)} en archive` : durationText(active);
