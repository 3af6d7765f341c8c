import { generateKeyPairSync } from "node:crypto";

const { privateKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

/** Settings of a test process: invented, nothing of a deployment. */
export const testEnvironment = {
  PUBLIC_URL: "http://localhost:3999",
  NEXTAUTH_SECRET: "test-only-next-auth-secret-0123456789",
  JOURNAL_KEY: "test-only-journal-key-0123456789-abcd",
  ENCRYPTION_KEY: "test-only-encryption-key-0123456789-a",
  API_JWT_PRIVATE_KEY: privateKey,
  // A test that is about the limit sets its own.
  MAX_API_CONSUMER_CALLS_PER_SECOND: "1000",
  SMTP_URL: "smtp://127.0.0.1:1",
  // Nobody listens there: a test that needs a service starts one.
  ADDRESS_API_URL: "http://127.0.0.1:1/geocodage",
  COMPANIES_API_URL: "http://127.0.0.1:1/entreprises",
  LABONNEBOITE_API_URL: "http://127.0.0.1:1/labonneboite",
  LABONNEBOITE_TOKEN_URL: "http://127.0.0.1:1/labonneboite/access_token",
  SMS_API_URL: "http://127.0.0.1:1/sms",
  LOG_LEVEL: "silent",
} as const;
