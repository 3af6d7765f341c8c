import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)) };
const exclude = ["node_modules/**", ".next/**", ".next-bench/**", ".data/**", "e2e/**"];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...exclude, "**/*.db.test.ts", "**/*.http.test.ts"],
          environment: "node",
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude,
          environment: "node",
          globalSetup: "tests/database/global-setup.ts",
          setupFiles: "tests/database/setup.ts",
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Against the built site that scripts/authorisation.mjs serves.
        resolve: { alias },
        test: { name: "authorisation", include: ["tests/authorisation/*.http.test.ts"], exclude, environment: "node" },
      },
      {
        // Against the built site that scripts/partner-contract.mjs serves.
        resolve: { alias },
        test: {
          name: "contract",
          include: ["tests/partner-contract/*.http.test.ts"],
          exclude,
          environment: "node",
          globalSetup: "tests/partner-contract/global-setup.ts",
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
    ],
  },
});
