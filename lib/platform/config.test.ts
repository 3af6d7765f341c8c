import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { testEnvironment } from "@/tests/environment";
import { acceptedConfig, configSchema, envExample } from "./config";

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

  it.each([
    ["http://localhost:3000", true],
    ["https://immersion.example.org", false],
    ["https://localhost.example.org", false],
  ])("lets webhooks call this machine when the public address is %s: %s", (PUBLIC_URL, accepted) => {
    const settings = { ...testEnvironment, DATABASE_URL: "postgresql://localhost/x", PUBLIC_URL };
    const withPartner = { ...settings, SIMULATED_PARTNER_URL: "http://127.0.0.1:3015" };
    expect([acceptedConfig.safeParse(settings).success, acceptedConfig.safeParse(withPartner).success]).toEqual([
      true,
      accepted,
    ]);
  });
});
