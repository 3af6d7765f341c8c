/** The two kinds of request (contract values): an immersion, or a pupil's placement. */
export const discussionKinds = ["IF", "1_ELEVE_1_STAGE"] as const;
export type DiscussionKind = (typeof discussionKinds)[number];

/** What became of a request (contract values). */
export const discussionStatuses = ["PENDING", "ACCEPTED", "REJECTED"] as const;
export type DiscussionStatus = (typeof discussionStatuses)[number];

/** Who writes in a discussion (contract values). */
export const exchangeSenders = ["establishment", "potentialBeneficiary"] as const;
export type ExchangeSender = (typeof exchangeSenders)[number];

/** Why a request was refused (contract values); only the product itself says DEPRECATED. */
export const rejectionKinds = ["UNABLE_TO_HELP", "NO_TIME", "OTHER", "CANDIDATE_ALREADY_WARNED", "DEPRECATED"] as const;
export type RejectionKind = (typeof rejectionKinds)[number];

/** Reasons that a company may choose. */
export const companyRejectionKinds = ["UNABLE_TO_HELP", "NO_TIME", "OTHER", "CANDIDATE_ALREADY_WARNED"] as const;

/** How the company told the candidate by itself (contract values). */
export const candidateWarnedMethods = ["phone", "email", "inPerson", "other"] as const;
export type CandidateWarnedMethod = (typeof candidateWarnedMethods)[number];

/** School years of the pupils' placement (contract values). */
export const levelsOfEducation = ["3ème", "2nde"] as const;
export type LevelOfEducation = (typeof levelsOfEducation)[number];

/** The only purpose of a pupil's placement (directory.md 6.1). */
export const pupilObjective = "Découvrir un métier ou un secteur d'activité";
