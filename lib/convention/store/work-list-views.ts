import { agencyScope } from "@/lib/agency";
import type { UserActor } from "@/lib/identity";
import { db, type Tx } from "@/lib/platform/db/client";
import type { WorkListViewModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { WorkListView } from "../domain/read-models";
import { readCriteriaQuery } from "../domain/work-list";

/** The same for a view that never was, was taken away, or is somebody else's. */
export const viewNotFound = () =>
  new DomainError("notFound", "view-not-found", "Cette vue n’existe pas ou n’est pas pour vous.");

const toView = ({ userId, agencyRights }: UserActor, row: WorkListViewModel): WorkListView => ({
  id: row.id,
  name: row.name,
  criteria: readCriteriaQuery(row.criteria),
  search: { words: row.words, counsellor: row.counsellor },
  agencyId: row.agencyId,
  isManaged:
    row.userId === userId ||
    agencyRights.some(({ agencyId, roles }) => agencyId === row.agencyId && roles.includes("agency-admin")),
});

/** The views that somebody named or that their agencies share, and the asked one when it is theirs to open; one statement. */
export const viewsOf = async (reader: UserActor, askedId: string | null, tx: Tx = db()): Promise<WorkListView[]> => {
  const { agencyIds } = agencyScope(reader.agencyRights);
  const rows = await tx.workListView.findMany({
    where: {
      OR: [
        { userId: reader.userId, name: { not: null } },
        { agencyId: { in: [...agencyIds] } },
        ...(askedId ? [{ userId: reader.userId, id: askedId }] : []),
      ],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => toView(reader, row));
};

/** A view that somebody may open. Throws DomainError("notFound"). */
export const viewOf = async (reader: UserActor, id: string, tx: Tx = db()): Promise<WorkListView> => {
  const view = isUuid(id) ? (await viewsOf(reader, id, tx)).find((one) => one.id === id) : undefined;
  if (!view) throw viewNotFound();
  return view;
};

/** How many views somebody named. */
export const countNamedViews = (tx: Tx, userId: string): Promise<number> =>
  tx.workListView.count({ where: { userId, name: { not: null } } });

/** Writes a new view. */
export const insertView = async (tx: Tx, view: Omit<WorkListViewModel, "createdAt">, now: Date): Promise<void> => {
  await tx.workListView.create({ data: { ...view, createdAt: now } });
};

/** Gives a view another name, and shares it otherwise. */
export const updateView = async (
  tx: Tx,
  id: string,
  data: { readonly name: string; readonly agencyId: string | null },
): Promise<void> => {
  await tx.workListView.update({ where: { id }, data });
};

/** Takes a view away. */
export const deleteView = async (tx: Tx, id: string): Promise<void> => {
  await tx.workListView.delete({ where: { id } });
};

/** Deletes the searches that nobody named, made before an instant; gives how many. */
export const deleteSearchesBefore = async (before: Date): Promise<number> =>
  (await db().workListView.deleteMany({ where: { name: null, createdAt: { lt: before } } })).count;
