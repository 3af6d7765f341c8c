import type { NextRequest } from "next/server";
import { answering } from "@/lib/web/answering";
import { startProConnect } from "@/lib/web/pro-connect";

/** Sends a browser to ProConnect, from the form of the sign-in page. */
export const POST = (request: NextRequest) => answering(() => startProConnect(request));
