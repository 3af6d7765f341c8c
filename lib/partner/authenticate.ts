import { DomainError } from "@/lib/platform/errors";
import type { JournalActor } from "@/lib/platform/event";
import type { Endpoint } from "./contract/definition";
import { type ApiConsumer, apiRights, holds, keyRefusal } from "./domain/consumer";
import { readKey } from "./key";
import { findConsumer } from "./store/consumers";

declare const authenticated: unique symbol;

/** A partner whose key was checked in this very call. Only `authenticate` makes one. */
export type PartnerActor = ApiConsumer & { readonly journal: JournalActor } & { readonly [authenticated]: true };

const refuse = (message: string): never => {
  throw new DomainError("unauthenticated", message.replaceAll(" ", "-").toLowerCase(), message);
};

/** Who holds a key; throws DomainError("unauthenticated") with the contract's text for each fault, in its order (partner-api.md 1.1). */
export const authenticate = async (key: string, now: Date): Promise<PartnerActor> => {
  if (key === "") return refuse("unauthenticated");
  const claims = (await readKey(key, now)) ?? refuse("incorrect Jwt");
  const consumer = (await findConsumer(claims.id)) ?? refuse("consumer not found");
  const refusal = keyRefusal(consumer, claims, now);
  if (refusal !== null) return refuse(refusal);
  return { ...consumer, journal: { kind: "partner", id: consumer.id, role: null } } as PartnerActor;
};

/** Whether a partner's rights open an endpoint. */
export const mayCall = (partner: PartnerActor, { right: needed }: Pick<Endpoint, "right">): boolean => {
  if (needed === null) return true;
  const [right, kind] = needed;
  return right === "any" ? apiRights.some((one) => holds(partner, one, kind)) : holds(partner, right, kind);
};
