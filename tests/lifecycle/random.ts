/** Numbers drawn from a seed: the same seed gives the same numbers (mulberry32). */
export const drawFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from 0 to `below` excluded. */
    below: (below: number): number => Math.floor(next() * below),
    /** One of a list. */
    one: <T>(list: readonly T[]): T => {
      const item = list[Math.floor(next() * list.length)];
      if (item === undefined) throw new Error("an empty list");
      return item;
    },
  };
};

/** Numbers drawn from a seed. */
export type Draw = ReturnType<typeof drawFrom>;
