import { z } from "zod";
import { agencyKinds } from "@/lib/agency/domain/agency";
import { email, phone, plainDate, text, uuid } from "@/lib/reference/primitives";
import { apiRightKinds } from "./domain/consumer";

const kinds = z.array(z.enum(apiRightKinds)).default([]);
const withoutScope = z.strictObject({ kinds }).prefault({});

/** A partner as an operator saves it (partner-api.md 2.8 and 3): strict, so that a scope with both lists is refused. */
export const savedConsumer = z.strictObject({
  id: uuid,
  name: text(255),
  description: text(255).nullable().default(null),
  contact: z.strictObject({
    firstName: text(255),
    lastName: text(255),
    job: text(1024),
    phone,
    emails: z.array(email),
  }),
  /** The last day of the access. */
  expirationDate: plainDate,
  rights: z.strictObject({
    searchEstablishment: withoutScope,
    convention: z
      .strictObject({
        kinds,
        scope: z.union([
          z.strictObject({ agencyKinds: z.array(z.enum(agencyKinds)) }),
          z.strictObject({ agencyIds: z.array(uuid) }),
        ]),
      })
      .prefault({ scope: { agencyKinds: [] } }),
    statistics: withoutScope,
  }),
});

/** A partner that has been checked. */
export type SavedConsumer = z.output<typeof savedConsumer>;

/** What is given to save a partner, before defaults. */
export type ConsumerInput = z.input<typeof savedConsumer>;

/** Which partner an operator means. */
export const consumerKey = z.strictObject({ consumerId: uuid });

/** Which of a partner's own endpoints is meant; what is no id is none of theirs. */
export const webhookKey = z.object({ webhookId: z.string() });
