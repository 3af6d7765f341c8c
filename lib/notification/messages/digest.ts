import type { WorkListTask } from "@/lib/convention/domain/work-list";
import { formatCount } from "@/lib/platform/typography";
import type { MailContent } from "../mail/content";

/** What waits for somebody this morning. */
export type Morning = { readonly counts: Readonly<Record<WorkListTask, number>>; readonly joins: number };

const conventions = (count: number): string => formatCount(count, "convention");

type Line = {
  readonly label: string;
  readonly count: (morning: Morning) => number;
  readonly subject: (n: number) => string;
};

/** What a morning tells, what awaits the reader first. */
const lines: readonly Line[] = [
  {
    label: "À vérifier",
    count: ({ counts }) => counts["a-verifier"],
    subject: (n) => `${conventions(n)} à vérifier aujourd’hui`,
  },
  {
    label: "À valider",
    count: ({ counts }) => counts["a-valider"],
    subject: (n) => `${conventions(n)} à valider aujourd’hui`,
  },
  {
    label: "Signatures urgentes",
    count: ({ counts }) => counts.signatures,
    subject: (n) => `Signatures urgentes : ${conventions(n)}`,
  },
  {
    label: "Messages non remis",
    count: ({ counts }) => counts["non-remis"],
    subject: (n) => `Messages non remis : ${conventions(n)}`,
  },
  {
    label: "Non transmises aux partenaires",
    count: ({ counts }) => counts["non-transmis"],
    subject: (n) => `Non transmises aux partenaires : ${conventions(n)}`,
  },
  {
    label: "Bilans à relancer",
    count: ({ counts }) => counts.bilans,
    subject: (n) => `Bilans à relancer : ${conventions(n)}`,
  },
  {
    label: "Demandes à rejoindre la structure",
    count: ({ joins }) => joins,
    subject: (n) => `${formatCount(n, "personne")} à qui répondre`,
  },
];

/** Everything that waits for somebody, in one message; null when nothing does. */
export const morning = (firstName: string, waiting: Morning, url: string): MailContent | null => {
  const [first, ...others] = lines.filter(({ count }) => count(waiting) > 0);
  if (!first) return null;
  return {
    subject: first.subject(first.count(waiting)),
    intro: `Bonjour ${firstName}, voici ce qui attend ce matin.`,
    facts: [first, ...others].map(({ label, count }) => [label, String(count(waiting))]),
    button: { label: "Ouvrir mes conventions", url },
    why: "Vous recevez ce message les matins de semaine où quelque chose attend, parce que vous avez choisi un seul e-mail par jour. Pour changer : « Mes structures », puis « Mes e-mails ».",
  };
};
