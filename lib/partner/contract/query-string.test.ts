import { describe, expect, it } from "vitest";
import { readQuery } from "./query-string";

const read = (query: string) => readQuery(`https://immersion.example.org/api/v3/offers?${query}`);
const many = (count: number, name: string) => Array.from({ length: count }, (_, rank) => `${name}=${rank}`).join("&");

describe("query strings (partner-api.md 1.1)", () => {
  it.each([
    ["a[]=1", ["1"]],
    ["a[0]=1", ["1"]],
    ["a%5B%5D=1", ["1"]],
    ["a=1&a=2", ["1", "2"]],
    ["a[]=1&a[]=2", ["1", "2"]],
    ["a=1", "1"],
    ["a=", ""],
    ["a=%C3%A9+x", "é x"],
  ])("reads %s", (query, value) => expect(read(query).a).toEqual(value));

  it("keeps 500 values as a list and no more", () => {
    expect(read(many(500, "a[]")).a).toHaveLength(500);
    expect(Array.isArray(read(many(501, "a[]")).a)).toBe(false);
    expect(Array.isArray(read(many(501, "a")).a)).toBe(false);
  });

  it("drops what follows the thousandth parameter", () =>
    expect(Object.keys(read(Array.from({ length: 1200 }, (_, rank) => `p${rank}=1`).join("&")))).toHaveLength(1000));

  it("never reaches an object's prototype", () => expect(read("__proto__[a]=1").a).toBeUndefined());
});
