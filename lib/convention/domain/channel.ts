/** How a code or a link reaches somebody. */
export const channels = ["email", "sms"] as const;
export type Channel = (typeof channels)[number];

/** "Sent by e-mail", in a sentence. */
export const channelWords: Readonly<Record<Channel, string>> = { email: "par e-mail", sms: "par SMS" };
