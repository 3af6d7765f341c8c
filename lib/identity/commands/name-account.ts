import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SigningInActor, UserActor } from "../actor";
import { identityEvent } from "../domain/events";
import { personName } from "../schemas";

/** Writes down how somebody is called, at their first sign-in or when it changes. */
export const nameAccount = command<SigningInActor<"name"> | UserActor, z.output<typeof personName>, null>(
  personName,
  async ({ tx, actor }, names) => {
    await tx.user.update({ where: { id: actor.userId }, data: names });
    return { result: null, events: [identityEvent("AccountNamed", actor.userId)] };
  },
);
