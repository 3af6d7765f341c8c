import type { z } from "zod";
import { agencyScope } from "@/lib/agency";
import type { UserActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { newUnguessableId } from "@/lib/platform/ids";
import type { WorkListView } from "../domain/read-models";
import { criteriaOfView, criteriaQuery, noSearch, readCriteriaQuery } from "../domain/work-list";
import { changeViewInput, deleteViewInput, saveViewInput } from "../schemas";
import { countNamedViews, deleteView, insertView, updateView, viewNotFound, viewOf } from "../store/work-list-views";

/** Views beyond so many would no longer be a way to find a list. */
const mostViews = 30;

/** The agency that shares a view: one that its maker reads, or none. */
const sharedWith = ({ agencyRights }: UserActor, agencyId: string): string | null => {
  if (agencyId === "") return null;
  if (!agencyScope(agencyRights).rolesByAgency.has(agencyId))
    refuseField("agencyId", "view-shared-elsewhere", "Choisissez une de vos structures.");
  return agencyId;
};

const managed = async (tx: Tx, actor: UserActor, viewId: string): Promise<WorkListView> => {
  const view = await viewOf(actor, viewId, tx);
  if (view.name === null || !view.isManaged) throw viewNotFound();
  return view;
};

/**
 * Keeps a list under a name, for its maker or for the readers of one of their agencies; gives its id. Throws
 * DomainError("conflict") for one view too many.
 */
export const saveView = command<UserActor, z.output<typeof saveViewInput>, string>(
  saveViewInput,
  async ({ tx, now, actor }, { name, agencyId, criteria, viewId }) => {
    const asked = readCriteriaQuery(criteria);
    const from = viewId ? await viewOf(actor, viewId, tx) : null;
    if ((await countNamedViews(tx, actor.userId)) >= mostViews)
      throw new DomainError(
        "conflict",
        "too-many-views",
        `Vous avez déjà ${mostViews} vues. Supprimez-en une, puis recommencez.`,
      );
    const id = newUnguessableId();
    const kept = criteriaQuery(from ? criteriaOfView(from.criteria, asked) : asked);
    const { words, counsellor } = from?.search ?? noSearch;
    const { userId } = actor;
    await insertView(
      tx,
      { id, userId, agencyId: sharedWith(actor, agencyId), name, criteria: kept, words, counsellor },
      now,
    );
    return { result: id, events: [] };
  },
);

/** Renames a view or shares it otherwise: its maker, or an administrator of the agency that shares it. Throws DomainError("notFound"). */
export const changeView = command<UserActor, z.output<typeof changeViewInput>, null>(
  changeViewInput,
  async ({ tx, actor }, { viewId, name, agencyId }) => {
    const { id, agencyId: before } = await managed(tx, actor, viewId);
    await updateView(tx, id, { name, agencyId: agencyId === before ? before : sharedWith(actor, agencyId) });
    return { result: null, events: [] };
  },
);

/** Takes a view away: its maker, or an administrator of the agency that shares it. Throws DomainError("notFound"). */
export const removeView = command<UserActor, z.output<typeof deleteViewInput>, null>(
  deleteViewInput,
  async ({ tx, actor }, { viewId }) => {
    await deleteView(tx, (await managed(tx, actor, viewId)).id);
    return { result: null, events: [] };
  },
);
