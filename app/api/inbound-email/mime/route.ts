import type { NextRequest } from "next/server";
import { receiveInboundMail } from "@/lib/notification/inbound";
import { systemClock } from "@/lib/platform/clock";

/** Messages that the mail provider received for us, as raw MIME: its address ends with "mime", by which the provider knows. */
export const POST = async (request: NextRequest) => {
  const { status, body } = await receiveInboundMail(request, systemClock());
  return Response.json(body, { status });
};
