import type { UserActor } from "@/lib/identity";
import type { WorkListTab, WorkListView } from "../domain/read-models";
import { viewNotFound, viewOf, viewsOf } from "../store/work-list-views";

/** The tabs of somebody's list, and the view that its address opens; throws DomainError("notFound") for one that is not theirs. */
export const listViews = async (
  reader: UserActor,
  openedId: string | null,
): Promise<{ readonly tabs: readonly WorkListTab[]; readonly opened: WorkListView | null }> => {
  const views = await viewsOf(reader, openedId);
  const opened = views.find(({ id }) => id === openedId) ?? null;
  if (openedId && !opened) throw viewNotFound();
  const tabs = views.flatMap(({ id, name, agencyId }) =>
    name === null ? [] : [{ id, name, isShared: agencyId !== null }],
  );
  return { tabs, opened };
};

/** A view that its reader may rename, share or take away; throws DomainError("notFound") for any other. */
export const getManagedView = async (
  reader: UserActor,
  id: string,
): Promise<WorkListView & { readonly name: string }> => {
  const { name, ...view } = await viewOf(reader, id);
  if (name === null || !view.isManaged) throw viewNotFound();
  return { ...view, name };
};
