import { decrypt, encrypt, keyedDigest, newReadableSecret } from "@/lib/platform/crypto";
import type { Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { stepOfCode } from "../totp";

const purpose = "second-factor";
const digest = (userId: string, code: string): string => keyedDigest("recovery-code", `${userId}\n${code}`);

/** Keeps a device's secret that has still to be confirmed; one that was never confirmed gives way. */
export const keepPendingSecret = async (tx: Tx, now: Date, userId: string, secret: string): Promise<void> => {
  await tx.secondFactor.deleteMany({ where: { userId, confirmedAt: null } });
  await tx.secondFactor.create({ data: { userId, secretEncrypted: encrypt(purpose, secret), createdAt: now } });
};

/** Somebody's device: its secret, and since when it counts. */
export type Device = { readonly secret: string; readonly confirmedAt: Date | null };

/** Somebody's device, or null. */
export const findDevice = async (tx: Tx, userId: string): Promise<Device | null> => {
  const row = await tx.secondFactor.findUnique({ where: { userId } });
  return row && { secret: decrypt(purpose, row.secretEncrypted), confirmedAt: row.confirmedAt };
};

/** Takes a code of somebody's device if it is right and of a step that was never taken; tells whether it was. */
export const takeDeviceCode = async (tx: Tx, now: Date, userId: string, code: string): Promise<boolean> => {
  const device = await findDevice(tx, userId);
  const step = device && stepOfCode(device.secret, code, now);
  if (step == null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
};

/** Takes a recovery code if it is somebody's and was never used; tells whether it was. */
export const takeRecoveryCode = async (tx: Tx, now: Date, userId: string, code: string): Promise<boolean> => {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: digest(userId, code), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
};

const recoveryCodes = { count: 10, length: 10 } as const;

/** Makes ten new recovery codes, 50 bits each; the former ones stop working. Gives them, for the only time. */
export const renewRecoveryCodes = async (tx: Tx, userId: string): Promise<readonly string[]> => {
  const codes = Array.from({ length: recoveryCodes.count }, () => newReadableSecret(recoveryCodes.length));
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), userId, codeHash: digest(userId, code) })),
  });
  return codes;
};

/** Takes a device and its recovery codes away. */
export const forgetDevice = async (tx: Tx, userId: string): Promise<void> => {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.secondFactor.deleteMany({ where: { userId } });
};
