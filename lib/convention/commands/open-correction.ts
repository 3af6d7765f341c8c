import { z } from "zod";
import { getAgency } from "@/lib/agency";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { newUnguessableId } from "@/lib/platform/ids";
import type { ConventionAccess } from "../access";
import { agencyOf } from "../agency-of-convention";
import { type Convention, requestOf } from "../domain/convention";
import { factsOf } from "../domain/facts";
import { partsOf } from "../domain/form-prefill";
import { roleThatMay } from "../domain/permissions";
import { rewritingVerb } from "../domain/transitions";
import { correctorOf } from "../draft-access";
import { knownFacts } from "../known-facts";
import { lock } from "../store/conventions";
import { findOpenDraft, insertDraft, saveDraft } from "../store/drafts";

const input = z.object({
  /**
   * What becomes of a correction begun before: it goes on as it is; `mine` keeps its answers over the convention as it is now,
   * `theirs` begins again from that convention.
   */
  answers: z.enum(["mine", "theirs"]).optional(),
});

const requireAllowed = async (tx: Tx, now: Date, convention: Convention, { roles }: ConventionAccess) => {
  const agency = agencyOf(await getAgency(convention.agencyId, tx));
  const known = await knownFacts(tx, convention, { agency, roles });
  const facts = factsOf(convention, agency, dayInFrance(now), known);
  roleThatMay(rewritingVerb(convention.status), facts, roles);
};

/**
 * Lays a convention out as a draft, for one of the people who may change its answers; one that they began goes on. Throws
 * DomainError as the transition table says of "resubmit" once it was sent back, of "edit" before.
 */
export const openCorrection = command<ConventionAccess, z.output<typeof input>, null>(
  input,
  async ({ tx, now, actor }, { answers }) => {
    const convention = await lock(tx, actor.conventionId);
    await requireAllowed(tx, now, convention, actor);
    const ownerHash = correctorOf(actor);
    const begun = await findOpenDraft(ownerHash, convention.id, tx);
    const corrects = { conventionId: convention.id, version: convention.version };
    if (!begun) {
      const draft = {
        id: newUnguessableId(),
        internshipKind: convention.internshipKind,
        values: partsOf(requestOf(convention)),
        company: null,
        corrects,
        discussionId: null,
      };
      await insertDraft(tx, draft, ownerHash, now);
    } else if (answers) {
      const kept = answers === "mine" ? begun : { values: partsOf(requestOf(convention)), company: null };
      await saveDraft(
        tx,
        { id: begun.id, values: kept.values, company: kept.company, corrects, discussionId: null },
        now,
      );
    }
    return { result: null, events: [] };
  },
);
