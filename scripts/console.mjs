// What a person sees while things are made ready: one line for each step, with the time it took.
/** Runs one step and says how long it took; a long one shows that it goes on. */
export const step = async (title, run) => {
  const started = Date.now();
  process.stdout.write(`• ${title} … `);
  const pulse = process.stdout.isTTY ? setInterval(() => process.stdout.write("."), 2_000) : undefined;
  try {
    const result = await run();
    console.log(`done (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    console.log("failed");
    throw error;
  } finally {
    clearInterval(pulse);
  }
};

/** A failure that the person in front of the screen can do something about. */
export class Advice extends Error {}

/** Ends the program with what went wrong and what to do. */
export const stopWith = (error) => {
  console.error(`\n${error instanceof Advice ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
};
