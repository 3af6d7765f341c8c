// From a fresh clone to something that can run: Node's version, packages, generated client, build. Node built-ins only.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Advice, step } from "./console.mjs";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const at = (...parts) => path.join(root, ...parts);

/** What Node.js needs to run a script in TypeScript. */
export const tsx = ["--import", "tsx"];

/** The program that builds and serves the site. */
export const next = at("node_modules/next/dist/bin/next");

const lowest = [20, 19];

/** Refuses a Node.js that is too old, with the version to install. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return;
  throw new Advice(
    `Node.js ${lowest.join(".")} or later is needed; this one is ${process.versions.node}.\nInstall a newer one from https://nodejs.org and try again.`,
  );
};

/** Runs a program of the project to its end; its output is kept, and shown when it fails. */
export const runProgram = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Advice(`${[command, ...args].join(" ")} failed:\n\n${output.trim()}`)),
    );
  });

const digestOf = (files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${path.relative(root, file)}\n`).update(fs.readFileSync(file));
  return hash.digest("hex");
};

const filesUnder = (folder) =>
  fs
    .readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

const stampFile = (name) => at("node_modules", ".immersion", name);
const isStamped = (name, digest) =>
  fs.existsSync(stampFile(name)) && fs.readFileSync(stampFile(name), "utf8") === digest;
const stamp = (name, digest) => {
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), digest);
};

/** Runs a step unless it ran before on the very same files. */
const onceFor = async (name, title, files, run) => {
  const digest = digestOf(files);
  if (isStamped(name, digest)) return;
  await step(title, run);
  stamp(name, digest);
};

/** Installs the packages of the lock file, unless they are there. */
export const installPackages = () =>
  onceFor("packages", "Installing packages (a minute or two the first time)", [at("package-lock.json")], () =>
    runProgram("npm", ["ci", "--no-audit", "--no-fund"], { shell: process.platform === "win32" }),
  );

/** Generates the database client, unless the schema is the one it was made from. */
export const generateClient = async () => {
  const missing = !fs.existsSync(at("lib/platform/db/generated/client.ts"));
  if (missing) fs.rmSync(stampFile("client"), { force: true });
  await onceFor("client", "Generating the database client", filesUnder("prisma/schema"), () =>
    runProgram(process.execPath, [at("node_modules/prisma/build/index.js"), "generate"]),
  );
};

const sources = ["app", "components", "lib", "public", "prisma/schema"];
const sourceFiles = () => [
  ...sources.flatMap(filesUnder).filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes("/db/generated/")),
  ...["package-lock.json", "next.config.js", "postcss.config.mjs", "proxy.ts", "tsconfig.json"].map((file) => at(file)),
  // The declaration of accessibility prints it.
  at("docs/proofs/accessibility.json"),
];

/** The two builds: the product, and the one that benches measure, with their floors (next.config.js). */
const builds = {
  build: { folder: ".next", env: {} },
  bench: { folder: ".next-bench", env: { BENCH_FLOORS: "1" } },
};

/** Builds the site, unless its sources are the ones of the last build of that name. */
export const buildSite = async (name = "build") => {
  const { folder, env } = builds[name];
  if (!fs.existsSync(at(folder, "BUILD_ID"))) fs.rmSync(stampFile(name), { force: true });
  await onceFor(name, "Building the site (about a minute)", sourceFiles(), () =>
    runProgram(process.execPath, [next, "build"], {
      env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    }),
  );
};

/** Everything that must be there before the product's own code can run. */
export const prepare = async () => {
  checkNode();
  await installPackages();
  await generateClient();
};
