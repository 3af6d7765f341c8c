import { z } from "zod";
import { type AnonymousActor, type OpenedSession, openSignatorySession, tryCode } from "@/lib/identity";
import { sixDigits } from "@/lib/identity/schemas";
import { command } from "@/lib/platform/command";
import { uuid } from "@/lib/reference/primitives";
import { accessEvent } from "../journal-events";
import { personOfLink } from "../store/links";

const input = z.object({ linkId: uuid, code: sixDigits });

/** What came of a code: an opened session, or how many tries are left; "expired" when it has run out of time or tries. */
export type AccessTry =
  | { readonly outcome: "opened"; readonly session: OpenedSession }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" };

/** Opens the session of one role on one convention with the code that only they received. A wrong try counts even though nothing opens. */
export const openAccess = command<AnonymousActor, z.output<typeof input>, AccessTry>(
  input,
  async ({ tx, now }, { linkId, code }) => {
    const { conventionId, role } = await personOfLink(tx, linkId);
    const tried = await tryCode(tx, now, { conventionId, role }, code);
    if (tried.outcome !== "right") return { result: tried, events: [] };
    const session = await openSignatorySession(tx, now, { conventionId, role }, tried);
    return {
      result: { outcome: "opened", session },
      events: [accessEvent("AccessOpened", conventionId, { role, sessionId: session.sessionId, codeId: tried.codeId })],
    };
  },
);
