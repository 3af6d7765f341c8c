import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { type JWTPayload, jwtVerify, SignJWT } from "jose";
import { config } from "@/lib/platform/config";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { KeyClaims } from "./domain/consumer";

const algorithm = "ES256";

/** An environment variable holds a PEM on one line, its line ends as \n. */
const pem = (text: string): string => text.replaceAll("\\n", "\n");

const eachPem = (text: string): string[] => pem(text).match(/-----BEGIN[\s\S]+?-----END[^-]+-----/gu) ?? [];

const privateKey = (): KeyObject => {
  const { API_JWT_PRIVATE_KEY } = config();
  if (API_JWT_PRIVATE_KEY) return createPrivateKey(pem(API_JWT_PRIVATE_KEY));
  throw new DomainError("unavailable", "no-partner-key", "Aucune clé ne peut être créée : API_JWT_PRIVATE_KEY manque.");
};

let known: readonly KeyObject[] | undefined;

/** Keys that sign for a partner: ours, and those that the deployment has taken over. */
const publicKeys = (): readonly KeyObject[] => {
  const { API_JWT_PRIVATE_KEY, API_JWT_PUBLIC_KEYS = "" } = config();
  known ??= [
    ...(API_JWT_PRIVATE_KEY ? [createPublicKey(privateKey())] : []),
    ...eachPem(API_JWT_PUBLIC_KEYS).map((text) => createPublicKey(text)),
  ];
  return known;
};

/** A new key for a partner: a JWT signed in ES256 without end of its own (partner-api.md 3). Throws DomainError("unavailable"). */
export const makeKey = async (consumerId: string, issuedAt: Date): Promise<string> =>
  new SignJWT({ id: consumerId, version: 1 })
    .setProtectedHeader({ alg: algorithm, typ: "JWT" })
    .setIssuedAt(Math.floor(issuedAt.getTime() / 1000))
    .sign(privateKey());

const verify = async (key: string, now: Date): Promise<JWTPayload | null> => {
  for (const publicKey of publicKeys()) {
    // Whatever is wrong with a key, whoever holds it is told one thing.
    const payload = await jwtVerify(key, publicKey, { algorithms: [algorithm], currentDate: now }).then(
      (verified) => verified.payload,
      () => null,
    );
    if (payload) return payload;
  }
  return null;
};

/** Keys whose signature was found good and which hold no date of their own: nothing about them can change. */
const verified = new Map<string, JWTPayload>();
const mostVerified = 1_000;

const verifiedOnce = async (key: string, now: Date): Promise<JWTPayload | null> => {
  const payload = verified.get(key) ?? (await verify(key, now));
  const isForever = payload !== null && payload.exp === undefined && payload.nbf === undefined;
  if (isForever && verified.size < mostVerified) verified.set(key, payload);
  return payload;
};

/** What a key says, null when it is none of ours. */
export const readKey = async (key: string, now: Date): Promise<KeyClaims | null> => {
  const payload = await verifiedOnce(key, now);
  return typeof payload?.id === "string" && isUuid(payload.id) ? { id: payload.id, issuedAt: payload.iat } : null;
};
