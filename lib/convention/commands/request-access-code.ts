import { z } from "zod";
import { type AnonymousActor, issueCode } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import { accessEvent } from "../journal-events";
import { personOfLink } from "../store/links";

const input = z.object({ linkId: uuid });

/**
 * Sends a one-time code to the address that the convention holds for the role which a link locates; gives that address, masked.
 * Throws DomainError("notFound") for a link that locates nobody.
 */
export const requestAccessCode = command<AnonymousActor, z.output<typeof input>, { maskedTarget: string }>(
  input,
  async ({ tx, now }, { linkId }) => {
    const { conventionId, role, email } = await personOfLink(tx, linkId);
    const { codeId, maskedTarget } = await issueCode(tx, now, { conventionId, role }, email);
    return {
      result: { maskedTarget },
      events: [accessEvent("AccessCodeRequested", conventionId, { role, codeId, channel: "email", maskedTarget })],
    };
  },
);
