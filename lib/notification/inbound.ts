import { isOpaque, receiveReply } from "@/lib/discussion";
import { isInboundMailOn, readInboundMail } from "@/lib/gateway/inbound-mail";
import { DomainError, httpStatus } from "@/lib/platform/errors";
import { theProduct } from "@/lib/platform/event";
import { log } from "@/lib/platform/log";
import { receiveReturn } from "./commands/receive-return";

// A second front door: the other one renders messages, which a route cannot load.

/** What the provider is answered over HTTP. */
type InboundAnswer = { readonly status: number; readonly body: { readonly outcome: string } };

/** The provider posts again what was not taken, unless it is told that this is of no use. */
const noUse = 406;

const statusOf = (error: DomainError): number => (error.kind === "forbidden" ? httpStatus.forbidden : noUse);

/** Receives a message that the provider posts: refusals say why by a code, nothing of the message is logged. */
export const receiveInboundMail = async (request: Request, now: Date): Promise<InboundAnswer> => {
  if (!isInboundMailOn()) return { status: httpStatus.notFound, body: { outcome: "off" } };
  try {
    const mail = await readInboundMail(request, now);
    const acting = { actor: theProduct, now };
    if (isOpaque(mail.recipient)) return { status: 200, body: { outcome: await receiveReply(acting, mail) } };
    return { status: 200, body: { outcome: (await receiveReturn(acting, mail)) ? "noted" : "ignored" } };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log().warn({ reason: error.code }, "inbound message refused");
    return { status: statusOf(error), body: { outcome: error.code } };
  }
};
