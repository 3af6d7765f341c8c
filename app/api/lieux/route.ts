import type { NextRequest } from "next/server";
import { suggestPlaces } from "@/lib/directory";
import { caller } from "@/lib/web/request";

/** Towns that answer `q`, for the search field: `[{ value, label, hint }]`. */
export const GET = async (request: NextRequest) => {
  const { body, ...answer } = await suggestPlaces(request.nextUrl.searchParams.get("q"), (await caller()).ipAddress);
  return Response.json(body, answer);
};
