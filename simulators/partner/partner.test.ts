import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newWebhookSecret, webhookHeaders } from "@/lib/partner/webhook/signature";
import { freePort } from "@/scripts/embedded-postgres.mjs";
import { startPartner } from ".";
import type { Received } from "./received";

const secret = newWebhookSecret();
const body = JSON.stringify({
  payload: { convention: { id: "c1", status: "IN_REVIEW" } },
  subscribedEvent: "convention.updated",
});
let folder: string;
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "partner-"));
  const file = path.join(folder, "partner.json");
  await writeFile(file, JSON.stringify({ webhookSecret: secret }));
  const port = await freePort(4240);
  origin = `http://127.0.0.1:${port}`;
  stop = await startPartner(port, file);
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

const post = (to: string, headers: Record<string, string>, sent = body) =>
  fetch(`${origin}${to}`, { method: "POST", headers, body: sent });
const last = async (): Promise<Received | undefined> =>
  ((await (await fetch(`${origin}/recus.json`)).json()) as Received[])[0];
const signed = () => ({
  ...webhookHeaders([secret], { id: "d1", sentAt: new Date(), body }),
  "immersion-sequence": "4",
});

describe("the simulated partner", () => {
  it("believes what is signed, and shows it", async () => {
    expect((await post("/hooks", signed())).status).toBe(200);
    expect(await last()).toMatchObject({
      id: "d1",
      sequence: "4",
      conventionId: "c1",
      status: "IN_REVIEW",
      refusal: null,
    });
    const page = await (await fetch(origin)).text();
    expect(page).toContain("Signature valide");
    expect(page).toContain("c1");
  });

  it("does not believe another body, nor no signature, and says how often it saw a delivery", async () => {
    await post("/hooks", signed(), body.replace("IN_REVIEW", "REJECTED"));
    expect(await last()).toMatchObject({ refusal: expect.stringMatching(/signature/i), earlier: 1 });
    await post("/hooks", {}, "<b>");
    expect(await last()).toMatchObject({ refusal: expect.any(String), conventionId: "" });
  });

  it("answers what its address asks for", async () => {
    expect((await post("/hooks/reponse/503", signed())).status).toBe(503);
    expect(await last()).toMatchObject({ answered: 503 });
  });
});
