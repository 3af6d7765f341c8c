import * as route from "@/app/api/v3/webhooks/route";
import { callRoute } from "../given/partner-call";

/** One process of the site: it makes a hundred equal calls at once under one key, and says what each was answered. */
process.once("message", async ({ key, idempotencyKey }: { key: string; idempotencyKey: string }) => {
  process.send?.("begun");
  const body = { url: "https://partenaire.example.org/hooks", events: ["convention.updated"], payload: "thin" };
  const call = { method: "POST", key, body, headers: { "idempotency-key": idempotencyKey } };
  const answers = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const { status, body: answer } = await callRoute(route, "/v3/webhooks", call);
      return JSON.stringify([status, answer]);
    }),
  );
  process.send?.(answers);
});
process.send?.("ready");
