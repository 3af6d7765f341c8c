import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { readChain } from "@/lib/platform/journal/read";
import type { ConventionAccess } from "../access";
import { requireSendable } from "../domain/signature-link";
import { accessEvent, chainOf } from "../journal-events";
import { signatureLinkInput } from "../schemas";
import { isSmsPossible } from "../sms-possible";
import { lock } from "../store/conventions";

/**
 * Sends a signatory their link once more, by e-mail or SMS. Throws DomainError "conflict" when nothing is left to sign, "tooMany"
 * within 24 hours of the last one by the same channel, "invalid" for a phone that gets no SMS (convention.md 4.3).
 */
export const sendSignatureLink = command<ConventionAccess, z.output<typeof signatureLinkInput>, null>(
  signatureLinkInput,
  async ({ tx, now, actor }, { role, channel }) => {
    const { conventionId, roles } = actor;
    const convention = await lock(tx, conventionId);
    const journal = await readChain(chainOf(conventionId), tx);
    requireSendable(convention, { by: roles, role, channel, journal, isSmsPossible, now });
    return { result: null, events: [accessEvent("SignatureLinkSent", conventionId, { to: role, channel })] };
  },
);
