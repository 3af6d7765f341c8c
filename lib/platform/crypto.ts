import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from "node:crypto";
import { config } from "./config";

/** SHA-256 of a text or bytes, in hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** HMAC-SHA256 of a text, in hexadecimal. */
export const hmac = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("hex");

/** Whether two hexadecimal digests are the same, in constant time. */
export const sameDigest = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A random secret for a cookie: 256 bits, URL-safe. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** A code of so many figures (at most 14) from the system's generator. */
export const newCode = (digits: number): string =>
  randomInt(0, 10 ** digits)
    .toString()
    .padStart(digits, "0");

/** A random secret that people copy by hand: letters and figures of base32 in lower case, 5 bits each. */
export const newReadableSecret = (length: number): string =>
  Array.from(randomBytes(length), (byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte % 32]).join("");

const keys = new Map<string, Buffer>();

/** The key of one of our purposes, derived once: deriving costs more than the digest that follows it. */
const keyFor = (purpose: string): Buffer => {
  const { ENCRYPTION_KEY } = config();
  const name = `${purpose} ${ENCRYPTION_KEY}`;
  const key = keys.get(name) ?? Buffer.from(hkdfSync("sha256", ENCRYPTION_KEY, "immersion-facilitee", purpose, 32));
  keys.set(name, key);
  return key;
};

/** Digest of a secret that must be recognised but never read again, bound to what it is for. */
export const keyedDigest = (purpose: string, text: string): string =>
  createHmac("sha256", keyFor(purpose)).update(text).digest("hex");

/** Encrypts a secret at rest (AES-256-GCM; version, nonce, tag and text in base64url), bound to its purpose. */
export const encrypt = (purpose: string, text: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
};

/** Reads what `encrypt` wrote for the same purpose; throws when a byte or the purpose differs. */
export const decrypt = (purpose: string, sealed: string): string => {
  const [version, data] = sealed.split(".");
  if (version !== "v1" || data === undefined) throw new Error("unknown form of encrypted secret");
  const bytes = Buffer.from(data, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
};
