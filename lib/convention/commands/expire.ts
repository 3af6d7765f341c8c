import { z } from "zod";
import type { SystemActor } from "@/lib/platform/event";
import { accessOfProduct } from "../access";
import { onConvention } from "./on-convention";

const expireHeld = onConvention("expire", z.object({}));

/** The product closes a request whose immersion ended a month ago without being validated. Throws DomainError as the transition table says. */
export const expire = ({ actor, now }: { readonly actor: SystemActor; readonly now: Date }, conventionId: string) =>
  expireHeld({ actor: accessOfProduct(actor, conventionId), now }, {});
