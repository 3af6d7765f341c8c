import { banOf } from "@/lib/directory";
import type { Tx } from "@/lib/platform/db/client";
import type { Discussion } from "../domain/discussion";
import type { ClosedReason } from "../domain/refused-reason";

/** Why a discussion is closed, in the order of directory.md 6.5; null while it is open. */
export const closedReason = async (
  tx: Tx,
  { siret, status }: Pick<Discussion, "siret" | "status">,
): Promise<ClosedReason | null> => {
  if ((await banOf(siret, tx)) !== null) return "establishment_banned";
  if ((await tx.establishment.count({ where: { siret } })) === 0) return "establishment_missing";
  return status === "REJECTED" ? "discussion_completed" : null;
};
