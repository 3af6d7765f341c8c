// `npm run prove -- lifecycle [sequences] [first seed]`, `delivery [events]`, `autocomplete [romes.csv appellations.csv]`, `authorisation` or
// `accessibility`: long proofs; their counts go to docs/proofs/.
import { spawn } from "node:child_process";
import { Advice, stopWith } from "./console.mjs";
import { prepare, root, tsx } from "./prepare.mjs";
import { proveAccessibility } from "./prove-accessibility.mjs";

/** Proofs that run on a database of their own. */
const proofs = {
  lifecycle: "scripts/prove-lifecycle.ts",
  delivery: "scripts/prove-delivery.ts",
  autocomplete: "scripts/prove-autocomplete.ts",
};

/** Proofs that serve the site themselves. */
const walks = { authorisation: { script: "scripts/authorisation.mjs", file: "docs/proofs/authorisation.md" } };

const run = (args, env) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }).on("close", resolve);
  });

const main = async () => {
  const [name = "", ...rest] = process.argv.slice(2);
  if (name === "accessibility") return proveAccessibility();
  const walk = walks[name];
  if (walk) return run([walk.script, ...rest], { ...process.env, PROOF_FILE: walk.file });
  const script = proofs[name];
  if (!script)
    throw new Advice(`Which proof? ${[...Object.keys(proofs), ...Object.keys(walks), "accessibility"].join(", ")}`);
  await prepare();
  const { createTestDatabase, dropDatabase, openServer } = await import("./databases.mjs");
  const { demonstrationEnvironment, portsFrom } = await import("./demonstration.mjs");
  const server = await openServer();
  const database = `immersion_proof_${name}`;
  await createTestDatabase(server, database);
  const env = demonstrationEnvironment(server, database, portsFrom(3000), {
    LOG_LEVEL: "error",
    DATABASE_OWNER_URL: server.ownerUrl(database),
  });
  const code = await run([...tsx, script, ...rest], env);
  await dropDatabase(server, database);
  return code;
};

try {
  process.exit(await main());
} catch (error) {
  stopWith(error);
}
