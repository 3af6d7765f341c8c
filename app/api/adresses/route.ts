import type { NextRequest } from "next/server";
import { suggestAddresses } from "@/lib/directory";
import { caller } from "@/lib/web/request";

/** Addresses that answer `q`, for a field: `[{ value, label }]`. */
export const GET = async (request: NextRequest) => {
  const { body, ...answer } = await suggestAddresses(request.nextUrl.searchParams.get("q"), (await caller()).ipAddress);
  return Response.json(body, answer);
};
