import type { ValidationSteps } from "@/lib/agency/domain/agency";
import { formatInstant, french } from "@/lib/platform/typography";
import { type Channel, channelWords } from "./channel";
import type { DocumentRow, DocumentSection } from "./document";
import { eventWords, hasWords, sentWhere, whoActed } from "./event-words";
import type { CaseLine } from "./read-models";
import { type ActorRole, actorRoleLabels, type ConventionActorRole, isAgencyModifier } from "./roles";
import { type ConventionStatus, statusLabel } from "./status";
import { inGroups } from "./verification";
import type { InternshipKind } from "./vocabulary";

/** The proof of one signature, and whether it still counts and holds. */
export type SignatureProof = {
  readonly role: ConventionActorRole;
  readonly signerName: string;
  readonly textVersion: string;
  readonly textHash: string;
  readonly channel: Channel;
  readonly maskedTarget: string;
  readonly signedAt: Date;
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly hash: string;
  /** The signature counts: no later change has cleared it. */
  readonly stands: boolean;
  /** The proof is what its hash and the journal say. */
  readonly isIntact: boolean;
};

/** One entry of a convention's chain. */
export type ChainLine = CaseLine & { readonly position: number; readonly hash: string };

/** All that an evidence file shows, read at one moment. */
export type EvidenceFacts = {
  readonly reference: string;
  readonly kind: InternshipKind;
  readonly status: ConventionStatus;
  readonly validationSteps: ValidationSteps;
  readonly textHash: string;
  readonly signatures: readonly SignatureProof[];
  /** Corrections of what was signed. */
  readonly amendments: readonly DocumentSection[];
  readonly chain: readonly ChainLine[];
  /** Every entry of the chain follows from the one before, and its sealed end is there. */
  readonly isChainIntact: boolean;
};

/** Whether one of these roles may read the proofs: who signs, and who follows for the agency or the service. */
export const mayReadEvidence = (roles: readonly ActorRole[]): boolean =>
  roles.some((role) => role !== "establishment-tutor" && role !== "visitor");

const row = (label: string, value: string): DocumentRow => ({ label: french(label), value });

const instant = (at: Date): string => `${formatInstant(at)}, heure de Paris (${at.toISOString()} en temps universel)`;

const byWhom = (by: unknown, kind: InternshipKind): string => {
  const role = by as ActorRole;
  if (isAgencyModifier(role) || role === "agency-admin" || role === "agency-viewer") return "la structure";
  if (role === "back-office") return "l’équipe du service";
  return actorRoleLabels[kind][role as ConventionActorRole] ?? "le service";
};

/** Corrections of where a role is reached, one line each: who, when, the masked address or number before and after. */
const contactLines = ({ chain, kind }: EvidenceFacts, role: ConventionActorRole): readonly string[] =>
  chain
    .filter(({ name, payload }) => name === "ConventionContactCorrected" && payload.role === role)
    .map(({ occurredAt, payload: { by, channel, maskedOld, maskedNew, forMessagesOnly } }) =>
      french(
        `${channel === "email" ? "Adresse" : "Numéro"} corrigé${channel === "email" ? "e" : ""} par ${byWhom(by, kind)} le ${instant(occurredAt)} : ${maskedOld} devient ${maskedNew}${forMessagesOnly ? ", pour les messages seulement" : ""}.`,
      ),
    );

const signatureSection = (proof: SignatureProof, facts: EvidenceFacts): DocumentSection => {
  const corrections = contactLines(facts, proof.role);
  return {
    key: `${proof.role} ${proof.signedAt.toISOString()}`,
    title: french(`Signature : ${actorRoleLabels[facts.kind][proof.role]}`),
    rows: [
      row("Nom", proof.signerName),
      row("Signée le", instant(proof.signedAt)),
      row(
        "Valeur",
        proof.stands ? "Cette signature compte." : "Une modification a effacé cette signature : elle ne compte plus.",
      ),
      row("Code reçu", `${channelWords[proof.channel]}, à ${proof.maskedTarget}`),
      row("Adresse IP", proof.ipAddress),
      row("Navigateur", proof.userAgent),
      row("Version du texte", proof.textVersion),
      row("Empreinte du texte lu", inGroups(proof.textHash)),
      row("Empreinte de la preuve", inGroups(proof.hash)),
      row(
        "Contrôle",
        proof.isIntact
          ? "La preuve est telle que le journal l’a reçue."
          : "La preuve n’est plus telle que le journal l’a reçue.",
      ),
    ],
    paragraphs: corrections.length > 0 ? [] : ["Aucune correction d’adresse ou de numéro."],
    items: corrections,
  };
};

const journalSections = ({ chain, isChainIntact, kind }: EvidenceFacts): readonly DocumentSection[] => [
  {
    key: "journal",
    title: "Le journal de la convention",
    rows: [],
    paragraphs: [
      "Chaque ligne porte une empreinte qui dépend de la ligne d’avant, avec une clé gardée hors de la base de données. Changer ou retirer une ligne se voit.",
      isChainIntact
        ? "Contrôle : toutes les lignes se suivent et la dernière est là. Rien n’a été changé."
        : "Contrôle : le journal a été changé. Ses lignes ne se suivent plus.",
    ].map(french),
    items: [],
  },
  {
    key: "lines",
    title: "Ses lignes, en temps universel",
    rows: chain.map((line) => {
      const what = french(hasWords(line.name) ? eventWords[line.name] : line.name);
      return {
        label: `${line.position}. ${line.occurredAt.toISOString()}`,
        value: `${what}. ${whoActed(line, kind)}${sentWhere(line)}.\n${inGroups(line.hash)}`,
      };
    }),
    paragraphs: [],
    items: [],
  },
];

/** The evidence of a convention's signatures, section by section: the convention, each signature, corrections, the journal. */
export const evidenceSections = (facts: EvidenceFacts): readonly DocumentSection[] => [
  {
    key: "convention",
    title: "La convention",
    rows: [
      row("Référence", facts.reference),
      row("État", statusLabel(facts.status, facts.validationSteps)),
      row("Empreinte du texte", inGroups(facts.textHash)),
    ],
    paragraphs: [],
    items: [],
  },
  ...facts.signatures.map((proof) => signatureSection(proof, facts)),
  ...facts.amendments,
  ...journalSections(facts),
];
