import { config } from "@/lib/platform/config";
import { keyedDigest, sameDigest } from "@/lib/platform/crypto";
import { isUuid } from "@/lib/platform/ids";

const seal = (messageId: string): string => keyedDigest("return-address", messageId).slice(0, 20);

/** The address to which return messages about one message go: nobody can make one up; undefined where none are received. */
export const returnAddressOf = (messageId: string): string | undefined => {
  const { MAIL_RETURN_DOMAIN } = config();
  return MAIL_RETURN_DOMAIN && `retour-${messageId}-${seal(messageId)}@${MAIL_RETURN_DOMAIN}`;
};

/** The message that a return address is about; null for an address that we did not make. */
export const messageOfAddress = (address: string): string | null => {
  const [, messageId = "", given = ""] = /^retour-([0-9a-f-]{36})-([0-9a-f]{20})@/.exec(address.toLowerCase()) ?? [];
  return isUuid(messageId) && sameDigest(given, seal(messageId)) ? messageId : null;
};
