import { expect, test } from "vitest";
import { currentOf } from "./nav-link";

test.each([
  ["/recherche", "/recherche", undefined, "page"],
  ["/recherche", "/recherche/offre/1", undefined, "true"],
  ["/recherche", "/recherches", undefined, undefined],
  ["/espace", "/espace/agence", true, undefined],
  ["/", "/recherche", undefined, undefined],
  ["/", "/", undefined, "page"],
] as const)("the entry %s on the page %s (exact %s) is %s", (href, pathname, exact, expected) => {
  expect(currentOf({ href, label: "x", ...(exact && { exact }) }, pathname)).toBe(expected);
});

test("an entry leaves pages to another one that stands under it", () => {
  const companies = { href: "/espace/entreprise", label: "x", except: ["/espace/entreprise/candidatures"] };
  expect(currentOf(companies, "/espace/entreprise/candidatures")).toBeUndefined();
  expect(currentOf(companies, "/espace/entreprise/candidatures/1")).toBeUndefined();
  expect(currentOf(companies, "/espace/entreprise/00000001800028")).toBe("true");
});
