import { Secret, TOTP } from "otpauth";

const issuer = "Immersion Facilitée";
const period = 30;

const generator = (secret: string, label = "compte"): TOTP =>
  new TOTP({ issuer, label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** A new secret for an authenticator: 160 bits, in base32 (RFC 4226 4, R6). */
export const newDeviceSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator reads from a QR code to take an account in (`otpauth://`). */
export const deviceAddress = (secret: string, email: string): string => generator(secret, email).toString();

/** The 30-second step that a code belongs to when it is right, one step of drift either way allowed (RFC 6238 5.2); null when it is wrong. */
export const stepOfCode = (secret: string, code: string, now: Date): number | null => {
  const drift = generator(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return drift === null ? null : Math.floor(now.getTime() / 1000 / period) + drift;
};
