/** Why nothing can be written in a discussion any more (contract values, directory.md 6.5). */
export type ClosedReason = "establishment_banned" | "establishment_missing" | "discussion_completed";

/** Why a message is not passed on (contract values, directory.md 6.5). */
export type RefusedReason = ClosedReason | "user_unknown_or_missing_rights_on_establishment";
