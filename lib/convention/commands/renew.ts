import { newId } from "@/lib/platform/ids";
import { newReference } from "../reference";
import { renewInput } from "../schemas";
import { onConventionCompleted } from "./on-convention";

/**
 * The agency renews a validated immersion, once, for the same purpose and at most the same length (D5135-3): a new convention is ready
 * to sign. Throws DomainError "invalid" with what the law refuses, else as the transition table says.
 */
export const renew = onConventionCompleted("renew", renewInput, async (typed, { now }) => ({
  ...typed,
  id: newId(),
  reference: newReference(now),
}));
