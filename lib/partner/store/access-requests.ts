import { db, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { ApiAccessRequestModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import type { AccessRequest, SiretCheck } from "../domain/access-request";
import type { AccessRequestInput } from "../schemas";

/** A request's row as the domain knows it. */
export const toAccessRequest = ({
  requestedById: _by,
  keyMadeAt: _made,
  ...row
}: ApiAccessRequestModel): AccessRequest => ({
  ...row,
  agencyKinds: row.agencyKinds.map(fromDbEnum),
});

/** Whose request it is, and what became of its SIRET. */
type Sender = { readonly userId: string; readonly email: string; readonly siretCheck: SiretCheck | null };

/** Writes a new request. */
export const insertAccessRequest = async (
  tx: Tx,
  id: string,
  { scopeBy, agencyKinds, agencyNames, siret, ...typed }: AccessRequestInput,
  { userId, email, siretCheck }: Sender,
  createdAt: Date,
): Promise<void> => {
  await tx.apiAccessRequest.create({
    data: {
      ...typed,
      id,
      status: "waiting",
      requestedById: userId,
      contactEmail: email,
      siret: siret === "" ? null : siret,
      siretCheck,
      agencyKinds: scopeBy === "kinds" ? agencyKinds.map(toDbEnum) : [],
      agencyNames: scopeBy === "agencies" ? agencyNames : null,
      createdAt,
    },
  });
};

const missing = (): never => {
  throw new DomainError("notFound", "request-not-found", "Cette demande n’existe pas.");
};

/** A request that waits, held until the end of the transaction. Throws DomainError "notFound", or "conflict" when it was answered. */
export const lockWaitingRequest = async (tx: Tx, id: string): Promise<AccessRequest> => {
  await tx.$queryRaw`select id from api_access_requests where id = ${id}::uuid for update`;
  const row = (await tx.apiAccessRequest.findUnique({ where: { id } })) ?? missing();
  if (row.status !== "waiting")
    throw new DomainError("conflict", "request-answered", "Cette demande a déjà reçu une réponse.");
  return toAccessRequest(row);
};

/** One request. Throws DomainError("notFound"). */
export const findAccessRequest = async (id: string): Promise<AccessRequest> =>
  toAccessRequest((await db().apiAccessRequest.findUnique({ where: { id } })) ?? missing());

/** Notes the answer to a request. */
export const writeAnswer = async (
  tx: Tx,
  id: string,
  answer:
    | { readonly status: "approved"; readonly consumerId: string }
    | { readonly status: "refused"; readonly refusalReason: string },
  decidedAt: Date,
): Promise<void> => {
  await tx.apiAccessRequest.update({ where: { id }, data: { ...answer, decidedAt } });
};

/** Notes that a partner's contact has made a key. Tells whether it is the first one of a request that was approved. */
export const noteKeyMade = async (tx: Tx, consumerId: string, keyMadeAt: Date): Promise<boolean> => {
  const { count } = await tx.apiAccessRequest.updateMany({
    where: { consumerId, keyMadeAt: null },
    data: { keyMadeAt },
  });
  return count > 0;
};

/** Requests of one account that wait for an answer, counted under a lock of that account. */
export const countWaiting = async (tx: Tx, userId: string): Promise<number> => {
  await tx.$queryRaw`select id from users where id = ${userId}::uuid for update`;
  return tx.apiAccessRequest.count({ where: { requestedById: userId, status: "waiting" } });
};

/** Deletes the requests that were answered before a moment. Tells how many. */
export const deleteAnswered = async (before: Date): Promise<number> => {
  const { count } = await db().apiAccessRequest.deleteMany({ where: { decidedAt: { lt: before } } });
  return count;
};
