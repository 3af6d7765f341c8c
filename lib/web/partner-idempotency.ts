import { answerOnce, type Endpoint, type KeptAnswer, type PartnerActor } from "@/lib/partner";
import { canonical, type Json } from "@/lib/platform/canonical";
import { sha256 } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import { refusalAnswer } from "./partner-response";

/** A call that was checked: whose, when, and all that was asked. */
type CheckedCall = { readonly partner: PartnerActor; readonly now: Date; readonly asked: object };

const digestOf = ({ method, path }: Endpoint, asked: object): string =>
  // What was asked came as JSON or as text: nothing else is in it.
  sha256(canonical({ method, path, asked: JSON.parse(JSON.stringify(asked)) as Json }));

/**
 * Does a call, once for all the calls that carry its Idempotency-Key: the others are given the same answer, and told so.
 * Only a POST can carry one. Throws what `answerOnce` throws.
 */
export const onceForItsKey = async (
  request: Request,
  endpoint: Endpoint,
  { partner, now, asked }: CheckedCall,
  act: (tx?: Tx) => Promise<KeptAnswer>,
): Promise<KeptAnswer> => {
  const key = endpoint.method === "POST" ? request.headers.get("idempotency-key") : null;
  if (key === null) return act();
  const digest = digestOf(endpoint, asked);
  const { answer, isReplayed } = await answerOnce(partner, { key, digest, now, refuse: refusalAnswer }, act);
  return isReplayed ? { ...answer, headers: { ...answer.headers, "idempotent-replayed": "true" } } : answer;
};
