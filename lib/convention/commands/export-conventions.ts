import type { z } from "zod";
import { agencyScope } from "@/lib/agency";
import { agencyEvent } from "@/lib/agency/domain/events";
import type { UserActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { askedList } from "../asked-list";
import { criteriaQuery, type WorkListCriteria, type WorkListSearch } from "../domain/work-list";
import { countByAgency } from "../queries/list-conventions";
import { exportInput } from "../schemas";

/** A list that may be taken away. */
export type ExportedList = { readonly criteria: WorkListCriteria; readonly search: WorkListSearch };

/**
 * Notes in the journal of each agency who takes how many of its conventions away, and by which criteria, the names looked for
 * apart; gives the list to read. Throws DomainError("notFound") for a view that is not theirs.
 */
export const exportConventions = command<UserActor, z.output<typeof exportInput>, ExportedList>(
  exportInput,
  async ({ tx, now, actor }, asked) => {
    const list = await askedList(actor, asked, tx);
    const counts = await countByAgency(agencyScope(actor.agencyRights), list, now, tx);
    const isByName = list.search.words !== "" || list.search.counsellor !== "";
    const events = counts.map(({ agencyId, rows }) =>
      agencyEvent("ConventionsExported", agencyId, { rows, criteria: criteriaQuery(list.criteria), isByName }),
    );
    return { result: list, events };
  },
);
