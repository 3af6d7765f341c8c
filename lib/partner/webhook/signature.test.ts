import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newWebhookSecret, webhookHeaders } from "./signature";

const body = '{"payload":{"convention":{"businessName":"Café de l’Été"}},"subscribedEvent":"convention.updated"}';

describe("the signature, judged by the official library (Standard Webhooks 1.0.0)", () => {
  const secret = newWebhookSecret();
  const headers = webhookHeaders([secret], { id: "d1", sentAt: new Date(), body });

  it("is good for the very bytes that were sent", () => {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  });

  it.each<[string, string, Record<string, string>]>([
    ["another byte", body.replace("Été", "été"), {}],
    ["another id", body, { "webhook-id": "d2" }],
    ["another time", body, { "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 10) }],
  ])("is bad for %s", (_what, sent, changes) => {
    expect(() => new Webhook(secret).verify(sent, { ...headers, ...changes })).toThrow();
  });

  it("is bad with another secret, and too late after five minutes", () => {
    expect(() => new Webhook(newWebhookSecret()).verify(body, headers)).toThrow();
    const old = webhookHeaders([secret], { id: "d1", sentAt: new Date(Date.now() - 301_000), body });
    expect(() => new Webhook(secret).verify(body, old)).toThrow();
  });

  it("is good for whoever still knows the secret before, while both sign (partner-api.md 5.8)", () => {
    const [next, before] = [newWebhookSecret(), newWebhookSecret()];
    const both = webhookHeaders([next, before], { id: "d1", sentAt: new Date(), body });
    for (const known of [next, before]) expect(new Webhook(known).verify(body, both)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(body, both)).toThrow();
  });

  it("is the one of the specification's example", () => {
    const example = webhookHeaders(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      sentAt: new Date(1_614_265_330_000),
      body: '{"test": 2432232314}',
    });
    expect(example["webhook-signature"]).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  });
});
