import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Configuration, type JWK, Provider } from "oidc-provider";
import { answerInTrouble, troubleOf } from "../trouble";
import { aboutSomebodyElse, claimsOf, type Fault, isFault, spoiled } from "./faults";
import { signInPage } from "./pages";
import { people } from "./people";

/** The service that signs people in through the simulated provider: its name, secret and public address. */
export type ClientService = { readonly id: string; readonly secret: string; readonly site: string };

const newKey = (): JWK =>
  ({
    ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
    use: "sig",
    alg: "RS256",
    kid: "demonstration",
  }) as JWK;

const privateKey = (jwk: JWK): KeyObject => createPrivateKey({ key: jwk as never, format: "jwk" });

const configuration = ({ id, secret, site }: ClientService, key: JWK): Configuration => ({
  clients: [
    {
      client_id: id,
      client_secret: secret,
      redirect_uris: [`${site}/api/auth/callback/proconnect`],
      post_logout_redirect_uris: [`${site}/connexion`],
      response_types: ["code"],
      grant_types: ["authorization_code"],
      token_endpoint_auth_method: "client_secret_post",
      id_token_signed_response_alg: "RS256",
      userinfo_signed_response_alg: "RS256",
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: [randomBytes(32).toString("hex")] },
  scopes: ["openid", "given_name", "usual_name", "email", "siret"],
  claims: {
    openid: ["sub", "acr", "amr"],
    given_name: ["given_name"],
    usual_name: ["usual_name"],
    email: ["email"],
    siret: ["siret"],
  },
  acrValues: ["eidas1", "eidas2", "eidas3"],
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    claimsParameter: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      // Nobody is asked whether they are sure: they have just said so on our side.
      logoutSource: (context, form) => {
        context.body = `<!doctype html><html lang="fr"><title>Déconnexion</title><body>${form}<script>document.forms[0].insertAdjacentHTML("beforeend", '<input type="hidden" name="logout" value="yes">');document.forms[0].submit()</script></body></html>`;
      },
    },
  },
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, subject) => {
    const person = people.find((known) => known.subject === subject);
    return person && { accountId: subject, claims: () => ({ sub: subject, ...person }) };
  },
  // Everybody agrees at once: consent is not what is demonstrated.
  loadExistingGrant: async (context) => {
    const { client, session, provider } = context.oidc;
    const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
    grant.addOIDCScope("openid given_name usual_name email siret");
    grant.addOIDCClaims(["acr", "amr"]);
    await grant.save();
    return grant;
  },
});

type Tokens = { id_token: string; access_token: string };
const isTokens = (body: unknown): body is Tokens => typeof body === "object" && body !== null && "id_token" in body;

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
};

/** Lets somebody choose whom to be, and which fault their tokens will have. */
const interact = async (
  provider: Provider,
  chosen: Map<string, Fault>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== "POST") {
    const { uid } = await provider.interactionDetails(request, response);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(signInPage(uid, people));
    return;
  }
  const body = await bodyOf(request);
  if (body.get("choice") === "refuse") {
    await provider.interactionFinished(request, response, { error: "access_denied", error_description: "refused" });
    return;
  }
  const accountId = body.get("person") ?? "";
  const fault = body.get("fault") ?? "none";
  const { params } = await provider.interactionDetails(request, response);
  chosen.set(String(params.nonce), isFault(fault) ? fault : "none");
  const strong = body.get("strong") === "1";
  const login = {
    accountId,
    acr: strong ? "eidas2" : "eidas1",
    amr: strong ? ["pwd", "mfa"] : ["pwd"],
    remember: false,
  };
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
};

/**
 * Stands in for ProConnect on loopback: a real OpenID Connect provider (code, PKCE, signed userinfo, logout) over the cast of the
 * demonstration, which can be told to hand out wrong tokens. Gives a function that stops it.
 */
export const startProConnect = async (port: number, client: ClientService): Promise<() => Promise<void>> => {
  const key = newKey();
  const ownKey = privateKey(key);
  const strangerKey = privateKey(newKey());
  // What to get wrong, by the nonce of the sign-in; and the access tokens whose userinfo is to be somebody else's.
  const chosen = new Map<string, Fault>();
  const liars = new Set<string>();
  const provider = new Provider(`http://localhost:${port}`, configuration(client, key));
  provider.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (context.path === "/token" && isTokens(body)) {
      const fault = chosen.get(String(claimsOf(body.id_token).nonce)) ?? "none";
      if (fault === "userinfo") liars.add(`Bearer ${body.access_token}`);
      body.id_token = spoiled(body.id_token, fault, ownKey, strangerKey);
    }
    if (context.path === "/me" && typeof body === "string" && liars.has(context.get("authorization")))
      context.body = aboutSomebodyElse(body, ownKey);
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const trouble = troubleOf("pro-connect");
    if (trouble) return answerInTrouble[trouble](response);
    if (request.url === "/favicon.ico") return void response.writeHead(204).end();
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    interact(provider, chosen, request, response).catch(() => response.writeHead(400).end("expired"));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
};
