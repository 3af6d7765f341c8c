/** Settings of a test process: fixed, invented, nothing of a deployment. */
export const testEnvironment = {
  PUBLIC_URL: "http://localhost:3999",
  NEXTAUTH_SECRET: "test-only-next-auth-secret-0123456789",
  JOURNAL_KEY: "test-only-journal-key-0123456789-abcd",
  ENCRYPTION_KEY: "test-only-encryption-key-0123456789-a",
  SMTP_URL: "smtp://127.0.0.1:1",
  // Nobody listens there: a test that needs a service starts one.
  ADDRESS_API_URL: "http://127.0.0.1:1/geocodage",
  COMPANIES_API_URL: "http://127.0.0.1:1/entreprises",
  SMS_API_URL: "http://127.0.0.1:1/sms",
  LOG_LEVEL: "silent",
} as const;
