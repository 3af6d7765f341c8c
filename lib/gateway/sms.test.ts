import { afterEach, describe, expect, it } from "vitest";
import { json, type Listening, listen } from "@/simulators/http";
import { demonstrationKey, smsRoutes, type TakenSms } from "@/simulators/sms";
import { troubles } from "@/simulators/trouble";
import { faultyService } from "@/tests/given/faulty-service";
import { freshProcess } from "@/tests/given/fresh-gateway";

const gatewayOn = ({ port }: Pick<Listening, "port">, key = demonstrationKey) => {
  freshProcess({ SMS_API_URL: `http://127.0.0.1:${port}/sms`, SMS_API_KEY: key });
  return import("./sms");
};

let running: Listening | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const message = { id: "m", to: "+33639980001", text: "Votre code est 123456." };

describe("text messages (Brevo)", () => {
  it("are handed over as the operator documents it", async () => {
    const taken: TakenSms[] = [];
    running = await listen(
      0,
      smsRoutes((sms) => taken.push(sms)),
    );
    const { isSmsOn, sendSms } = await gatewayOn(running);
    expect(isSmsOn()).toBe(true);
    expect(await sendSms(message)).toEqual({ status: "accepted", answer: expect.stringMatching(/^message \d+$/) });
    expect(taken).toEqual([
      { sender: "ImmerFacile", recipient: "33639980001", content: message.text, type: "transactional", tag: "m" },
    ]);
  });

  it("are refused for good to a number that is none, and later with a wrong key", async () => {
    running = await listen(
      0,
      smsRoutes(() => undefined),
    );
    expect(await (await gatewayOn(running)).sendSms({ ...message, to: "+33" })).toMatchObject({ status: "bounced" });
    const { sendSms } = await gatewayOn(running, "wrong");
    await expect(sendSms(message)).rejects.toMatchObject({ kind: "unavailable" });
  });

  it("are sent once, whatever the operator answers", async () => {
    let asked = 0;
    running = await listen(0, {
      "POST /sms/v3/transactionalSMS/send": () => {
        asked += 1;
        return json(500, {});
      },
    });
    const { sendSms } = await gatewayOn(running);
    await expect(sendSms(message)).rejects.toMatchObject({ kind: "unavailable" });
    expect(asked).toBe(1);
  });

  it.each(troubles)(
    "are tried again later when the operator is %s",
    async (fault) => {
      running = await faultyService(fault);
      const { sendSms } = await gatewayOn(running);
      const started = performance.now();
      await expect(sendSms(message)).rejects.toMatchObject({ kind: "unavailable" });
      expect(performance.now() - started).toBeLessThan(6_000);
    },
    10_000,
  );
});
