import type { ConventionEventName } from "./events";
import type { CaseLine } from "./read-models";
import { actorRoleLabels, type ConventionActorRole, conventionActorRoles } from "./roles";
import type { InternshipKind } from "./vocabulary";

/** Everything that a convention's journal tells, in words. */
export const eventWords: Record<
  | ConventionEventName
  | "AccessCodeRequested"
  | "AccessOpened"
  | "SignatureRecorded"
  | "SignatureLinkSent"
  | "AccessLinkAsked"
  | "ReminderSent",
  string
> = {
  ConventionSubmittedByBeneficiary: "Demande envoyée",
  ConventionSubmittedAfterModification: "Convention modifiée : tout le monde signe de nouveau",
  ConventionModifiedAndSigned: "Convention modifiée et signée",
  ConventionAmended: "Coordonnée ou nom corrigé",
  ConventionChangeRequested: "Modification demandée",
  ConventionResubmitted: "Convention corrigée et renvoyée",
  ConventionPartiallySigned: "Signature",
  ConventionFullySigned: "Dernière signature : la structure vérifie",
  ConventionAcceptedByCounsellor: "Premier accord de la structure",
  ConventionAcceptedByValidator: "Convention validée",
  ConventionRejected: "Convention rejetée",
  ConventionDeprecated: "Demande abandonnée",
  ConventionCancelled: "Convention annulée",
  ConventionRenewed: "Renouvellement créé",
  ConventionCopied: "Convention recopiée",
  ConventionTransferredToAgency: "Convention transférée à une autre structure",
  ConventionContactCorrected: "Adresse ou numéro corrigé",
  ConventionCounsellorNameEdited: "Nom du conseiller changé",
  ConventionWithFinalStatusEdited: "Correction d’une convention close",
  AccessCodeRequested: "Code envoyé",
  AccessOpened: "Convention ouverte avec un code",
  SignatureLinkSent: "Lien pour signer renvoyé",
  AccessLinkAsked: "Lien redemandé depuis « Retrouver ma convention »",
  ReminderSent: "Rappel envoyé",
  SignatureRecorded: "Preuve de signature conservée",
};

/** Whether the journal's words know an event. */
export const hasWords = (name: string): name is keyof typeof eventWords => name in eventWords;

const isActorRole = (role: unknown): role is ConventionActorRole =>
  conventionActorRoles.some((known) => known === role);

/** Who a line of the journal is about, or who did it: a role, never a name. */
export const whoActed = ({ actor, payload }: Pick<CaseLine, "actor" | "payload">, kind: InternshipKind): string => {
  const role = payload.by ?? payload.role ?? payload.signatory ?? actor.role;
  if (isActorRole(role)) return `Par ${actorRoleLabels[kind][role]}`;
  if (role === "back-office") return "Par l’équipe du service";
  if (actor.kind === "user") return "Par la structure";
  return actor.kind === "system" ? "Automatiquement" : "Depuis le site";
};

/** Where what a line tells of was sent, masked; empty when nothing was. */
export const sentWhere = ({ payload }: Pick<CaseLine, "payload">): string =>
  typeof payload.maskedTarget === "string" ? `, à ${payload.maskedTarget}` : "";
