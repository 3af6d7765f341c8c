import { randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions, type Profile } from "next-auth";
import { discoveryAddress, proConnectClient } from "@/lib/gateway/pro-connect";
import { signInWithProConnect } from "@/lib/identity";
import { config } from "@/lib/platform/config";
import { sha256 } from "@/lib/platform/crypto";
import { DomainError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { readCookie, writeCookie } from "./cookies";
import { onwardPath } from "./onward-path";
import { caller } from "./request";
import { anonymous, keepUserSession } from "./session";

/** Why a sign-in through ProConnect did not end well, as the sign-in page tells it. */
type Problem = "indisponible" | "recommencer";

const problemPath = (problem: Problem): string => `/connexion?probleme=${problem}`;
const csrfCookie = "immersion-oidc-csrf";

type Claims = Profile & {
  readonly given_name?: string;
  readonly usual_name?: string;
  readonly siret?: string;
  readonly acr?: string;
  readonly amr?: readonly string[];
};

/** Whether this deployment signs people in through ProConnect. */
export const hasProConnect = (): boolean => proConnectClient() !== null;

const clientOrNotFound = () => {
  const client = proConnectClient();
  if (!client) throw new DomainError("notFound", "pro-connect-off", "ProConnect n’est pas proposé ici.");
  return client;
};

/** Opens our session for whom ProConnect vouches; the library has checked state, nonce, PKCE, signatures, issuer and audience. */
const openSession = async (claims: Claims, idToken: string, onward: string): Promise<string> => {
  const session = await signInWithProConnect(
    { actor: anonymous },
    {
      vouched: {
        subject: claims.sub,
        email: claims.email,
        firstName: claims.given_name ?? "",
        lastName: claims.usual_name ?? "",
        siret: claims.siret,
        acr: claims.acr,
        amr: claims.amr ?? [],
        logoutHint: idToken,
      },
      origin: await caller(),
    },
  );
  await keepUserSession(session);
  return onward;
};

const options = (onward: string): AuthOptions => {
  const { issuer, id, secret } = clientOrNotFound();
  // The library reads its own address from the environment alone.
  process.env.NEXTAUTH_URL = config().PUBLIC_URL;
  return {
    secret: config().NEXTAUTH_SECRET,
    cookies: {
      csrfToken: {
        name: csrfCookie,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: config().PUBLIC_URL.startsWith("https:") },
      },
    },
    providers: [
      {
        id: "proconnect",
        name: "ProConnect",
        type: "oauth",
        wellKnown: discoveryAddress(issuer),
        clientId: id,
        clientSecret: secret,
        client: {
          token_endpoint_auth_method: "client_secret_post",
          id_token_signed_response_alg: "RS256",
          userinfo_signed_response_alg: "RS256",
        },
        checks: ["pkce", "state", "nonce"],
        idToken: true,
        httpOptions: { timeout: 5_000 },
        authorization: {
          params: {
            scope: "openid given_name usual_name email siret",
            acr_values: config().PROCONNECT_ACR_VALUES,
            claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
          },
        },
        userinfo: {
          request: async ({ client, tokens }) => {
            const { acr, amr } = tokens.id_token ? readClaims(tokens.id_token) : {};
            // The library checks the signature of the answer and that both tokens are about the same person.
            return { ...(await client.userinfo(tokens as never)), acr, amr };
          },
        },
        profile: (claims: Claims) => ({ id: String(claims.sub) }),
      },
    ],
    callbacks: {
      signIn: async ({ account, profile }) => {
        try {
          return await openSession(profile as Claims, account?.id_token ?? "", onward);
        } catch (error) {
          log().error({ err: error }, "sign-in through ProConnect failed");
          return problemPath("recommencer");
        }
      },
    },
    logger: {
      error: (code, details) => log().warn({ code, reason: reasonOf(details) }, "ProConnect refused or failed"),
      warn: (code) => log().debug({ code }, "ProConnect"),
      debug: () => {},
    },
  };
};

const readClaims = (idToken: string): Pick<Claims, "acr" | "amr"> =>
  JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString("utf8"));

/** The first words of what the library says, such as "nonce mismatch": what follows them may hold tokens and names. */
const reasonOf = (details: unknown): string => {
  const error = details instanceof Error ? details : (details as { error?: unknown } | null)?.error;
  return error instanceof Error ? (/^[\w ]*/.exec(error.message)?.[0] ?? error.name) : "unknown";
};

type Handler = (request: NextRequest, context: object, options: AuthOptions) => Promise<Response>;

const run = async (request: NextRequest, action: "signin" | "callback", onward: string, problem: Problem) => {
  const context = { params: Promise.resolve({ nextauth: [action, "proconnect"] }) };
  const response = await (NextAuth as Handler)(request, context, options(onward));
  const to = response.headers.get("location") ?? "";
  // The library's own pages for errors are not ours: the sign-in page says what happened.
  if (!to || /\/api\/auth\/(?:error|signin)/.test(to)) response.headers.set("location", problemPath(problem));
  response.headers.set("cache-control", "no-store");
  return new Response(null, { status: 303, headers: response.headers });
};

const onwardCookie = "immersion-onward";

/**
 * Sends a browser to ProConnect: state and nonce of 43 characters, PKCE (S256). The form that leads here is ours: a post from
 * another site is refused. Throws DomainError("forbidden"), "notFound" when the deployment has no ProConnect.
 */
export const startProConnect = async (request: NextRequest): Promise<Response> => {
  const { origin } = new URL(config().PUBLIC_URL);
  const site =
    request.headers.get("sec-fetch-site") ?? (request.headers.get("origin") === origin ? "same-origin" : "none");
  if (site !== "same-origin")
    throw new DomainError("forbidden", "foreign-form", "Ouvrez la page de connexion du site.");
  const asked = onwardPath.safeParse((await request.formData()).get("suite"));
  await writeCookie(onwardCookie, asked.data ?? "/espace", new Date(Date.now() + 15 * 60_000));
  // The library wants the proof that a form of ours was posted; the check above is that proof.
  const token = randomBytes(32).toString("hex");
  (await cookies()).set(csrfCookie, `${token}|${sha256(`${token}${config().NEXTAUTH_SECRET}`)}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
  });
  const post = new NextRequest(`${origin}/api/auth/signin/proconnect`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: token }),
  });
  return run(post, "signin", "/espace", "indisponible");
};

/** Takes back a browser that ProConnect sends: the one address where a GET opens a session. */
export const finishProConnect = async (request: NextRequest): Promise<Response> => {
  const onward = onwardPath.safeParse(await readCookie(onwardCookie));
  return run(request, "callback", onward.data ?? "/espace", "recommencer");
};
