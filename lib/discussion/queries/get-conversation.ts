import { type CompanyForProduct, companyForProduct } from "@/lib/directory";
import { db } from "@/lib/platform/db/client";
import { phoneText } from "@/lib/reference";
import type { DiscussionAccess } from "../access";
import { displayStatus, shouldBeReminded } from "../domain/display-status";
import type { Conversation, NamedContact } from "../domain/read-models";
import { closedReason } from "../store/closed-reason";
import { discussionNotFound, findDiscussion } from "../store/discussions";

/** Messages of the discussion whose e-mail came back to us. */
const undeliveredOf = async (discussionId: string): Promise<string[]> => {
  const rows = await db().message.findMany({
    where: { discussionId, kind: { startsWith: "discussion-exchange:" }, status: "bounced" },
    select: { kind: true },
  });
  return rows.map(({ kind }) => kind.slice(kind.indexOf(":") + 1));
};

const toContact = (contact: CompanyForProduct["people"][number] | undefined): NamedContact | null =>
  contact
    ? {
        name: `${contact.firstName} ${contact.lastName}`.trim(),
        phone: contact.phone ? { number: contact.phone, text: phoneText(contact.phone) } : null,
      }
    : null;

/** One discussion as whoever has the right sees it at an instant; the other side's address is told to neither. */
export const getConversation = async ({ discussionId, side }: DiscussionAccess, now: Date): Promise<Conversation> => {
  const found = await findDiscussion(discussionId);
  if (!found) throw discussionNotFound();
  const { candidate, linkId: _linkId, ...discussion } = found;
  const company = await companyForProduct(discussion.siret);
  const byPhone = company?.people.find(({ isMainContactByPhone }) => isMainContactByPhone);
  const progress = { ...discussion, mayBePhoned: byPhone !== undefined };
  const closed = await closedReason(db(), discussion);
  const isCompany = side === "establishment";
  return {
    ...discussion,
    candidate: {
      firstName: candidate.firstName,
      lastName: candidate.lastName,
      phoneText: isCompany ? phoneText(candidate.phone) : null,
    },
    display: displayStatus(progress, side, now),
    closed,
    mayCall:
      !isCompany && discussion.status === "PENDING" && shouldBeReminded(progress, now) ? toContact(byPhone) : null,
    undelivered: await undeliveredOf(discussionId),
    canBeginConvention: closed === null && discussion.kind === "IF" && discussion.conventionId === null,
  };
};
