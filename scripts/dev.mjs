// `npm run dev`: the demonstration with pages compiled as they change; everything else as in `npm start`.
import { step, stopWith } from "./console.mjs";
import { next, prepare, tsx } from "./prepare.mjs";

const web = Number(process.env.PORT ?? 3000);

const main = async () => {
  await prepare();
  const { openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom, prepareDemonstration, startSimulators } = await import(
    "./demonstration.mjs"
  );
  const { processFamily, requirePort } = await import("./processes.mjs");
  const ports = portsFrom(web);
  await requirePort(ports.web, "the site", "PORT");
  const server = await step("Starting PostgreSQL", openServer);
  await prepareDemonstration(server, "immersion_demo", ports);
  const env = demonstrationEnvironment(server, "immersion_demo", ports, {
    NODE_ENV: "development",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "info",
  });
  const family = processFamily();
  startSimulators(family, env, ports);
  family.start("worker", ["--watch", ...tsx, "scripts/worker.ts"], env);
  family.start("web", [next, "dev", "-p", String(ports.web)], env);
  console.log(`\n  Site ${env.PUBLIC_URL}   Messages ${env.MAILBOX_URL}   Ctrl-C stops everything\n`);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await family.stop();
};

try {
  await main();
  process.exit(0);
} catch (error) {
  stopWith(error);
}
