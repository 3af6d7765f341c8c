import { agencyScope } from "@/lib/agency";
import type { SignatoryActor, UserActor } from "@/lib/identity";
import { DomainError } from "@/lib/platform/errors";
import type { JournalActor, SystemActor } from "@/lib/platform/event";
import type { ActorRole } from "./domain/roles";
import { agencyIdOf } from "./queries/agency-id-of";

declare const access: unique symbol;

/** Proof that somebody may read and act on one convention, and in which roles. Only this file makes one. */
export type ConventionAccess = {
  readonly conventionId: string;
  readonly roles: readonly ActorRole[];
  readonly journal: JournalActor;
  /** The code that opened a signatory's session, for the evidence of a signature. */
  readonly codeId: string | null;
} & { readonly [access]: true };

const grant = (given: Omit<ConventionAccess, typeof access>): ConventionAccess => given as ConventionAccess;

const notYours = () =>
  new DomainError("notFound", "convention-not-found", "Cette convention n’existe pas ou n’est pas pour vous.");

/** Somebody's rights, wherever they were read from. */
export type Rights = Pick<UserActor, "agencyRights" | "isOperator" | "journal">;

/** Somebody's roles in an agency, and "back-office" for an operator. */
export const rolesInAgency = ({ agencyRights, isOperator }: Rights, agencyId: string): readonly ActorRole[] => [
  ...(agencyScope(agencyRights).rolesByAgency.get(agencyId) ?? []),
  ...(isOperator ? (["back-office"] as const) : []),
];

/** What somebody with these rights may do on a convention; see `accessOfUser`. */
export const accessByRights = async (rights: Rights, conventionId: string): Promise<ConventionAccess> => {
  const agencyId = await agencyIdOf(conventionId);
  const roles = agencyId ? rolesInAgency(rights, agencyId) : [];
  if (roles.length === 0) throw notYours();
  return grant({ conventionId, roles, journal: rights.journal, codeId: null });
};

/**
 * What a professional may do on a convention: their roles in its agency, and "back-office" for an operator. A convention of
 * another agency does not exist for them: throws DomainError("notFound").
 */
export const accessOfUser = (user: UserActor, conventionId: string): Promise<ConventionAccess> =>
  accessByRights(user, conventionId);

/** What the product itself may do on a convention: what no person does. */
export const accessOfProduct = ({ journal }: SystemActor, conventionId: string): ConventionAccess =>
  grant({ conventionId, roles: ["system"], journal, codeId: null });

/** What the product does on a convention because an operator ordered it for a whole agency. */
export const accessOfOrder = (operatorId: string, conventionId: string): ConventionAccess => {
  const journal = { kind: "user", id: operatorId, role: "back-office" } as const;
  return grant({ conventionId, roles: ["back-office"], journal, codeId: null });
};

/** What somebody who proved their code may do: one role on one convention. */
export const accessOfSignatory = (signatory: SignatoryActor): ConventionAccess =>
  grant({
    conventionId: signatory.conventionId,
    roles: [signatory.role],
    journal: signatory.journal,
    codeId: signatory.codeId,
  });
