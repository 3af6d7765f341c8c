import { z } from "zod";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import type { RegistrantAccess } from "../access";
import { insertRegistration } from "../store/registrations";
import { vouchedSirets } from "../store/rights";

const input = z.object({ siret: z.string().max(20).default("") });

/** Begins a registration, with whoever begins it as its administrator and the SIRET that ProConnect vouches for; gives its id. */
export const startRegistration = command<RegistrantAccess, z.output<typeof input>, string>(
  input,
  async ({ tx, now, actor }, { siret }) => {
    const id = newId();
    const [vouched = ""] = await vouchedSirets(tx, actor.userId);
    const first = siret || vouched;
    const me = {
      "userRights[0].email": actor.email,
      "userRights[0].role": "establishment-admin",
      "userRights[0].shouldReceiveDiscussionNotifications": "true",
    };
    const values = { personnes: me, ...(first && { entreprise: { siret: first } }) };
    await insertRegistration(tx, { id, values, facts: null }, actor.userId, now);
    return { result: id, events: [] };
  },
);
