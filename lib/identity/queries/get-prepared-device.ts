import { db } from "@/lib/platform/db/client";
import type { SigningInActor, UserActor } from "../actor";
import type { PreparedDevice } from "../domain/account";
import { findDevice } from "../store/second-factors";
import { deviceAddress } from "../totp";

/** The device that somebody prepared and has not confirmed yet, or null. */
export const getPreparedDevice = async (
  actor: SigningInActor<"enrolment"> | UserActor,
): Promise<PreparedDevice | null> => {
  const device = await findDevice(db(), actor.userId);
  if (!device || device.confirmedAt) return null;
  return { address: deviceAddress(device.secret, actor.email), secret: device.secret };
};
