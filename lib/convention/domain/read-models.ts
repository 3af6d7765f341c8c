import type { Agency, ValidationSteps } from "@/lib/agency/domain/agency";
import type { Assessment } from "@/lib/assessment/domain/assessment";
import type { Channel } from "./channel";
import type { Convention } from "./convention";
import type { DocumentSection } from "./document";
import type { LegalFinding } from "./legal-check";
import type { ConventionNote } from "./note";
import type { PlainDate } from "./plain-date";
import type { ActorRole, ConventionActorRole, SignatoryRole } from "./roles";
import type { ConventionStatus } from "./status";
import type { Verb } from "./transitions";
import type { InternshipKind } from "./vocabulary";
import type { AssessmentState, WorkListCriteria, WorkListPlace, WorkListSearch, WorkListTask } from "./work-list";

/** One line of an agency's list. */
export type ConventionRow = {
  readonly id: string;
  readonly reference: string;
  readonly status: ConventionStatus;
  readonly validationSteps: ValidationSteps;
  readonly beneficiary: string;
  readonly job: string;
  readonly businessName: string;
  readonly dateStart: string;
  readonly dateEnd: string;
  readonly dateSubmission: string;
  readonly dateValidation: string | null;
  readonly agencyName: string;
  /** The counsellor whom the request names; empty when it names none. */
  readonly counsellor: string;
  /** Where its assessment stands; null before there is one. */
  readonly assessment: Exclude<AssessmentState, "to-complete"> | null;
  readonly signed: number;
  readonly signatories: number;
  /** It waits for the person who reads the list. */
  readonly isYours: boolean;
};

/** One page of an agency's list, and where the pages beside it begin. */
export type WorkList = {
  readonly rows: readonly ConventionRow[];
  /** How many lines there are in all, up to a bound. */
  readonly total: number;
  readonly isTotalExact: boolean;
  readonly previous: WorkListPlace | null;
  readonly next: WorkListPlace | null;
};

/** A list that somebody named, as its tab shows it. */
export type WorkListTab = { readonly id: string; readonly name: string; readonly isShared: boolean };

/** A view with everything that it keeps; only those who may open it have it. */
export type WorkListView = {
  readonly id: string;
  /** null: a search that nobody named. */
  readonly name: string | null;
  readonly criteria: WorkListCriteria;
  readonly search: WorkListSearch;
  /** The agency whose readers share it. */
  readonly agencyId: string | null;
  /** Its maker, or an administrator of the agency that shares it, is reading. */
  readonly isManaged: boolean;
};

/** What waits for an agency's member. */
export type WaitingWork = {
  readonly counts: Readonly<Record<WorkListTask, number>>;
  /** Agencies whose delegation agreement ends soon, or has ended. */
  readonly delegations: readonly { readonly agencyName: string; readonly endsOn: PlainDate }[];
};

/** One line of "mes conventions": what somebody on a convention sees of it before opening it. */
export type OwnConventionRow = {
  /** Locates this person's page of the convention. */
  readonly linkId: string;
  readonly role: ConventionActorRole;
  readonly reference: string;
  readonly status: ConventionStatus;
  readonly validationSteps: ValidationSteps;
  readonly internshipKind: InternshipKind;
  readonly beneficiary: string;
  readonly job: string;
  readonly businessName: string;
  readonly dateStart: PlainDate;
  readonly dateEnd: PlainDate;
  readonly agencyName: string;
  /** Who has not signed yet. */
  readonly unsigned: readonly string[];
  /** What is awaited of the person who reads the list. */
  readonly turn: "sign" | "correct" | null;
};

/** One page of a list, with the number of lines in all. */
export type Page<T> = {
  readonly rows: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

/** One line of a convention's journal. */
export type CaseLine = {
  readonly id: string;
  readonly name: string;
  readonly occurredAt: Date;
  readonly actor: { readonly kind: string; readonly role: string | null };
  readonly payload: Readonly<Record<string, unknown>>;
};

/** One message of the product to somebody on the convention. */
export type SentMessage = {
  readonly kind: string;
  readonly recipient: string;
  readonly maskedTarget: string;
  readonly channel: Channel;
  readonly status: "queued" | "accepted" | "deferred" | "bounced";
  readonly at: Date;
};

/** A signature's proof, as a page shows it. */
export type ShownEvidence = {
  readonly role: ConventionActorRole;
  readonly maskedTarget: string;
  readonly textHash: string;
  readonly signedAt: Date;
};

/** A PDF that was made. */
export type MadeDocument = {
  readonly id: string;
  readonly fileHash: string;
  readonly textHash: string;
  readonly createdAt: Date;
};

/** Everything that somebody with a right on a convention sees of it. */
export type ConventionCase = {
  readonly convention: Convention;
  readonly agency: Agency;
  readonly roles: readonly ActorRole[];
  /** The agreed text, and its SHA-256 in hexadecimal: what a signature binds. */
  readonly text: { readonly sections: readonly DocumentSection[]; readonly hash: string };
  /** What they may do now: exactly the buttons of the screen. */
  readonly actions: readonly Verb[];
  /** What the law says of its answers, judged by the law of the day of submission. */
  readonly findings: readonly LegalFinding[];
  /** What the person's other immersions in the same company forbid (D5135-3); empty for a reader who may not know of them. */
  readonly history: readonly LegalFinding[];
  /** What the tutor said of the immersion once it was done. */
  readonly assessment: Assessment | null;
  /** Rules that the agency must justify before it agrees. */
  readonly missingReasons: readonly string[];
  /** The convention that this one renews, or the one that renews it. */
  readonly renewal: { readonly of: "before" | "after"; readonly id: string; readonly reference: string } | null;
  /** Why an operator has banned the company; null when nobody has. */
  readonly hostBan: string | null;
  /** Whose phone takes an SMS, when the reader may send links to sign; null when they may not now. */
  readonly linkable: { readonly smsTo: readonly SignatoryRole[] } | null;
  readonly messages: readonly SentMessage[];
  /** What colleagues of the agency tell each other; null for everybody else. */
  readonly notes: readonly ConventionNote[] | null;
  readonly evidence: readonly ShownEvidence[];
  readonly journal: readonly CaseLine[];
  /** The latest document, when it shows the convention as it is now. */
  readonly document: MadeDocument | null;
  /** The proofs of its signatures, under the same condition; nobody makes them before a first signature. */
  readonly evidenceFile: MadeDocument | null;
};

/** An agency's blank as its members find it. */
export type Blank = {
  readonly agencyName: string;
  /** "asked" for the minute that the worker may take: later, it can be asked for again. */
  readonly state: "unasked" | "asked" | "ready";
};
