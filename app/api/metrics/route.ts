import { timingSafeEqual } from "node:crypto";
import { config } from "@/lib/platform/config";
import { metricsText } from "@/lib/platform/metrics";

const allowed = (header: string | null, token: string): boolean => {
  const [given, expected] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${token}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
};

/** This process's metrics, for whoever holds METRICS_TOKEN. */
export const GET = async (request: Request) => {
  const token = config().METRICS_TOKEN;
  if (!token) return new Response(null, { status: 404 });
  if (!allowed(request.headers.get("authorization"), token)) return new Response(null, { status: 401 });
  const { body, contentType } = await metricsText();
  return new Response(body, { headers: { "content-type": contentType, "cache-control": "no-store" } });
};
