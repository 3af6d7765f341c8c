import type { NextRequest } from "next/server";
import { answering } from "@/lib/web/answering";
import { finishProConnect } from "@/lib/web/pro-connect";

/** Takes back a browser that ProConnect sends. */
export const GET = (request: NextRequest) => answering(() => finishProConnect(request));
