import type { AgencyRole } from "@/lib/agency/domain/agency";
import type { EstablishmentRole } from "@/lib/directory/domain/rights";
import type { Dashed } from "@/lib/platform/db/enums";
import type { ActorRole } from "@/lib/platform/db/generated/enums";
import type { JournalActor } from "@/lib/platform/event";
import type { SignInStep } from "./domain/sign-in-step";

/** What a person may do in one agency. */
export type AgencyRights = { readonly agencyId: string; readonly roles: readonly AgencyRole[] };

/** What a person may do for one company site: accepted rights alone, since a right that was only asked for gives nothing. */
export type EstablishmentRights = { readonly siret: string; readonly role: EstablishmentRole };

/** Whose account a session is. */
type AccountHolder = {
  readonly journal: JournalActor;
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
};

/** Somebody who proved their first factor and has one step to go: they may take that step, and do nothing else. */
export type SigningInActor<S extends SignInStep = SignInStep> = AccountHolder & {
  readonly kind: "signing-in";
  readonly step: S;
};

/** A professional who signed in. */
export type UserActor = AccountHolder & {
  readonly kind: "user";
  readonly firstName: string;
  readonly lastName: string;
  readonly isOperator: boolean;
  readonly agencyRights: readonly AgencyRights[];
  readonly establishmentRights: readonly EstablishmentRights[];
};

/** Roles of the people on a convention: who may receive a code for it. */
export type ConventionActorRole = Dashed<ActorRole>;

/** Somebody who proved, with a code that only they receive, that they hold one role on one convention. */
export type SignatoryActor = {
  readonly kind: "signatory";
  readonly journal: JournalActor;
  readonly sessionId: string;
  readonly conventionId: string;
  readonly role: ConventionActorRole;
  /** The code that opened the session. */
  readonly codeId: string;
};

/** Somebody who proved, with a code that only they receive, that a discussion is theirs: they asked a company. */
export type CandidateActor = {
  readonly kind: "candidate";
  readonly journal: JournalActor;
  readonly sessionId: string;
  readonly discussionId: string;
};

/** Somebody who proved, with a code that only they receive, that an e-mail address is theirs. */
export type EmailActor = {
  readonly kind: "email";
  readonly journal: JournalActor;
  readonly sessionId: string;
  /** Lower-case. */
  readonly email: string;
  /** The code that opened the session. */
  readonly codeId: string;
  readonly expiresAt: Date;
};

/** Somebody who has not said who they are. */
export type AnonymousActor = { readonly kind: "anonymous"; readonly journal: JournalActor };
