// The demonstration: its secrets, its ports, the environment of its processes. None of it serves in production.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { step } from "./console.mjs";
import { createFilledDatabase, dataFolder, migrateDatabase } from "./databases.mjs";
import { runProgram, tsx } from "./prepare.mjs";

const secretForms = {
  NEXTAUTH_SECRET: "base64url",
  JOURNAL_KEY: "base64url",
  ENCRYPTION_KEY: "base64url",
  PROCONNECT_CLIENT_SECRET: "base64url",
  INBOUND_EMAIL_KEY: "base64url",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "base64",
};

/** Secrets made once and kept outside git. */
const keptSecrets = () => {
  const file = path.join(dataFolder(), "secrets.json");
  const known = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const missing = Object.entries(secretForms).filter(([name]) => !(name in known));
  if (missing.length === 0) return known;
  const made = Object.fromEntries(missing.map(([name, form]) => [name, randomBytes(32).toString(form)]));
  const secrets = { ...known, ...made };
  fs.writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
};

/** Ports of the demonstration, from the web's: mailbox page, SMTP, simulated services and identity provider follow it. */
export const portsFrom = (web) => ({ web, mailbox: web + 10, smtp: web + 11, services: web + 12, identity: web + 13 });

/** The environment of every process of a demonstration on one database. */
export const demonstrationEnvironment = (server, database, ports, overrides = {}) => ({
  ...process.env,
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  ...keptSecrets(),
  DATABASE_URL: server.appUrl(database),
  PUBLIC_URL: `http://localhost:${ports.web}`,
  SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
  MAIL_RETURN_DOMAIN: "retour.example.org",
  MAILBOX_URL: `http://localhost:${ports.mailbox}`,
  COMPANIES_API_URL: `http://127.0.0.1:${ports.services}/entreprises`,
  SMS_API_URL: `http://127.0.0.1:${ports.services}/sms`,
  SMS_API_KEY: "demonstration",
  ADDRESS_API_URL: `http://127.0.0.1:${ports.services}/geocodage`,
  PROCONNECT_ISSUER: `http://localhost:${ports.identity}`,
  PROCONNECT_CLIENT_ID: "immersion-facilitee-demonstration",
  JOURNAL_ANCHOR_DIR: path.join(dataFolder(), "anchors", database),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  ...overrides,
});

/** Makes the demonstration's database, seeded, unless it is there; then brings it up to date. */
export const prepareDemonstration = async (server, database, ports) => {
  await createFilledDatabase(server, database, async (unfinished) => {
    await step("Making the database", () => migrateDatabase(server, unfinished, () => {}));
    const env = demonstrationEnvironment(server, unfinished, ports);
    await step("Seeding the demonstration", () => runProgram(process.execPath, [...tsx, "scripts/seed.ts"], { env }));
  });
  await migrateDatabase(server, database, console.log);
};

/** Starts the mailbox and the simulated services in a family of processes. */
export const startSimulators = (family, env, ports) =>
  family.start("simulators", [...tsx, "scripts/simulators.ts"], {
    ...env,
    SMTP_PORT: String(ports.smtp),
    MAILBOX_PORT: String(ports.mailbox),
    SERVICES_PORT: String(ports.services),
    IDENTITY_PORT: String(ports.identity),
  });
