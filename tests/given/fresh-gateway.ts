import { vi } from "vitest";
import { testEnvironment } from "../environment";

/** Begins a process anew for a gateway: the configuration is read once and a circuit remembers. Import the gateway after it. */
export const freshProcess = (settings: Readonly<Record<string, string>>): void => {
  vi.resetModules();
  Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" }, settings);
};
