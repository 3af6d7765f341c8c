import BadgeCheck from "lucide/dist/esm/icons/badge-check.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import FileText from "lucide/dist/esm/icons/file-text.mjs";
import KeyRound from "lucide/dist/esm/icons/key-round.mjs";
import PencilLine from "lucide/dist/esm/icons/pencil-line.mjs";
import Send from "lucide/dist/esm/icons/send.mjs";
import Signature from "lucide/dist/esm/icons/signature.mjs";
import type { IconShape } from "@/components/ui/icon";

import { Journal, type JournalEntry } from "@/components/ui/journal";
import { eventWords, hasWords, sentWhere, whoActed } from "@/lib/convention/domain/event-words";
import type { CaseLine } from "@/lib/convention/domain/read-models";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { formatInstant, french } from "@/lib/platform/typography";

type Look = { readonly tone: JournalEntry["tone"]; readonly icon: IconShape };

const looks: Record<keyof typeof eventWords, Look> = {
  ConventionSubmittedByBeneficiary: { tone: "info", icon: Send },
  ConventionSubmittedAfterModification: { tone: "info", icon: PencilLine },
  ConventionModifiedAndSigned: { tone: "info", icon: PencilLine },
  ConventionAmended: { tone: "neutral", icon: PencilLine },
  ConventionChangeRequested: { tone: "neutral", icon: PencilLine },
  ConventionResubmitted: { tone: "info", icon: Send },
  ConventionPartiallySigned: { tone: "positive", icon: Signature },
  ConventionFullySigned: { tone: "positive", icon: Signature },
  ConventionAcceptedByCounsellor: { tone: "positive", icon: BadgeCheck },
  ConventionAcceptedByValidator: { tone: "positive", icon: BadgeCheck },
  ConventionRejected: { tone: "danger", icon: CircleX },
  ConventionDeprecated: { tone: "neutral", icon: CircleX },
  ConventionCancelled: { tone: "danger", icon: CircleX },
  ConventionRenewed: { tone: "info", icon: FileText },
  ConventionCopied: { tone: "neutral", icon: FileText },
  ConventionTransferredToAgency: { tone: "info", icon: Send },
  ConventionContactCorrected: { tone: "neutral", icon: PencilLine },
  ConventionCounsellorNameEdited: { tone: "neutral", icon: PencilLine },
  ConventionWithFinalStatusEdited: { tone: "neutral", icon: PencilLine },
  AccessCodeRequested: { tone: "neutral", icon: KeyRound },
  AccessOpened: { tone: "neutral", icon: KeyRound },
  SignatureLinkSent: { tone: "neutral", icon: Send },
  AccessLinkAsked: { tone: "neutral", icon: KeyRound },
  ReminderSent: { tone: "neutral", icon: Send },
  SignatureRecorded: { tone: "neutral", icon: Signature },
};

const toEntry = (line: CaseLine, kind: InternshipKind): JournalEntry[] => {
  if (!hasWords(line.name)) return [];
  const { tone, icon } = looks[line.name];
  return [
    {
      id: line.id,
      what: french(eventWords[line.name]),
      tone,
      icon,
      instant: line.occurredAt.toISOString(),
      when: formatInstant(line.occurredAt),
      how: `${whoActed(line, kind)}${sentWhere(line)}`,
    },
  ];
};

type ConventionJournalProps = { readonly lines: readonly CaseLine[]; readonly kind: InternshipKind };

/** What happened to a convention, most recent first. */
export const ConventionJournal = ({ lines, kind }: ConventionJournalProps) => (
  <Journal entries={[...lines].reverse().flatMap((line) => toEntry(line, kind))} />
);
