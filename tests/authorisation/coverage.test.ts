import { expect, it } from "vitest";
import { foundOnDisk, uncovered } from "./coverage";
import { actions, routes, waysInto } from "./table";

it("every page, endpoint and server action has its row in the authorisation matrix", () => {
  const found = foundOnDisk();
  expect(found.routes.length).toBeGreaterThan(30);
  expect(found.actions.length).toBeGreaterThan(20);
  const named = found.routes.filter((route) => route.includes(" ")).map((route) => route.split(" ")[1]);
  const ways = Object.keys(routes).flatMap((route) =>
    named.includes(route) ? waysInto(route).map(({ method = "GET" }) => `${method} ${route}`) : [route],
  );
  expect(uncovered(found, { routes: ways, actions: Object.keys(actions) })).toEqual([]);
});
