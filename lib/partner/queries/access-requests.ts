import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { ApplicantAccess, PartnerOperator } from "../access";
import type { AccessRequest, OwnAccessRequest } from "../domain/access-request";
import { findAccessRequest, toAccessRequest } from "../store/access-requests";

/** How many requests for an access wait for an operator. */
export const countAccessRequests = (_operator: PartnerOperator): Promise<number> =>
  db().apiAccessRequest.count({ where: { status: "waiting" } });

/** The requests that wait, the oldest first. */
export const listAccessRequests = async (_operator: PartnerOperator): Promise<readonly AccessRequest[]> =>
  (
    await db().apiAccessRequest.findMany({
      where: { status: "waiting" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: 100,
    })
  ).map(toAccessRequest);

/** One request for an operator. Throws DomainError("notFound"). */
export const getAccessRequest = async (_operator: PartnerOperator, requestId: string): Promise<AccessRequest> => {
  if (!isUuid(requestId)) throw new DomainError("notFound", "request-not-found", "Cette demande n’existe pas.");
  return findAccessRequest(requestId);
};

/** The requests of somebody's account or address, the latest first: an account that was united with another keeps its address. */
export const listOwnAccessRequests = async ({ userId, email }: ApplicantAccess): Promise<readonly OwnAccessRequest[]> =>
  db().apiAccessRequest.findMany({
    where: { OR: [{ requestedById: userId }, { contactEmail: email.toLowerCase() }] },
    select: { id: true, organisation: true, status: true, createdAt: true, refusalReason: true, consumerId: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 20,
  });

/** A request and who sent it, for the messages about it; null when it is gone. */
export const accessRequestForProduct = async (
  requestId: string,
): Promise<(AccessRequest & { readonly userId: string | null }) | null> => {
  const row = await db().apiAccessRequest.findUnique({ where: { id: requestId } });
  return row && { ...toAccessRequest(row), userId: row.requestedById };
};

/** A partner's name and the addresses of its contacts, for the messages about it; null when it is gone. */
export const consumerContacts = (
  consumerId: string,
): Promise<{ readonly id: string; readonly name: string; readonly contactEmails: readonly string[] } | null> =>
  db().apiConsumer.findUnique({
    where: { id: consumerId },
    select: { id: true, name: true, contactEmails: true },
  });
