import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { SystemActor } from "@/lib/platform/event";
import { takeTokenOnce } from "@/lib/platform/inbound-token";
import { messageOfAddress } from "../return-address";
import { noteReturn } from "../store";

const input = z.object({
  token: z.string().max(100),
  recipient: z.string(),
  report: z.object({ status: z.enum(["deferred", "bounced"]), code: z.string() }).nullable(),
});

/**
 * Takes an inbound message once, and notes what it says of the message that its address is about; what is no return message, or
 * is about none of ours, changes nothing. Throws DomainError("conflict") for one that was taken before.
 */
export const receiveReturn = command<SystemActor, z.output<typeof input>, boolean>(
  input,
  async ({ tx, now }, { token, recipient, report }) => {
    await takeTokenOnce(tx, token, now);
    const messageId = messageOfAddress(recipient);
    if (!messageId || !report) return { result: false, events: [] };
    const said = { status: report.status, said: `return message ${report.code}`.trim() };
    return { result: await noteReturn(tx, messageId, said, now), events: [] };
  },
);
