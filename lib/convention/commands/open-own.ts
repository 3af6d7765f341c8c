import { z } from "zod";
import { type EmailActor, type OpenedSession, openSignatorySession } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import { accessEvent } from "../journal-events";
import { linkNotFound, personOfLink } from "../store/links";
import { requireToldContact } from "./require-told-contact";

const input = z.object({ linkId: uuid });

/**
 * Opens a convention for one of its people, who proved the address that it holds for them: the same proof as a code of its own,
 * for as long as that proof lasts. Throws DomainError "notFound" for a link that is somebody else's, "conflict" while a correction
 * of that address has not been told (product.md 2).
 */
export const openOwn = command<EmailActor, z.output<typeof input>, OpenedSession>(
  input,
  async ({ tx, now, actor }, { linkId }) => {
    const { conventionId, role, email } = await personOfLink(tx, linkId);
    if (email !== actor.email) throw linkNotFound();
    await requireToldContact(tx, { conventionId, role });
    const { codeId, expiresAt: until } = actor;
    const session = await openSignatorySession(tx, now, { conventionId, role }, { codeId, until });
    return {
      result: session,
      events: [accessEvent("AccessOpened", conventionId, { role, sessionId: session.sessionId, codeId })],
    };
  },
);
