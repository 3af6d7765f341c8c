import type { UserActor } from "@/lib/identity";
import type { Tx } from "@/lib/platform/db/client";
import {
  criteriaOfView,
  noSearch,
  readCriteriaQuery,
  type WorkListCriteria,
  type WorkListSearch,
} from "./domain/work-list";
import { viewOf } from "./store/work-list-views";

/** A list of conventions as its address asks for it: parameters, and the view that it opens, if any. */
export type AskedList = { readonly criteria: string; readonly viewId: string };

/** What a list shows to a person; throws DomainError("notFound") for a view that is not theirs. */
export const askedList = async (
  actor: UserActor,
  { criteria, viewId }: AskedList,
  tx: Tx,
): Promise<{ readonly criteria: WorkListCriteria; readonly search: WorkListSearch }> => {
  const asked = readCriteriaQuery(criteria);
  const view = viewId ? await viewOf(actor, viewId, tx) : null;
  return { criteria: view ? criteriaOfView(view.criteria, asked) : asked, search: view?.search ?? noSearch };
};
