import { checkHealth } from "@/lib/platform/health";

/** Says whether this process may receive traffic: its database answers and the journal cannot be rewritten by its role. */
export const GET = async () => {
  const health = await checkHealth();
  const ready = health.database === "up" && health.journal === "append-only";
  return Response.json({ ready, ...health }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
};
