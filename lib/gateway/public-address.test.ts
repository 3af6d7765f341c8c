import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

describe("public addresses (partner-api.md 5.8)", () => {
  it.each(["8.8.8.8", "193.252.0.1", "172.15.255.255", "172.32.0.1", "2a01:cb00::1", "2606:4700::1111"])(
    "%s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "localhost",
    "",
  ])("not %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
