import type { z } from "zod";
import type { AnonymousActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { accessEvent } from "../journal-events";
import { recoverInput } from "../schemas";
import { recoverable } from "../store/links";

/**
 * Sends their links again to who lost them: to an e-mail address, those of its latest conventions; for a reference, everybody
 * on it their own. Says nothing of whether anything was found (product.md 2), and writes to one person at most once an hour for
 * one convention.
 */
export const recoverLinks = command<AnonymousActor, z.output<typeof recoverInput>, null>(
  recoverInput,
  async ({ tx, now }, { asked }) => ({
    result: null,
    events: (await recoverable(tx, asked, now)).map(({ conventionId, role }) =>
      accessEvent("AccessLinkAsked", conventionId, { to: role }),
    ),
  }),
);
