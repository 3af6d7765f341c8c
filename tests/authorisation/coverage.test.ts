import { expect, it } from "vitest";
import { foundOnDisk, uncovered } from "./coverage";
import { actions, routes } from "./table";

it("every page, endpoint and server action has its row in the authorisation matrix", () => {
  const found = foundOnDisk();
  expect(found.routes.length).toBeGreaterThan(30);
  expect(found.actions.length).toBeGreaterThan(20);
  expect(uncovered(found, { routes: Object.keys(routes), actions: Object.keys(actions) })).toEqual([]);
});
