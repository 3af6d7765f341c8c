// `npm run reset`: forgets the demonstration's data; the next `npm start` begins again.
import { step, stopWith } from "./console.mjs";
import { prepare } from "./prepare.mjs";

try {
  await prepare();
  const { dropDatabase, openServer } = await import("./databases.mjs");
  const server = await openServer();
  await step("Dropping the demonstration's database", () => dropDatabase(server, "immersion_demo"));
  console.log("`npm start` makes it anew.");
  process.exit(0);
} catch (error) {
  stopWith(error);
}
