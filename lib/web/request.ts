import { headers } from "next/headers";
import { config } from "@/lib/platform/config";
import { newId } from "@/lib/platform/ids";

/** The id of this request, as logs and error pages name it. */
export const requestId = async (): Promise<string> => (await headers()).get("x-request-id") ?? newId();

/** A short code that a person can read out, and that finds the request in the logs. */
export const referenceCode = (id: string): string => id.replaceAll("-", "").slice(0, 8).toUpperCase();

/**
 * The caller's IP address and browser, for the evidence and the rate limits. Only as many entries of X-Forwarded-For are
 * believed as there are trusted proxies in front.
 */
export const caller = async (): Promise<{ ipAddress: string; userAgent: string }> => {
  const sent = await headers();
  const hops = (sent.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  const trusted = Math.max(1, config().TRUSTED_PROXIES);
  return { ipAddress: hops.at(-trusted) ?? "unknown", userAgent: (sent.get("user-agent") ?? "unknown").slice(0, 500) };
};
