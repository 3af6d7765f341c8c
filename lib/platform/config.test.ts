import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { configSchema, envExample } from "./config";

describe("configuration", () => {
  it(".env.example is written from the schema (npm run env:example)", async () => {
    expect(await readFile(".env.example", "utf8")).toBe(envExample());
  });

  it("names every fault and shows no value", () => {
    const refused = configSchema.safeParse({ NEXTAUTH_SECRET: "short-secret", PUBLIC_URL: "not a url" });
    const paths = refused.error?.issues.map(({ path }) => path.join("."));
    expect(paths).toEqual(
      expect.arrayContaining([
        "DATABASE_URL",
        "PUBLIC_URL",
        "NEXTAUTH_SECRET",
        "JOURNAL_KEY",
        "ENCRYPTION_KEY",
        "SMTP_URL",
      ]),
    );
    expect(JSON.stringify(refused.error?.issues)).not.toContain("short-secret");
  });
});
