// The processes of a running product: started together, their output told apart, stopped together.
import { spawn } from "node:child_process";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Advice } from "./console.mjs";
import { next, root, tsx } from "./prepare.mjs";

/** Says which program of ours to free a port for, before anything is started. */
export const requirePort = async (port, what, variable) => {
  const free = await new Promise((resolve) => {
    const server = net.createServer().once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
  if (!free)
    throw new Advice(
      `Port ${port}, for ${what}, is taken by another program.\nStop it, or choose another port: ${variable}=${port + 1} npm start`,
    );
};

/** A family of processes that live and stop together. */
export const processFamily = () => {
  const children = new Map();
  let stopping = false;
  let onLoss = () => {};

  /** `again`: seconds after which a process that stopped by itself is started anew; without it its end is told to `whenOneIsLost`. */
  const start = (name, args, env, { quiet = false, again } = {}) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
    });
    children.set(name, child);
    child.on("exit", (code, signal) => {
      children.delete(name);
      if (stopping) return;
      if (again === undefined) onLoss(name, code ?? signal);
      else setTimeout(() => stopping || start(name, args, env, { quiet, again }), again * 1000);
    });
    return child;
  };

  /** The last one started stops first: nobody loses a service that they still lean on. */
  const stop = async () => {
    stopping = true;
    for (const child of [...children.values()].reverse()) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await Promise.race([gone, pause(8_000)]);
      child.kill("SIGKILL");
    }
  };

  return {
    start,
    stop,
    /** What to do when one of them ends by itself. */
    whenOneIsLost: (run) => {
      onLoss = run;
    },
  };
};

/** Waits until an address answers with success. */
export const waitFor = async (url, seconds = 60) => {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(150)) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
  }
  throw new Advice(`${url} did not answer within ${seconds} s; the lines above say why.`);
};

/** Longer than a client or a proxy keeps an idle connection: whoever closes first must not be the one that is about to be asked. */
const keptAlive = 75_000;

/** Starts the built site in a family, without a worker. */
export const startSite = (family, env, port) =>
  family.start("web", [next, "start", "-p", String(port), "--keepAliveTimeout", String(keptAlive)], env, {
    quiet: true,
  });

/** Starts web and worker in a family, and waits until they serve. */
export const startProduct = async (family, env, port) => {
  startSite(family, env, port);
  // A worker that loses the database stops rather than be taken for dead; it works again once the database is back.
  family.start("worker", [...tsx, "scripts/worker.ts"], env, { again: 3 });
  await waitFor(`http://localhost:${port}/api/ready`);
};

/** Starts a server of development beside the built site: no build holds the page of all components. */
export const startGallery = (family, env, port) =>
  family.start(
    "gallery",
    [next, "dev", "-p", String(port)],
    { ...env, NODE_ENV: "development", PUBLIC_URL: `http://localhost:${port}` },
    { quiet: true },
  );
