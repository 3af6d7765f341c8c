import { decrypt, encrypt, keyedDigest, newCode, sameDigest } from "@/lib/platform/crypto";
import { db, type Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import {
  type CodeSubject,
  type CodeTarget,
  codeDigits,
  codeLifetimeMs,
  codeTries,
  maskTarget,
  subjectKey,
} from "../domain/code";

const purpose = "one-time-code";
const targetPurpose = "one-time-code-target";
const digest = (subject: string, code: string): string => keyedDigest(purpose, `${subject}\n${code}`);

/** Makes the codes that one subject has not used yet open nothing any more. */
export const voidCodes = async (tx: Tx, now: Date, subject: CodeSubject): Promise<void> => {
  await tx.oneTimeCode.updateMany({
    where: { subject: subjectKey(subject), usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
};

/** How a code is made: how long it is, and whether its row keeps the target, encrypted, because nothing else does. */
export type CodeOptions = { readonly digits?: number; readonly keepTarget?: boolean };

/** Makes a code for one subject; the ones it had before stop working. Gives its id and the masked target it goes to. */
export const issueCode = async (
  tx: Tx,
  now: Date,
  subject: CodeSubject,
  target: CodeTarget,
  { digits = codeDigits.usual, keepTarget = false }: CodeOptions = {},
): Promise<{ codeId: string; maskedTarget: string }> => {
  const key = subjectKey(subject);
  const code = newCode(digits);
  const maskedTarget = maskTarget(target);
  await voidCodes(tx, now, subject);
  const { id } = await tx.oneTimeCode.create({
    data: {
      id: newId(),
      subject: key,
      codeHash: digest(key, code),
      codeEncrypted: encrypt(purpose, code),
      targetEncrypted: keepTarget ? encrypt(targetPurpose, target.to) : null,
      channel: target.channel,
      maskedTarget,
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeLifetimeMs),
    },
  });
  return { codeId: id, maskedTarget };
};

/** A code to put in a message, and where to send it when its row keeps that. */
export type CodeToSend = { readonly code: string; readonly target: string | null };

/** The code to put in a message, or null when it has been sent, used or has expired. */
export const codeToSend = async (codeId: string, now: Date): Promise<CodeToSend | null> => {
  const row = await db().oneTimeCode.findUnique({ where: { id: codeId } });
  if (!row?.codeEncrypted || row.usedAt || row.expiresAt <= now) return null;
  return {
    code: decrypt(purpose, row.codeEncrypted),
    target: row.targetEncrypted && decrypt(targetPurpose, row.targetEncrypted),
  };
};

/** Forgets the readable code and address once the relay has taken their message. */
export const forgetCode = async (codeId: string): Promise<void> => {
  await db().oneTimeCode.update({ where: { id: codeId }, data: { codeEncrypted: null, targetEncrypted: null } });
};

/** What came of one try. */
export type CodeTry =
  | { readonly outcome: "right"; readonly codeId: string }
  | { readonly outcome: "wrong"; readonly triesLeft: number }
  | { readonly outcome: "expired" };

type Tried = { id: string; code_hash: string; tries: number };

/**
 * Tries a code: the try is counted before the code is compared, in one statement, so that two tries at once count twice.
 * The caller's transaction must commit whatever the outcome.
 */
export const tryCode = async (tx: Tx, now: Date, subject: CodeSubject, code: string): Promise<CodeTry> => {
  const key = subjectKey(subject);
  const [tried] = await tx.$queryRaw<Tried[]>`
    update one_time_codes set tries = tries + 1
    where id = (select id from one_time_codes where subject = ${key} and used_at is null and expires_at > ${now} order by created_at desc, id desc limit 1)
      and tries < ${codeTries} and used_at is null
    returning id, code_hash, tries`;
  if (!tried) return { outcome: "expired" };
  if (!sameDigest(tried.code_hash, digest(key, code))) return { outcome: "wrong", triesLeft: codeTries - tried.tries };
  await tx.oneTimeCode.update({
    where: { id: tried.id },
    data: { usedAt: now, codeEncrypted: null, targetEncrypted: null },
  });
  return { outcome: "right", codeId: tried.id };
};
