import BadgeCheck from "lucide/dist/esm/icons/badge-check.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import FileText from "lucide/dist/esm/icons/file-text.mjs";
import KeyRound from "lucide/dist/esm/icons/key-round.mjs";
import PencilLine from "lucide/dist/esm/icons/pencil-line.mjs";
import Send from "lucide/dist/esm/icons/send.mjs";
import Signature from "lucide/dist/esm/icons/signature.mjs";
import type { IconShape } from "@/components/ui/icon";

import { Journal, type JournalEntry } from "@/components/ui/journal";
import type { ConventionEventName } from "@/lib/convention/domain/events";
import type { CaseLine } from "@/lib/convention/domain/read-models";
import { actorRoleLabels, type ConventionActorRole, conventionActorRoles } from "@/lib/convention/domain/roles";
import { formatInstant, french } from "@/lib/platform/typography";

type Look = { readonly what: string; readonly tone: JournalEntry["tone"]; readonly icon: IconShape };

type AccessEvent =
  | "AccessCodeRequested"
  | "AccessOpened"
  | "SignatureRecorded"
  | "SignatureLinkSent"
  | "AccessLinkAsked";

const looks: Record<ConventionEventName | AccessEvent, Look> = {
  ConventionSubmittedByBeneficiary: { what: "Demande envoyée", tone: "info", icon: Send },
  ConventionSubmittedAfterModification: {
    what: "Convention modifiée : tout le monde signe de nouveau",
    tone: "info",
    icon: PencilLine,
  },
  ConventionModifiedAndSigned: { what: "Convention modifiée et signée", tone: "info", icon: PencilLine },
  ConventionAmended: { what: "Coordonnée ou nom corrigé", tone: "neutral", icon: PencilLine },
  ConventionChangeRequested: { what: "Modification demandée", tone: "neutral", icon: PencilLine },
  ConventionResubmitted: { what: "Convention corrigée et renvoyée", tone: "info", icon: Send },
  ConventionPartiallySigned: { what: "Signature", tone: "positive", icon: Signature },
  ConventionFullySigned: { what: "Dernière signature : la structure vérifie", tone: "positive", icon: Signature },
  ConventionAcceptedByCounsellor: { what: "Premier accord de la structure", tone: "positive", icon: BadgeCheck },
  ConventionAcceptedByValidator: { what: "Convention validée", tone: "positive", icon: BadgeCheck },
  ConventionRejected: { what: "Convention rejetée", tone: "danger", icon: CircleX },
  ConventionDeprecated: { what: "Demande abandonnée", tone: "neutral", icon: CircleX },
  ConventionCancelled: { what: "Convention annulée", tone: "danger", icon: CircleX },
  ConventionRenewed: { what: "Renouvellement créé", tone: "info", icon: FileText },
  ConventionCopied: { what: "Convention recopiée", tone: "neutral", icon: FileText },
  ConventionTransferredToAgency: { what: "Convention transférée à une autre structure", tone: "info", icon: Send },
  ConventionContactCorrected: { what: "Adresse ou numéro corrigé", tone: "neutral", icon: PencilLine },
  ConventionCounsellorNameEdited: { what: "Nom du conseiller changé", tone: "neutral", icon: PencilLine },
  ConventionWithFinalStatusEdited: { what: "Correction d’une convention close", tone: "neutral", icon: PencilLine },
  AccessCodeRequested: { what: "Code envoyé", tone: "neutral", icon: KeyRound },
  AccessOpened: { what: "Convention ouverte avec un code", tone: "neutral", icon: KeyRound },
  SignatureLinkSent: { what: "Lien pour signer renvoyé", tone: "neutral", icon: Send },
  AccessLinkAsked: { what: "Lien redemandé depuis « Retrouver ma convention »", tone: "neutral", icon: KeyRound },
  SignatureRecorded: { what: "Preuve de signature conservée", tone: "neutral", icon: Signature },
};

const isKnown = (name: string): name is keyof typeof looks => name in looks;
const isActorRole = (role: unknown): role is ConventionActorRole =>
  conventionActorRoles.some((known) => known === role);

const byWhom = ({ actor, payload }: CaseLine): string => {
  const role = payload.role ?? payload.signatory ?? payload.by ?? actor.role;
  if (isActorRole(role)) return `Par ${actorRoleLabels[role]}`;
  if (actor.kind === "user") return "Par la structure";
  return actor.kind === "system" ? "Automatiquement" : "Depuis le site";
};

const toEntry = (line: CaseLine): JournalEntry[] => {
  if (!isKnown(line.name)) return [];
  const { what, tone, icon } = looks[line.name];
  const target = typeof line.payload.maskedTarget === "string" ? `, à ${line.payload.maskedTarget}` : "";
  return [
    {
      id: line.id,
      what: french(what),
      tone,
      icon,
      instant: line.occurredAt.toISOString(),
      when: formatInstant(line.occurredAt),
      how: `${byWhom(line)}${target}`,
    },
  ];
};

/** What happened to a convention, most recent first. */
export const ConventionJournal = ({ lines }: { readonly lines: readonly CaseLine[] }) => (
  <Journal entries={[...lines].reverse().flatMap(toEntry)} />
);
