import type { NextRequest } from "next/server";
import { suggestCompanies } from "@/lib/directory";
import { caller } from "@/lib/web/request";

/** Listed companies whose name answers `q`, for the search field: `[{ value, label, hint }]`. */
export const GET = async (request: NextRequest) => {
  const { body, ...answer } = await suggestCompanies(request.nextUrl.searchParams.get("q"), (await caller()).ipAddress);
  return Response.json(body, answer);
};
