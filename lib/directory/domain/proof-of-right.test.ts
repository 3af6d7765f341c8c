import { expect, it } from "vitest";
import { proofOfRight } from "./proof-of-right";

const siret = "00000000100010";
const known = ["entreprise.example.org", "gmail.com"];

it.each([
  ["ProConnect vouches for the SIRET", "a@ailleurs.example.org", [siret], "pro-connect"],
  ["ProConnect vouches for another SIRET", "a@ailleurs.example.org", ["00000000100028"], null],
  ["the company already uses the domain", "a@entreprise.example.org", [], "known-domain"],
  ["the domain only ends like a known one", "a@faux-entreprise.example.org", [], null],
  ["the domain is that of a public mail service", "a@gmail.com", [], null],
] as const)("%s (product.md 5)", (_what, email, vouchedSirets, proof) => {
  expect(proofOfRight({ email, vouchedSirets }, siret, known)).toBe(proof);
});
