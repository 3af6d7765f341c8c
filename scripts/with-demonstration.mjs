// Runs a script of ours on the database that the environment names, else on the demonstration's.
import { spawn } from "node:child_process";
import { stopWith } from "./console.mjs";
import { prepare, root, tsx } from "./prepare.mjs";

const environment = async () => {
  if (process.env.DATABASE_URL) return process.env;
  const { openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom } = await import("./demonstration.mjs");
  return demonstrationEnvironment(await openServer(), "immersion_demo", portsFrom(Number(process.env.PORT ?? 3000)));
};

try {
  await prepare();
  const args = [...tsx, ...process.argv.slice(2)];
  spawn(process.execPath, args, { cwd: root, stdio: "inherit", env: await environment() }).on("close", (code) =>
    process.exit(code ?? 1),
  );
} catch (error) {
  stopWith(error);
}
