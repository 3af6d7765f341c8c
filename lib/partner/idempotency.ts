import { decrypt, encrypt } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { PartnerActor } from "./authenticate";
import { answersKeptHours, isIdempotencyKey, longestKey } from "./domain/idempotency";
import { attempted, forgetCalls, inTurn, keepCall } from "./store/idempotent-calls";

/** An answer as it left: status, body (null for none), and the headers that belong to it. */
export type KeptAnswer = {
  readonly status: number;
  readonly text: string | null;
  readonly headers: Readonly<Record<string, string>>;
};

const purpose = "idempotent-answer";

/** A call that must have one effect: under which key, a digest of all that was asked, and how a refusal is answered. */
type KeyedCall = {
  readonly key: string;
  readonly digest: string;
  readonly now: Date;
  readonly refuse: (refusal: DomainError) => KeptAnswer;
};

const checkKey = (key: string): void => {
  if (isIdempotencyKey(key)) return;
  const message = `De 1 à ${longestKey} caractères visibles, sans espace ni accent`;
  throw new DomainError("invalid", "idempotency-key-refused", "Idempotency-Key refusée", {
    issues: [{ path: "idempotency-key", message }],
  });
};

/**
 * Answers a call once for each key of a partner: `run` does it within the transaction that keeps its answer, be it a refusal,
 * and a call with the same key waits for that and is given the same. After a failure nothing is kept, nor done. Throws
 * DomainError("invalid") for a key that is none, DomainError("conflict") when the key has served for another call.
 */
export const answerOnce = async (
  partner: PartnerActor,
  { key, digest, now, refuse }: KeyedCall,
  run: (tx: Tx) => Promise<KeptAnswer>,
): Promise<{ readonly answer: KeptAnswer; readonly isReplayed: boolean }> => {
  checkKey(key);
  const call = { consumerId: partner.id, key };
  return inTurn(call, async (tx, known) => {
    if (known === null) {
      const answer = await attempted(tx, run, refuse);
      await keepCall(tx, { ...call, digest, answer: encrypt(purpose, JSON.stringify(answer)), now });
      return { answer, isReplayed: false };
    }
    if (known.digest === digest)
      return { answer: JSON.parse(decrypt(purpose, known.answer)) as KeptAnswer, isReplayed: true };
    const message = "Cette Idempotency-Key a déjà servi pour un autre appel.";
    throw new DomainError("conflict", "idempotency-key-reused", message);
  });
};

/** Forgets the answers of more than 48 hours. */
export const forgetAnswers = (now: Date): Promise<void> =>
  forgetCalls(new Date(now.getTime() - answersKeptHours * 3_600_000));
