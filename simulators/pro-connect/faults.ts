import { type KeyObject, sign } from "node:crypto";

/** What a provider may get wrong, or somebody may forge, in the tokens that it hands out. */
export const faults = {
  none: "Tout est juste",
  nonce: "Un autre nonce dans le jeton",
  issuer: "Un autre émetteur dans le jeton",
  audience: "Un jeton pour un autre service",
  signature: "Un jeton signé par une autre clé",
  expired: "Un jeton expiré",
  userinfo: "Les informations d’une autre personne",
} as const;
export type Fault = keyof typeof faults;

/** Whether a text names a fault. */
export const isFault = (name: string): name is Fault => name in faults;

type Claims = Record<string, unknown>;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const decoded = (part: string | undefined): Claims =>
  JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8")) as Claims;

/** The claims of a JSON Web Token, unverified. */
export const claimsOf = (token: string): Claims => decoded(token.split(".")[1]);

const signed = (header: object, claims: Claims, key: KeyObject): string => {
  const content = `${encoded(header)}.${encoded(claims)}`;
  return `${content}.${sign("RSA-SHA256", Buffer.from(content), key).toString("base64url")}`;
};

const changes: Partial<Record<Fault, (claims: Claims) => Claims>> = {
  nonce: (claims) => ({ ...claims, nonce: "a-nonce-that-nobody-asked-for-0123456789abcdef" }),
  issuer: (claims) => ({ ...claims, iss: "https://another-issuer.example.org" }),
  audience: (claims) => ({ ...claims, aud: "another-service" }),
  expired: (claims) => ({ ...claims, iat: Number(claims.iat) - 7200, exp: Number(claims.exp) - 7200 }),
};

/** An ID token with one thing wrong and a good signature, or with a signature of another key. */
export const spoiled = (token: string, fault: Fault, key: KeyObject, strangerKey: KeyObject): string => {
  const header = decoded(token.split(".")[0]);
  const change = changes[fault];
  if (fault === "signature") return signed(header, claimsOf(token), strangerKey);
  return change ? signed(header, change(claimsOf(token)), key) : token;
};

/** A userinfo answer about somebody else, well signed. */
export const aboutSomebodyElse = (token: string, key: KeyObject): string =>
  signed(decoded(token.split(".")[0]), { ...claimsOf(token), sub: "somebody-else" }, key);
