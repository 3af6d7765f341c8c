// `npm start`: from a fresh clone to a served product. With DATABASE_URL set it serves that database and demonstrates nothing.
import { Advice, step, stopWith } from "./console.mjs";
import { buildSite, prepare } from "./prepare.mjs";

const web = Number(process.env.PORT ?? 3000);

const untilStopped = (family) =>
  new Promise((resolve, reject) => {
    family.whenOneIsLost((name, reason) =>
      reject(new Advice(`The ${name} process stopped by itself (${reason}); the lines above say why.`)),
    );
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });

/** How to call the partner API as the demonstration's partner. */
const partnerLines = (partner, ports) =>
  partner
    ? [
        "",
        "  Call the partner API with this key, and see what its webhooks told the partner at the address above.",
        `    curl -H "Authorization: ${partner.key}" "http://localhost:${ports.web}/api/v3/offers?sortBy=date&perPage=1"`,
      ]
    : [];

const welcome = (cast, ports, partner) =>
  [
    "",
    `  Immersion Facilitée     http://localhost:${ports.web}`,
    `  Messages sent           http://localhost:${ports.mailbox}`,
    `  Webhooks received       http://localhost:${ports.partner}`,
    "",
    "  Sign in at /connexion with one of these addresses: by a code, which arrives in the mailbox above, or by the simulated ProConnect.",
    ...cast.map((person) => `    ${person.email.padEnd(44)} ${person.what}`),
    ...partnerLines(partner, ports),
    "",
    "  Ctrl-C stops everything. `npm run reset` begins again with fresh data.",
    "",
  ].join("\n");

const demonstrate = async () => {
  const { closeServer, openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, demonstrationPartner, portsFrom, prepareDemonstration, startSimulators } =
    await import("./demonstration.mjs");
  const { processFamily, requirePort, startProduct } = await import("./processes.mjs");
  const ports = portsFrom(web);
  await requirePort(ports.web, "the site", "PORT");
  for (const port of [ports.mailbox, ports.smtp, ports.services, ports.identity, ports.partner])
    await requirePort(port, "the demonstration's services", "PORT");
  const database = "immersion_demo";
  const server = await step("Starting PostgreSQL", openServer);
  await prepareDemonstration(server, database, ports);
  await buildSite();
  const env = demonstrationEnvironment(server, database, ports);
  const family = processFamily();
  try {
    await step("Starting web, worker, mailbox and simulated services", async () => {
      startSimulators(family, env, ports);
      await startProduct(family, env, ports.web);
    });
    const { cast } = await import("../prisma/seed/cast.mjs");
    console.log(welcome(cast, ports, demonstrationPartner(database)));
    await untilStopped(family);
  } finally {
    console.log("\nStopping …");
    await family.stop();
    await closeServer(server);
  }
};

/** Settings without which a real deployment must not start. */
const needed = ["DATABASE_OWNER_URL", "PUBLIC_URL", "NEXTAUTH_SECRET", "JOURNAL_KEY", "ENCRYPTION_KEY", "SMTP_URL"];

const serveProduction = async () => {
  const missing = needed.filter((name) => !process.env[name]);
  if (missing.length > 0)
    throw new Advice(
      `DATABASE_URL is set, so this is a real deployment, and these settings are missing:\n  ${missing.join("\n  ")}\n.env.example explains each. Unset DATABASE_URL for the demonstration.`,
    );
  const { migrate } = await import("./migrate.mjs");
  const { processFamily, requirePort, startProduct } = await import("./processes.mjs");
  await requirePort(web, "the site", "PORT");
  const appRole = decodeURIComponent(new URL(process.env.DATABASE_URL).username);
  await step("Bringing the database up to date", () =>
    migrate({ ownerUrl: process.env.DATABASE_OWNER_URL, appRole, log: () => {} }),
  );
  await buildSite();
  const family = processFamily();
  try {
    await step("Starting web and worker", () => startProduct(family, { ...process.env, NODE_ENV: "production" }, web));
    console.log(`\n  Immersion Facilitée     ${process.env.PUBLIC_URL} (port ${web})\n`);
    await untilStopped(family);
  } finally {
    await family.stop();
  }
};

try {
  await prepare();
  await (process.env.DATABASE_URL && process.env.DEMO !== "1" ? serveProduction() : demonstrate());
  process.exit(0);
} catch (error) {
  stopWith(error);
}
