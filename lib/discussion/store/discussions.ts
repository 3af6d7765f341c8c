import { db, type Prisma, type Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { DecidedStatus } from "../domain/decide-status";
import type { Discussion, Exchange } from "../domain/discussion";
import type { DiscussionKind, LevelOfEducation } from "../domain/vocabulary";

const whole = {
  appellation: true,
  exchanges: {
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    include: { attachments: { select: { id: true, name: true }, orderBy: { id: "asc" } } },
  },
} as const satisfies Prisma.DiscussionInclude;

type Row = Prisma.DiscussionGetPayload<{ include: typeof whole }>;

const toExchange = ({ proposedDate, erasedAt, ...row }: Row["exchanges"][number]): Exchange => ({
  id: row.id,
  sender: row.sender,
  subject: row.subject,
  message: row.message,
  authorName: row.authorName,
  proposedDate: proposedDate?.toISOString().slice(0, 10) ?? null,
  sentAt: row.sentAt,
  isErased: erasedAt !== null,
  attachments: row.attachments,
});

const toDiscussion = (row: Row): Discussion => ({
  id: row.id,
  linkId: row.linkId,
  siret: row.siret,
  kind: row.kind as DiscussionKind,
  contactMode: row.contactMode,
  businessName: row.businessName,
  address: { streetNumberAndAddress: row.streetAndAddress, postcode: row.postcode, city: row.city },
  locationId: row.locationId,
  appellation: { code: row.appellationCode, label: row.appellation.label },
  immersionObjective: row.immersionObjective,
  candidate: { firstName: row.firstName, lastName: row.lastName, email: row.email, phone: row.phone },
  datePreferences: row.datePreferences,
  resumeLink: row.resumeLink,
  experience: row.experienceAdditionalInformation,
  levelOfEducation: row.levelOfEducation as LevelOfEducation | null,
  status: row.status,
  rejectionKind: row.rejectionKind,
  rejectionReason: row.rejectionReason,
  candidateWarnedMethod: row.candidateWarnedMethod,
  conventionId: row.conventionId,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  exchanges: row.exchanges.map(toExchange),
});

/** The refusal of a discussion that does not exist, and of one that is somebody else's: nothing tells them apart. */
export const discussionNotFound = () =>
  new DomainError("notFound", "discussion-not-found", "Cette candidature n’existe pas ou n’est pas pour vous.");

/** A discussion whole, or null. */
export const findDiscussion = async (id: string, tx: Tx = db()): Promise<Discussion | null> => {
  const row = await tx.discussion.findUnique({ where: { id }, include: whole });
  return row && toDiscussion(row);
};

/** A discussion whole, held until the end of the transaction: two writes follow each other. Throws DomainError("notFound"). */
export const lockDiscussion = async (tx: Tx, id: string): Promise<Discussion> => {
  await tx.$queryRaw`select id from discussions where id = ${id}::uuid for update`;
  const discussion = await findDiscussion(id, tx);
  if (!discussion) throw discussionNotFound();
  return discussion;
};

/** Writes a new discussion. */
export const insertDiscussion = async (
  tx: Tx,
  discussion: Omit<Prisma.DiscussionUncheckedCreateInput, "updatedAt">,
): Promise<void> => {
  await tx.discussion.create({ data: { ...discussion, updatedAt: discussion.createdAt } });
};

/** A message to add; a file has at most a few megabytes. */
export type NewExchange = Pick<Exchange, "sender" | "subject" | "message"> & {
  readonly author?: { readonly userId: string; readonly name: string } | undefined;
  readonly proposedDate?: string | undefined;
  readonly attachments?: readonly NewAttachment[] | undefined;
};

/** A file that comes with a message. */
export type NewAttachment = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array };

/** Adds a message at the end of a discussion; gives its id. */
export const addExchange = async (
  tx: Tx,
  discussionId: string,
  exchange: NewExchange,
  sentAt: Date,
): Promise<string> => {
  const { author, proposedDate, attachments = [], ...words } = exchange;
  const id = newId();
  await tx.exchange.create({
    data: {
      id,
      discussionId,
      ...words,
      authorId: author?.userId ?? null,
      authorName: author?.name ?? null,
      proposedDate: proposedDate ? new Date(`${proposedDate}T00:00:00Z`) : null,
      sentAt,
      attachments: {
        create: attachments.map(({ content, ...file }) => ({ id: newId(), ...file, content: new Uint8Array(content) })),
      },
    },
  });
  await tx.discussion.update({ where: { id: discussionId }, data: { updatedAt: sentAt } });
  return id;
};

/** Writes what was decided of a discussion. */
export const saveStatus = async (
  tx: Tx,
  id: string,
  status: DecidedStatus & { readonly conventionId?: string },
  updatedAt: Date,
): Promise<void> => {
  await tx.discussion.update({ where: { id }, data: { ...status, updatedAt } });
};
