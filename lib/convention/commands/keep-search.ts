import type { z } from "zod";
import type { UserActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { newUnguessableId } from "@/lib/platform/ids";
import { criteriaQuery, readCriteriaQuery } from "../domain/work-list";
import { searchListInput } from "../schemas";
import { insertView } from "../store/work-list-views";

/** Keeps what somebody looks for by name under an id, so that no address holds it; gives the id (product.md 4). */
export const keepSearch = command<UserActor, z.output<typeof searchListInput>, string>(
  searchListInput,
  async ({ tx, now, actor: { userId } }, { criteria, words, counsellor }) => {
    const id = newUnguessableId();
    const known = criteriaQuery(readCriteriaQuery(criteria));
    await insertView(tx, { id, userId, agencyId: null, name: null, criteria: known, words, counsellor }, now);
    return { result: id, events: [] };
  },
);
