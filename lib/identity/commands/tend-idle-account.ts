import { z } from "zod";
import { releaseMember } from "@/lib/agency";
import { releaseCompanyMember } from "@/lib/directory";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { uuid } from "@/lib/reference/primitives";
import { identityEvent } from "../domain/events";
import { idleVerdict } from "../domain/idle";

const input = z.object({ userId: uuid });

/** Warns the holder of an idle account, or deletes it a week later, the agencies and companies it leaves being provided for; gives what was done. */
export const tendIdleAccount = command<SystemActor, z.output<typeof input>, "keep" | "warn" | "delete">(
  input,
  async ({ tx, now }, { userId }) => {
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) return { result: "keep", events: [] };
    const { lastLoginAt, createdAt, idleWarnedAt, preventDelete } = user;
    const facts = { lastUsedAt: lastLoginAt ?? createdAt, warnedAt: idleWarnedAt, preventDelete };
    const verdict = idleVerdict(facts, now);
    if (verdict === "keep") return { result: verdict, events: [] };
    if (verdict === "warn") {
      await tx.user.update({ where: { id: userId }, data: { idleWarnedAt: now } });
      return { result: verdict, events: [identityEvent("IdleAccountWarned", userId)] };
    }
    const released = [...(await releaseMember(tx, userId, now)), ...(await releaseCompanyMember(tx, userId, now))];
    await tx.user.delete({ where: { id: userId } });
    return { result: verdict, events: [...released, identityEvent("IdleAccountDeleted", userId)] };
  },
);
