import type { Tx } from "@/lib/platform/db/client";
import type { AgencyRole } from "../domain/agency";
import { accountOf, saveRight } from "./members";

/** A member by their address, with what they may do. */
export type NamedMember = { readonly email: string; readonly roles: readonly AgencyRole[] };

/** Adds members to an agency, all told by e-mail as things happen; an address that has no account gets one, without names. */
export const addMembers = async (
  tx: Tx,
  agencyId: string,
  members: readonly NamedMember[],
  now: Date,
): Promise<void> => {
  for (const { email, roles } of members)
    await saveRight(
      tx,
      agencyId,
      { userId: await accountOf(tx, email, now), roles, isNotified: true, rhythm: "each" },
      now,
    );
};
