import { z } from "zod";
import { config } from "@/lib/platform/config";
import { DomainError } from "@/lib/platform/errors";
import { serviceCalled } from "./call";

const discovery = z.object({ end_session_endpoint: z.url() });

const service = serviceCalled("pro-connect", { timeoutMs: 2_000, retries: 1, breakAfter: 5, halfOpenAfterMs: 15_000 });

/** What ProConnect is to us; null when the deployment has none. Throws when only a part of its settings is there. */
export const proConnectClient = (): {
  readonly issuer: string;
  readonly id: string;
  readonly secret: string;
} | null => {
  const { PROCONNECT_ISSUER: issuer, PROCONNECT_CLIENT_ID: id, PROCONNECT_CLIENT_SECRET: secret } = config();
  if (!issuer) return null;
  if (!id || !secret)
    throw new Error("PROCONNECT_CLIENT_ID and PROCONNECT_CLIENT_SECRET are needed with PROCONNECT_ISSUER");
  return { issuer, id, secret };
};

/** Where ProConnect publishes its addresses and keys (OpenID Connect Discovery 1.0). */
export const discoveryAddress = (issuer: string): string =>
  `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

/**
 * Where to send a browser so that it leaves ProConnect too, then comes back to `backTo` (OpenID Connect RP-Initiated Logout
 * 1.0); null when ProConnect does not answer, for our own session is over all the same.
 */
export const proConnectLogout = async (idToken: string, state: string, backTo: string): Promise<string | null> => {
  const client = proConnectClient();
  if (!client) return null;
  try {
    const { end_session_endpoint } = await service.get(new URL(discoveryAddress(client.issuer)), discovery);
    const address = new URL(end_session_endpoint);
    address.searchParams.set("id_token_hint", idToken);
    address.searchParams.set("state", state);
    address.searchParams.set("post_logout_redirect_uri", backTo);
    return address.toString();
  } catch (error) {
    if (error instanceof DomainError && error.kind === "unavailable") return null;
    throw error;
  }
};
