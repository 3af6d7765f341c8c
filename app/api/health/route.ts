import { checkHealth } from "@/lib/platform/health";

/** Says whether this process and its database work: 200 or 503. */
export const GET = async () => {
  const health = await checkHealth();
  return Response.json(
    { status: health.database, ...health },
    { status: health.database === "up" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
};
