import { DomainError, refuseField } from "@/lib/platform/errors";
import { type Channel, channelWords } from "./channel";
import { type Convention, signatoryOf } from "./convention";
import { type ActorRole, agencyModifierRoles, isSignatoryRole, type SignatoryRole } from "./roles";
import { signableStatuses } from "./status";

type Line = {
  readonly name: string;
  readonly occurredAt: Date;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** What writes to everybody who has to sign, by e-mail. */
const askingEverybody: readonly string[] = [
  "ConventionSubmittedByBeneficiary",
  "ConventionSubmittedAfterModification",
  "ConventionModifiedAndSigned",
  "ConventionResubmitted",
  "ConventionTransferredToAgency",
];

const isSending = (line: Line, role: SignatoryRole, channel: Channel): boolean =>
  askingEverybody.includes(line.name)
    ? channel === "email"
    : line.name === "SignatureLinkSent" && line.payload.to === role && line.payload.channel === channel;

/** When a signatory was last sent their link by this channel, read from the convention's journal; undefined when never. */
export const lastSending = (journal: readonly Line[], role: SignatoryRole, channel: Channel): Date | undefined =>
  journal.filter((line) => isSending(line, role, channel)).at(-1)?.occurredAt;

const day = 24 * 3_600_000;

/** What remains of the 24 hours between two sendings to one person by one channel, in milliseconds; 0 when it is over (convention.md 4.3). */
export const waitBeforeLink = (last: Date | undefined, now: Date): number =>
  last === undefined ? 0 : Math.max(0, last.getTime() + day - now.getTime());

const hoursText = (milliseconds: number): string => {
  const minutes = Math.ceil(milliseconds / 60_000);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
};

const refuse = (kind: "conflict" | "forbidden" | "tooMany", code: string, message: string): never => {
  throw new DomainError(kind, code, message);
};

const senders: readonly ActorRole[] = [...agencyModifierRoles, "back-office"];

const isSignable = ({ status }: Convention): boolean => signableStatuses.some((signable) => signable === status);

const isSender = (convention: Convention, by: readonly ActorRole[]): boolean =>
  by.some((role) => (isSignatoryRole(role) ? signatoryOf(convention, role) !== undefined : senders.includes(role)));

/** Whether one of these roles may send links to sign now: a signatory of the convention or its agency, while it is to be signed. */
export const maySendLinks = (convention: Convention, by: readonly ActorRole[]): boolean =>
  isSignable(convention) && isSender(convention, by);

/** What decides whether a link may be sent again. */
export type LinkRequest = {
  readonly by: readonly ActorRole[];
  readonly role: SignatoryRole;
  readonly channel: Channel;
  readonly journal: readonly Line[];
  readonly isSmsPossible: (phone: string) => boolean;
  readonly now: Date;
};

/**
 * Passes when a signatory may be sent their link once more; throws DomainError otherwise, in the order of convention.md 4.3:
 * status, role, presence, signature, 24 hours, mobile number (cases 134 and 135).
 */
export const requireSendable = (
  convention: Convention,
  { by, role, channel, journal, isSmsPossible, now }: LinkRequest,
): void => {
  if (!isSignable(convention)) refuse("conflict", "not-signable", "Personne n’a plus à signer cette convention.");
  if (!isSender(convention, by))
    refuse("forbidden", "role-not-allowed", "Vous n’avez pas le droit de faire cela sur cette convention.");
  const person = signatoryOf(convention, role);
  const phone =
    person?.phone ?? refuseField("role", "signatory-absent", "Cette personne ne fait pas partie de la convention.");
  if (person?.signedAt !== undefined) refuse("conflict", "already-signed", "Cette personne a déjà signé.");
  const wait = waitBeforeLink(lastSending(journal, role, channel), now);
  if (wait > 0) {
    refuse(
      "tooMany",
      "link-sent-lately",
      `Cette personne a déjà reçu son lien ${channelWords[channel]} depuis moins de 24 heures. Vous pourrez le renvoyer dans ${hoursText(wait)}.`,
    );
  }
  if (channel === "sms" && !isSmsPossible(phone))
    refuseField("channel", "no-sms", "Ce numéro ne peut pas recevoir de SMS. Choisissez l’e-mail.");
};
