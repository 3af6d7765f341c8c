import type { ActorRole, ConventionActorRole, SignatoryRole } from "./roles";
import type { ConventionStatus } from "./status";

type By = { readonly by: ActorRole };
type Ended = By & { readonly previousStatus: ConventionStatus };

/** What each event tells: ids, roles, field paths and masked targets, never personal data. */
export type ConventionEventPayloads = {
  ConventionSubmittedByBeneficiary: By & {
    readonly agencyId: string;
    /** The convention that this one renews. */
    readonly renewalOf: string | null;
    /** Keys of the legal rules that warned, or that the agency justified. */
    readonly findings: readonly string[];
  };
  ConventionSubmittedAfterModification: By & { readonly changed: readonly string[] };
  ConventionModifiedAndSigned: By & { readonly changed: readonly string[]; readonly signatory: SignatoryRole };
  /** Contact data or the spelling of a name was corrected; signatures stand. */
  ConventionAmended: By & { readonly changed: readonly string[]; readonly amendments: readonly string[] };
  ConventionChangeRequested: By & { readonly addressee: ConventionActorRole };
  ConventionResubmitted: By & { readonly changed: readonly string[] };
  ConventionPartiallySigned: By & { readonly signatory: SignatoryRole };
  ConventionFullySigned: By & { readonly signatory: SignatoryRole };
  ConventionAcceptedByCounsellor: By & { readonly reasons: readonly string[] };
  ConventionAcceptedByValidator: By & { readonly reasons: readonly string[] };
  ConventionRejected: Ended;
  ConventionDeprecated: Ended;
  ConventionCancelled: Ended;
  ConventionRenewed: By & { readonly renewalId: string };
  ConventionCopied: By & { readonly draftId: string };
  ConventionTransferredToAgency: By & {
    readonly agencyId: string;
    readonly previousAgencyId: string;
    /** Whose signature the transfer cleared. */
    readonly cleared: readonly SignatoryRole[];
  };
  ConventionContactCorrected: By & {
    readonly role: ConventionActorRole;
    readonly channel: "email" | "phone";
    readonly maskedOld: string;
    readonly maskedNew: string;
    /** The role has signed: the new contact receives messages and opens no signature. */
    readonly forMessagesOnly: boolean;
  };
  ConventionCounsellorNameEdited: By;
  ConventionWithFinalStatusEdited: By & { readonly changed: readonly string[] };
};

export type ConventionEventName = keyof ConventionEventPayloads;

/** Something that happened to one convention. */
export type ConventionEvent = {
  readonly [N in ConventionEventName]: {
    readonly name: N;
    readonly conventionId: string;
    readonly payload: ConventionEventPayloads[N];
  };
}[ConventionEventName];

/** Every event that the verbs of the table announce. */
export const conventionEventNames = [
  "ConventionSubmittedByBeneficiary",
  "ConventionSubmittedAfterModification",
  "ConventionModifiedAndSigned",
  "ConventionAmended",
  "ConventionChangeRequested",
  "ConventionResubmitted",
  "ConventionPartiallySigned",
  "ConventionFullySigned",
  "ConventionAcceptedByCounsellor",
  "ConventionAcceptedByValidator",
  "ConventionRejected",
  "ConventionDeprecated",
  "ConventionCancelled",
  "ConventionRenewed",
  "ConventionCopied",
  "ConventionTransferredToAgency",
  "ConventionContactCorrected",
  "ConventionCounsellorNameEdited",
  "ConventionWithFinalStatusEdited",
] as const satisfies readonly ConventionEventName[];

/** Events after which the convention itself is as it was. */
const unchanging: readonly ConventionEventName[] = ["ConventionCopied", "ConventionRenewed"];

/** Events that change a convention, so that its documents are made anew. */
export const documentedEventNames = conventionEventNames.filter((name) => !unchanging.includes(name));
