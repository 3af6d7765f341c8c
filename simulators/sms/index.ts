import { z } from "zod";
import { json, type Routes } from "../http";

/** The key that the simulated operator accepts. */
export const demonstrationKey = "demonstration";

/** A message that the operator took. */
export type TakenSms = { readonly sender: string; readonly recipient: string; readonly content: string };

const sms = z.object({
  sender: z.string().min(1).max(15),
  recipient: z.string(),
  content: z.string().min(1),
  type: z.enum(["transactional", "marketing"]).default("transactional"),
  tag: z.string().optional(),
});

const read = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    // The operator answers 400 to what is no JSON, as to a missing field.
    return undefined;
  }
};

let taken = 1_000_000;

/** Stands in for Brevo's transactional SMS: `POST /sms/v3/transactionalSMS/send`, with its answers and refusals; `take` gets what was sent. */
export const smsRoutes = (take: (message: TakenSms) => void): Routes => ({
  "POST /sms/v3/transactionalSMS/send": ({ headers, body }) => {
    if (headers["api-key"] !== demonstrationKey) return json(401, { code: "unauthorized", message: "Key not found" });
    const message = sms.safeParse(read(body));
    if (!message.success) return json(400, { code: "missing_parameter", message: "A required field is missing" });
    if (!/^\d{8,15}$/.test(message.data.recipient))
      return json(400, { code: "invalid_parameter", message: "Invalid telephone number" });
    take(message.data);
    taken += 1;
    return json(201, { reference: `ref${taken}`, messageId: taken, smsCount: 1, usedCredits: 1, remainingCredits: 99 });
  },
});
