import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { testEnvironment } from "@/tests/environment";
import { canonical } from "./canonical";
import { decrypt, encrypt, keyedDigest, newCode, newReadableSecret } from "./crypto";

beforeAll(() => {
  Object.assign(process.env, testEnvironment, { DATABASE_URL: "postgresql://localhost/none" });
});

describe("secrets at rest", () => {
  it("come back as they were, and never look twice the same", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [first, second] = [encrypt("test", text), encrypt("test", text)];
        expect(decrypt("test", first)).toBe(text);
        expect(first).not.toBe(second);
      }),
    );
  });

  it("cannot be read for another purpose, nor with one character changed", () => {
    const sealed = encrypt("one", "secret");
    expect(() => decrypt("two", sealed)).toThrow();
    const at = sealed.length - 3;
    const altered = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect(() => decrypt("one", altered)).toThrow();
  });

  it("digests depend on the purpose", () => {
    expect(keyedDigest("one", "text")).not.toBe(keyedDigest("two", "text"));
  });
});

describe("one-time codes", () => {
  it("have six digits, spread over the million", () => {
    const codes = Array.from({ length: 2_000 }, () => newCode(6));
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1_950);
    expect(new Set(codes.map((code) => code.charAt(0))).size).toBe(10);
  });

  it("may be longer, and secrets to copy by hand hold no look-alikes", () => {
    expect(newCode(10)).toMatch(/^\d{10}$/);
    const secrets = Array.from({ length: 500 }, () => newReadableSecret(10));
    expect(secrets.every((secret) => /^[a-z2-7]{10}$/.test(secret))).toBe(true);
    expect(new Set(secrets).size).toBe(500);
  });
});

describe("canonical text", () => {
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(canonical(reversed)).toBe(canonical(value));
          expect(JSON.parse(canonical(value))).toEqual(value);
        },
      ),
    );
  });
});
