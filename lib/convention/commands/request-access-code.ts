import type { z } from "zod";
import { type AnonymousActor, issueCode } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { refuseField } from "@/lib/platform/errors";
import { uuid } from "@/lib/reference/primitives";
import { accessEvent } from "../journal-events";
import { accessCodeInput } from "../schemas";
import { isSmsPossible } from "../sms-possible";
import { personOfLink } from "../store/links";
import { requireToldContact } from "./require-told-contact";

const input = accessCodeInput.extend({ linkId: uuid });

/**
 * Sends a one-time code to the address or phone that the convention holds for the role which a link locates; gives that target,
 * masked. Throws DomainError("notFound") for a link that locates nobody, DomainError("invalid") for a phone that gets no SMS,
 * DomainError("conflict") while a correction of that contact has not been told (product.md 2).
 */
export const requestAccessCode = command<AnonymousActor, z.output<typeof input>, { maskedTarget: string }>(
  input,
  async ({ tx, now }, { linkId, channel }) => {
    const { conventionId, role, email, phone } = await personOfLink(tx, linkId);
    await requireToldContact(tx, { conventionId, role });
    if (channel === "sms" && !isSmsPossible(phone))
      refuseField("channel", "no-sms", "Ce numéro ne peut pas recevoir de SMS. Choisissez l’e-mail.");
    const target = channel === "sms" ? { channel, to: phone } : { channel, to: email };
    const { codeId, maskedTarget } = await issueCode(tx, now, { conventionId, role }, target);
    return {
      result: { maskedTarget },
      events: [accessEvent("AccessCodeRequested", conventionId, { role, codeId, channel, maskedTarget })],
    };
  },
);
