import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A new secret that signs the deliveries of one subscription (Standard Webhooks 1.0.0: 24 to 64 bytes, here 32). */
export const newWebhookSecret = (): string => `${prefix}${randomBytes(32).toString("base64")}`;

/** What is signed is the id, the time and the very bytes of the body, so that none can be changed or played again. */
type Signed = { readonly id: string; readonly sentAt: Date; readonly body: string };

/**
 * The three headers of Standard Webhooks 1.0.0 for one try; the time is that of the try, the id that of the delivery. Each
 * secret signs: during a rotation the one before is good too.
 */
export const webhookHeaders = (
  secrets: readonly string[],
  { id, sentAt, body }: Signed,
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  });
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
};
