import type { EstablishmentScope } from "@/lib/directory";
import { db, type Prisma } from "@/lib/platform/db/client";
import { type DiscussionPage, type DiscussionRow, type DiscussionView, discussionViews } from "../domain/read-models";
import type { DiscussionKind } from "../domain/vocabulary";
import { displayOf, withProgress } from "./progress";

const pageSize = 20;

/** Requests that the company has not answered come first in a morning; the others wait for the candidate. */
const conditions: Record<DiscussionView, Prisma.DiscussionWhereInput> = {
  "a-repondre": { status: "PENDING", exchanges: { none: { sender: "establishment" } } },
  "en-cours": { status: "PENDING", exchanges: { some: { sender: "establishment" } } },
  acceptees: { status: "ACCEPTED" },
  refusees: { status: "REJECTED" },
};

/** What is in reach: the sites of the scope, or one of them. */
const within = ({ roleBySiret }: EstablishmentScope, siret: string | null): Prisma.DiscussionWhereInput => ({
  siret: { in: [...roleBySiret.keys()].filter((one) => siret === null || one === siret) },
});

/** How many requests stand in each view. */
export const countDiscussions = async (
  scope: EstablishmentScope,
  siret: string | null,
): Promise<Record<DiscussionView, number>> => {
  const counts = await Promise.all(
    discussionViews.map((view) => db().discussion.count({ where: { ...within(scope, siret), ...conditions[view] } })),
  );
  return Object.fromEntries(discussionViews.map((view, index) => [view, counts[index] ?? 0])) as Record<
    DiscussionView,
    number
  >;
};

/** One page of a company's requests, the most recent first; a page after the last one gives the last one. */
export const listDiscussions = async (
  scope: EstablishmentScope,
  { siret, view, page }: { readonly siret: string | null; readonly view: DiscussionView; readonly page: number },
  now: Date,
): Promise<DiscussionPage> => {
  const where = { ...within(scope, siret), ...conditions[view] };
  const total = await db().discussion.count({ where });
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pages);
  const rows = await db().discussion.findMany({
    where,
    include: withProgress,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: pageSize,
    skip: (shown - 1) * pageSize,
  });
  return {
    rows: rows.map(
      (row): DiscussionRow => ({
        id: row.id,
        siret: row.siret,
        businessName: row.businessName,
        kind: row.kind as DiscussionKind,
        status: row.status,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
        immersionObjective: row.immersionObjective,
        contactMode: row.contactMode,
        candidate: `${row.firstName} ${row.lastName}`,
        job: row.appellation.label,
        city: row.city,
        display: displayOf(row, "establishment", now),
      }),
    ),
    total,
    page: shown,
    pages,
  };
};
