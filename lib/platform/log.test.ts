import { beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "@/tests/environment";
import { logTo, withRequestId } from "./log";

const lines: string[] = [];

beforeAll(() => {
  Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://localhost/none", LOG_LEVEL: "info" });
});

const written = (write: (logger: ReturnType<typeof logTo>) => void): string => {
  lines.length = 0;
  write(logTo({ write: (line) => lines.push(line) }));
  return lines.join("");
};

describe("logs (architecture 6: no personal data)", () => {
  it.each([
    ["a field", { email: "lea@example.org" }],
    ["a nested field", { person: { firstName: "Léa", phone: "+33639980001" } }],
    ["a deep field", { form: { values: { code: "123456" } } }],
    ["a cookie", { request: { headers: { cookie: "secret=1" } } }],
  ])("leave out %s", (_what, fields) => {
    const text = written((logger) => logger.info(fields, "something"));
    expect(text).toContain("something");
    for (const value of ["lea@", "Léa", "+336", "123456", "secret=1"]) expect(text).not.toContain(value);
  });

  it("mask an address or a number within an error's words", () => {
    const text = written((logger) =>
      logger.error({ err: new Error("no mailbox lea.fictive@example.org, call 06 39 98 00 01") }, "failed"),
    );
    expect(text).toContain("[e-mail]");
    expect(text).not.toMatch(/lea\.fictive|39 98 00 01/);
  });

  it("carry the request's id", () => {
    const text = written((logger) => withRequestId("request-1", () => logger.info("inside")));
    expect(JSON.parse(text)).toMatchObject({ requestId: "request-1" });
  });
});
