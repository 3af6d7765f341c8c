import { config } from "@/lib/platform/config";
import { readOpaqueAddress } from "./domain/opaque-address";

/** Which of the addresses that a message was sent to is one of ours; null when none is, or when no mail is relayed here. */
export const opaqueAmong = (recipients: string) => {
  const domain = config().REPLY_DOMAIN;
  if (!domain) return null;
  const read = recipients.split(",").map((one) => readOpaqueAddress(one.trim(), domain));
  return read.find((address) => address !== null) ?? null;
};

/** Whether a message was sent to a conversation. */
export const isOpaque = (recipients: string): boolean => opaqueAmong(recipients) !== null;
