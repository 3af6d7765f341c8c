import type { FormValues } from "@/lib/platform/form-state";
import type { CompanyFacts } from "./company";
import type { ConventionRequest } from "./convention";
import type { DocumentSection } from "./document";
import type { PlainDate } from "./plain-date";
import type { SignatoryRole } from "./roles";
import type { InternshipKind } from "./vocabulary";

/** The parts of the request, in the order of the task list; what stands in addresses. */
export const draftParts = ["vous", "structure", "entreprise", "metier", "horaires"] as const;
export type DraftPart = (typeof draftParts)[number];

/** What was typed, part by part, as posted. */
export type DraftValues = Readonly<Partial<Record<DraftPart, FormValues>>>;

/** A request that its author kept for their address and has not sent. */
export type KeptDraft = {
  readonly id: string;
  readonly internshipKind: InternshipKind;
  readonly businessName: string;
  readonly updatedAt: Date;
};

/** The campaign by which somebody came, which no form asks and the convention keeps. */
export type Acquisition = Partial<Pick<ConventionRequest, "acquisitionCampaign" | "acquisitionKeyword">>;

/** How far a part has come. */
export type PartState = "todo" | "started" | "done";

/** One thing to correct, with the part where it is corrected. */
export type DraftIssue = { readonly part: DraftPart; readonly path: string; readonly message: string };

/** What the kind, the day and the other parts tell of a part: which law, who is a minor, and when. */
export type Around = {
  readonly kind: InternshipKind;
  readonly today: PlainDate;
  readonly startOn?: PlainDate | undefined;
  readonly birthdate?: PlainDate | undefined;
  /** First day of the convention under correction: it was accepted once, and may have come since. */
  readonly keptStart?: PlainDate | undefined;
  /** The answers are a member's of the agency, who may accept a start in the past with a reason (product.md 1). */
  readonly byAgency?: boolean | undefined;
};

/** A request made of a draft, or what is to be corrected in it. */
export type MadeRequest = { readonly request: ConventionRequest } | { readonly issues: readonly DraftIssue[] };

/** A draft as its pages show it. */
export type DraftView = {
  readonly values: DraftValues;
  readonly states: Readonly<Record<DraftPart, PartState>>;
  readonly around: Around;
  /** What the register of companies said of the SIRET, once it was asked. */
  readonly company: CompanyFacts | null;
  readonly made: MadeRequest;
  /** Name of the chosen agency. */
  readonly agencyName: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The convention was made of it: it is closed. */
  readonly isSent: boolean;
  /** Of a correction: what is asked, and whether somebody changed the convention since it began. */
  readonly correction: {
    readonly reference: string;
    readonly reason: string;
    readonly isOutdated: boolean;
    readonly verb: "edit" | "resubmit";
    /** The convention's answers as they are now. */
    readonly current: ConventionRequest;
    /** What sending these answers does to the signatures; `nothing` when they are the convention's own. */
    readonly effect: "nothing" | "keeps" | "clears";
    /** The text that a signatory who edits signs in the same act, with its SHA-256; null for whoever does not. */
    readonly toSign: {
      readonly role: SignatoryRole;
      readonly sections: readonly DocumentSection[];
      readonly hash: string;
    } | null;
    /** What the member of the agency must say why they accept, by rule. */
    readonly reasons: readonly { readonly rule: string; readonly message: string }[];
  } | null;
};

/** A request that was begun and not sent, as the first page offers it again. */
export type UnsentDraft = { readonly id: string; readonly createdAt: Date; readonly businessName: string };

/** What a sent request became, without anybody's name: its confirmation may stay on a shared screen. */
export type SentRequest = {
  readonly kind: InternshipKind;
  readonly reference: string;
  readonly dateStart: PlainDate;
  readonly agencyName: string;
  readonly signatories: readonly SignatoryRole[];
  /** What the service warns of: a start on short notice. */
  readonly warnings: readonly string[];
};

/** Where a field of the request is asked, by the root of its path: the field itself, or any part of it. */
const roots: Readonly<Record<DraftPart, readonly string[]>> = {
  vous: [
    "signatories.beneficiary",
    "signatories.beneficiaryRepresentative",
    "signatories.beneficiaryCurrentEmployer",
    "withRepresentative",
    "withCurrentEmployer",
  ],
  structure: ["agencyId", "agencyDepartment", "agencyReferent"],
  entreprise: [
    "siret",
    "businessName",
    "signatories.establishmentRepresentative",
    "establishmentTutor",
    "tutorIsRepresentative",
  ],
  metier: [
    "immersionAppellation",
    "immersionObjective",
    "immersionActivities",
    "immersionSkills",
    "workConditions",
    "businessAdvantages",
    "individualProtection",
    "individualProtectionDescription",
    "sanitaryPrevention",
    "sanitaryPreventionDescription",
  ],
  horaires: ["dateStart", "dateEnd", "remoteWorkMode", "immersionAddress", "week", "exceptions", "schedule"],
};

const isWithin = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`);

/** The part in which a field is asked, by its name in a form or its path in a request; undefined when no form asks for it. */
export const partOf = (path: string): DraftPart | undefined =>
  draftParts.find((part) => roots[part].some((root) => isWithin(path, root)));

/** What was posted for one part, and nothing else; without the character that no database text may hold. */
export const valuesOfPart = (part: DraftPart, posted: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(posted)
      .filter(([name]) => partOf(name) === part)
      .map(([name, value]) => [
        name,
        typeof value === "string" ? value.replaceAll("\0", "") : value.map((one) => one.replaceAll("\0", "")),
      ]),
  );

/** Answers under their form names, laid out part by part. */
export const toParts = (answers: FormValues): DraftValues =>
  Object.fromEntries(draftParts.map((part) => [part, valuesOfPart(part, answers)]));

/** The part after this one, or undefined after the last. */
export const nextPart = (part: DraftPart): DraftPart | undefined => draftParts[draftParts.indexOf(part) + 1];
