import { z } from "zod";
import { type AnonymousActor, issueCode } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import { accessEvent } from "../journal-events";

const input = z.object({ linkId: uuid });

/**
 * Sends a one-time code to the address that the convention holds for the role which a link locates; gives that address, masked.
 * Throws DomainError("notFound") for a link that locates nobody.
 */
export const requestAccessCode = command<AnonymousActor, z.output<typeof input>, { maskedTarget: string }>(
  input,
  async ({ tx, now }, { linkId }) => {
    const person = await tx.conventionActor.findUnique({ where: { linkId } });
    if (!person) throw new DomainError("notFound", "link-not-found", "Ce lien ne mène à aucune convention.");
    const { conventionId } = person;
    const role = fromDbEnum(person.role);
    const { codeId, maskedTarget } = await issueCode(tx, now, { conventionId, role }, person.email);
    return {
      result: { maskedTarget },
      events: [accessEvent("AccessCodeRequested", conventionId, { role, codeId, channel: "email", maskedTarget })],
    };
  },
);
