import { z } from "zod";
import { findCompany } from "@/lib/gateway/companies";
import { dayInFrance } from "@/lib/platform/clock";
import { type Acting, command } from "@/lib/platform/command";
import { DomainError, isUnavailable } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { ApplicantAccess, PartnerOperator } from "../access";
import { consumerOfForm } from "../consumer-of-form";
import { mostWaiting, type SiretCheck } from "../domain/access-request";
import { partnerEvent, requestEvent } from "../domain/events";
import { wholeSecond } from "../domain/key-date";
import { type AccessRequestInput, type Approval, requestRefusal } from "../schemas";
import { countWaiting, insertAccessRequest, lockWaitingRequest, writeAnswer } from "../store/access-requests";
import { writeConsumer } from "../store/consumers";

const input = z.object({ typed: z.custom<AccessRequestInput>(), siretCheck: z.custom<SiretCheck | null>() });

const keepRequest = command<ApplicantAccess, z.output<typeof input>, string>(
  input,
  async ({ tx, now, actor }, { typed, siretCheck }) => {
    if ((await countWaiting(tx, actor.userId)) >= mostWaiting)
      throw new DomainError(
        "conflict",
        "requests-waiting",
        "Vos demandes précédentes attendent encore une réponse. Vous pourrez en envoyer une autre ensuite.",
      );
    const id = newId();
    const { userId, email } = actor;
    await insertAccessRequest(tx, id, typed, { userId, email: email.toLowerCase(), siretCheck }, now);
    return { result: id, events: [requestEvent("ApiAccessRequested", id, { userId })] };
  },
);

const checkSiret = async (siret: string): Promise<SiretCheck> => {
  try {
    return (await findCompany(siret)) === null ? "unknown" : "known";
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return "unreachable";
  }
};

/**
 * Asks for an access to the API, which an operator then answers. What the register says of the SIRET is written beside it and holds
 * nobody back. Throws DomainError("conflict") when too many requests of this account wait.
 */
export const requestAccess = async (acting: Acting<ApplicantAccess>, typed: AccessRequestInput): Promise<string> =>
  keepRequest(acting, { typed, siretCheck: typed.siret === "" ? null : await checkSiret(typed.siret) });

/**
 * Opens an access as an operator decides, which may differ from what was asked. No key is made: the contact makes it, and nobody else
 * ever sees it. Gives the partner's id. Throws DomainError "notFound", "conflict" or "invalid".
 */
export const approveRequest = command<PartnerOperator, Approval, string>(
  z.custom<Approval>(),
  async ({ tx, now }, { requestId, ...form }) => {
    const { contactEmail } = await lockWaitingRequest(tx, requestId);
    const consumerId = newId();
    // Whoever asked proved this address: it opens the partner's space whatever else is written.
    const contactEmails = [...new Set([contactEmail, ...form.contactEmails])];
    const consumer = await consumerOfForm(tx, consumerId, { ...form, contactEmails }, dayInFrance(now));
    await writeConsumer(tx, consumer, now, wholeSecond(now));
    await writeAnswer(tx, requestId, { status: "approved", consumerId }, now);
    const saved = partnerEvent("ApiConsumerSaved", consumerId, { isNew: true, abilities: [...form.abilities] });
    return { result: consumerId, events: [saved, requestEvent("ApiAccessApproved", requestId, { consumerId })] };
  },
);

/** Refuses a request with a reason that whoever sent it reads. Throws DomainError "notFound" or "conflict". */
export const refuseRequest = command<PartnerOperator, z.output<typeof requestRefusal>, void>(
  requestRefusal,
  async ({ tx, now }, { requestId, reason }) => {
    await lockWaitingRequest(tx, requestId);
    await writeAnswer(tx, requestId, { status: "refused", refusalReason: reason }, now);
    return { result: undefined, events: [requestEvent("ApiAccessRefused", requestId)] };
  },
);
