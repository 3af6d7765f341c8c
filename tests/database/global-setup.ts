import type { TestProject } from "vitest/node";
import { createTestDatabase, dropDatabase, openServer } from "@/scripts/databases.mjs";

/** The migrated, empty database that every database test file gets a copy of. */
export const templateName = `immersion_template_${process.pid}`;

declare module "vitest" {
  interface ProvidedContext {
    template: string;
  }
}

/** Makes the template once for the whole run. */
export default async function setup(project: TestProject) {
  const server = await openServer();
  await createTestDatabase(server, templateName);
  project.provide("template", templateName);
  return () => dropDatabase(server, templateName);
}
