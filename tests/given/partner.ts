import { saveConsumer } from "@/lib/partner";
import type { ConsumerInput } from "@/lib/partner/schemas";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { addDays } from "@/lib/reference/holidays";

/** A partner system with its key. */
export type GivenPartner = { readonly id: string; readonly key: string };

/** A partner that may search, read the conventions of every mission locale and be told of them, unless `changes` say otherwise. */
export const partner = async (changes: Partial<ConsumerInput> = {}, now = new Date()): Promise<GivenPartner> => {
  const consumer: ConsumerInput = {
    id: newId(),
    name: "Portail d’essai",
    contact: {
      firstName: "Ariane",
      lastName: "Fictive",
      job: "Cheffe de produit",
      phone: "+33639980009",
      emails: ["api@portail.example.org"],
    },
    expirationDate: addDays(now.toISOString().slice(0, 10), 365),
    rights: {
      searchEstablishment: { kinds: ["READ"] },
      convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds: ["mission-locale"] } },
    },
    ...changes,
  };
  const key = await saveConsumer({ actor: theProduct, now }, consumer);
  if (key === null) throw new Error(`partner ${consumer.id} was known already`);
  return { id: consumer.id, key };
};
