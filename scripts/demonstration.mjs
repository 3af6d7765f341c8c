// The demonstration: its secrets, its ports, the environment of its processes. None of it serves in production.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { step } from "./console.mjs";
import { createFilledDatabase, dataFolder, migrateDatabase } from "./databases.mjs";
import { runProgram, tsx } from "./prepare.mjs";

const random = (encoding) => () => randomBytes(32).toString(encoding);

const signingKey = () =>
  generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });

/** How each secret of the demonstration is made. */
const secretMakers = {
  NEXTAUTH_SECRET: random("base64url"),
  JOURNAL_KEY: random("base64url"),
  ENCRYPTION_KEY: random("base64url"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: random("base64"),
  PROCONNECT_CLIENT_SECRET: random("base64url"),
  INBOUND_EMAIL_KEY: random("base64url"),
  API_JWT_PRIVATE_KEY: signingKey,
};

/** Secrets made once and kept outside git; one that a later version needs joins those that are there. */
const keptSecrets = () => {
  const file = path.join(dataFolder(), "secrets.json");
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
  const missing = Object.entries(secretMakers).filter(([name]) => !(name in kept));
  if (missing.length === 0) return kept;
  const secrets = { ...kept, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) };
  fs.writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
};

/** Where the seed leaves the key and the webhook secret of the demonstration's partner, outside git. */
const partnerFile = (database) => path.join(dataFolder(), `partner-${database}.json`);

/** What the demonstration's partner was given, null in a database that was seeded before there was one. */
export const demonstrationPartner = (database) => {
  const file = partnerFile(database);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
};

/** Ports of the demonstration, from the web's: mailbox page, SMTP and the simulated services follow it. */
export const portsFrom = (web) => ({
  web,
  mailbox: web + 10,
  smtp: web + 11,
  services: web + 12,
  identity: web + 13,
  partner: web + 15,
});

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
  REPLY_DOMAIN: "reply.example.org",
  MAILBOX_URL: `http://localhost:${ports.mailbox}`,
  COMPANIES_API_URL: `http://127.0.0.1:${ports.services}/entreprises`,
  LABONNEBOITE_API_URL: `http://127.0.0.1:${ports.services}/labonneboite`,
  LABONNEBOITE_TOKEN_URL: `http://127.0.0.1:${ports.services}/labonneboite/access_token?realm=%2Fpartenaire`,
  LABONNEBOITE_CLIENT_ID: "PAR_immersion_demonstration",
  LABONNEBOITE_CLIENT_SECRET: "demonstration",
  // Nobody else calls the simulated service: journeys need not wait for their turn.
  LABONNEBOITE_SPACING_MS: "50",
  SMS_API_URL: `http://127.0.0.1:${ports.services}/sms`,
  SMS_API_KEY: "demonstration",
  SIMULATED_PARTNER_URL: `http://127.0.0.1:${ports.partner}`,
  PARTNER_FILE: partnerFile(database),
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
    const env = demonstrationEnvironment(server, unfinished, ports, { PARTNER_FILE: partnerFile(database) });
    await step("Seeding the demonstration", () => runProgram(process.execPath, [...tsx, "scripts/seed.ts"], { env }));
  });
  await migrateDatabase(server, database, console.log);
};

/** Starts the mailbox, the simulated services and the simulated partner in a family of processes. */
export const startSimulators = (family, env, ports) =>
  family.start("simulators", [...tsx, "scripts/simulators.ts"], {
    ...env,
    SMTP_PORT: String(ports.smtp),
    MAILBOX_PORT: String(ports.mailbox),
    SERVICES_PORT: String(ports.services),
    IDENTITY_PORT: String(ports.identity),
    PARTNER_PORT: String(ports.partner),
  });
