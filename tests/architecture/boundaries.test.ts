import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type IReporterOutput } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";

/** Files of a small tree that breaks one rule; the first one is where the breach stands. */
type Plant = { readonly rule: string; readonly files: Readonly<Record<string, string>> };

const plants: readonly Plant[] = [
  {
    rule: "domain-is-pure",
    files: { "lib/convention/domain/a.ts": 'import "../store";', "lib/convention/store.ts": "export {};" },
  },
  { rule: "domain-is-pure", files: { "lib/convention/domain/a.ts": 'import "node:fs";' } },
  {
    rule: "database-in-its-place",
    files: {
      "lib/convention/commands/a.ts": 'import { db } from "../../platform/db/client"; db;',
      "lib/platform/db/client.ts": "export const db = 1;",
    },
  },
  {
    rule: "domains-meet-at-the-front-door",
    files: { "lib/convention/commands/a.ts": 'import "../../agency/store";', "lib/agency/store.ts": "export {};" },
  },
  {
    rule: "own-front-door-stays-shut",
    files: { "lib/agency/commands/a.ts": 'import "../index";', "lib/agency/index.ts": "export {};" },
  },
  {
    rule: "platform-knows-no-domain",
    files: { "lib/platform/a.ts": 'import "../agency/index";', "lib/agency/index.ts": "export {};" },
  },
  {
    rule: "gateway-knows-no-domain",
    files: { "lib/gateway/a.ts": 'import "../agency/domain/agency";', "lib/agency/domain/agency.ts": "export {};" },
  },
  {
    rule: "components-are-safe-in-a-browser",
    files: { "components/agency/a.tsx": 'import "../../lib/agency/index";', "lib/agency/index.ts": "export {};" },
  },
  {
    rule: "design-system-speaks-of-no-domain",
    files: {
      "components/ui/a.tsx": 'import "../../lib/agency/domain/agency";',
      "lib/agency/domain/agency.ts": "export {};",
    },
  },
  {
    rule: "routes-ask-front-doors",
    files: {
      "app/a/page.tsx": 'import "../../lib/agency/queries/get-agency";',
      "lib/agency/queries/get-agency.ts": "export {};",
    },
  },
  {
    rule: "wiring-is-the-worker's",
    files: { "lib/agency/index.ts": 'import "../wiring";', "lib/wiring.ts": "export {};" },
  },
  {
    rule: "product-needs-no-test-or-simulator",
    files: { "lib/agency/store.ts": 'import "../../simulators/mailbox";', "simulators/mailbox.ts": "export {};" },
  },
  { rule: "no-cycle-of-files", files: { "lib/agency/a.ts": 'import "./b";', "lib/agency/b.ts": 'import "./a";' } },
  {
    rule: "no-cycle-of-domains",
    files: {
      "lib/agency/index.ts": 'import "../identity/index";',
      "lib/identity/index.ts": "export {};",
      "lib/identity/other.ts": 'import "../agency/schemas";',
      "lib/agency/schemas.ts": "export {};",
    },
  },
  { rule: "resolvable", files: { "lib/agency/a.ts": 'import "./nowhere";' } },
];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "boundaries-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const brokenBy = async (folder: string): Promise<string[]> => {
  const { tsConfig: _, ...options } = configuration.options ?? {};
  const { output }: IReporterOutput = await cruise(["."], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  });
  return typeof output === "string" ? [] : output.summary.violations.map(({ rule }) => rule.name);
};

const plant = async (name: string, files: Plant["files"]): Promise<string> => {
  const folder = path.join(root, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
};

describe("the boundaries of architecture 3", () => {
  it.each(plants.map((one, index) => ({ ...one, index })))(
    "$rule fires on a planted breach ($index)",
    async ({ rule, files, index }) => {
      expect(await brokenBy(await plant(String(index), files))).toContain(rule);
    },
  );

  it("says nothing of a tree that keeps them", async () => {
    const folder = await plant("clean", {
      "app/a/page.tsx": 'import "../../lib/agency/index";',
      "lib/agency/index.ts": 'import "./queries/get-agency";',
      "lib/agency/queries/get-agency.ts": 'import "../domain/agency"; import "../../platform/db/client";',
      "lib/agency/domain/agency.ts": "export {};",
      "lib/platform/db/client.ts": "export {};",
    });
    expect(await brokenBy(folder)).toEqual([]);
  });

  it("has a planted breach for every rule", () => {
    const known = (configuration.forbidden ?? []).map(({ name }) => name);
    expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual(known.sort());
  });
});
