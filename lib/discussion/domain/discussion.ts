import type { ContactMode } from "@/lib/directory/domain/vocabulary";
import type {
  CandidateWarnedMethod,
  DiscussionKind,
  DiscussionStatus,
  ExchangeSender,
  LevelOfEducation,
  RejectionKind,
} from "./vocabulary";

/** One message of a discussion. */
export type Exchange = {
  readonly id: string;
  readonly sender: ExchangeSender;
  readonly subject: string;
  readonly message: string;
  /** Who wrote for the company. */
  readonly authorName: string | null;
  /** A day that the writer proposes, yyyy-mm-dd. */
  readonly proposedDate: string | null;
  readonly sentAt: Date;
  readonly isErased: boolean;
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
};

/** The person who asked. */
export type Candidate = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** E.164. */
  readonly phone: string;
};

/** A request to a company and what followed; its exchanges in the order of time. */
export type Discussion = {
  readonly id: string;
  readonly linkId: string;
  readonly siret: string;
  readonly kind: DiscussionKind;
  readonly contactMode: ContactMode;
  readonly businessName: string;
  /** Where the immersion would be, or where to come and ask. */
  readonly address: { readonly streetNumberAndAddress: string; readonly postcode: string; readonly city: string };
  readonly locationId: string | null;
  readonly appellation: { readonly code: string; readonly label: string };
  readonly immersionObjective: string;
  readonly candidate: Candidate;
  readonly datePreferences: string;
  readonly resumeLink: string | null;
  readonly experience: string | null;
  readonly levelOfEducation: LevelOfEducation | null;
  readonly status: DiscussionStatus;
  readonly rejectionKind: RejectionKind | null;
  readonly rejectionReason: string | null;
  readonly candidateWarnedMethod: CandidateWarnedMethod | null;
  readonly conventionId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly exchanges: readonly Exchange[];
};
