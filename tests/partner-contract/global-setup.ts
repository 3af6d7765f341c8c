import type { TestProject } from "vitest/node";
import { makeWorld, type World } from "./world";

declare module "vitest" {
  interface ProvidedContext {
    world: World;
  }
}

/** Makes the world of the checks once for all of them. */
export default async function setup(project: TestProject) {
  project.provide("world", await makeWorld());
}
