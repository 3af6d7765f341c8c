import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, cellsAround, type Position, tileOf, tilesAround } from "./grid";

const radians = Math.PI / 180;

/** Great-circle distance in kilometres, as the database computes it. */
const distance = (a: Position, b: Position): number => {
  const half = (x: number) => Math.sin((x * radians) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 12742 * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The point reached from `start` after `km` kilometres in a direction (degrees from north). */
const travel = (start: Position, km: number, bearing: number): Position => {
  const angle = km / 6371;
  const [latitude, longitude] = [start.latitude * radians, start.longitude * radians];
  const north = Math.asin(
    Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing * radians),
  );
  const east =
    longitude +
    Math.atan2(
      Math.sin(bearing * radians) * Math.sin(angle) * Math.cos(latitude),
      Math.cos(angle) - Math.sin(latitude) * Math.sin(north),
    );
  return { latitude: north / radians, longitude: ((((east / radians + 180) % 360) + 360) % 360) - 180 };
};

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const around = (latitude: number, longitude: number) =>
  fc.record({
    latitude: fc.double({ min: latitude - 1, max: latitude + 1, noNaN: true }),
    longitude: fc.double({ min: longitude - 1, max: longitude + 1, noNaN: true }),
  });
const radius = fc.constantFrom(1, 2, 5, 10, 20, 50, 100);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const bearing = fc.double({ min: 0, max: 360, noNaN: true });

const places = {
  "anywhere on the globe": anywhere,
  Rennes: around(48.1, -1.7),
  "La Réunion": around(-20.9, 55.4),
  Martinique: around(14.6, -61),
  "Wallis, by the date line": fc.record({
    latitude: fc.double({ min: -14, max: -13, noNaN: true }),
    longitude: fc.constantFrom(-180, -179.999, -179.5, 179.5, 179.999, 180),
  }),
  "the poles": fc.record({
    latitude: fc.constantFrom(-90, -89.99, -89.2, 89.2, 89.99, 90),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
};

describe("the search grid", () => {
  it.each(Object.entries(places))("leaves no point within the radius out of its cells: %s", (_name, place) => {
    fc.assert(
      fc.property(place, radius, share, bearing, (centre, km, part, direction) => {
        const point = travel(centre, km * part, direction);
        const stored = { latitude: Math.fround(point.latitude), longitude: Math.fround(point.longitude) };
        fc.pre(distance(centre, stored) <= km);
        expect(cellsAround(centre, km)).toContain(cellOf(point));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["Rennes", 48.1113, -1.68, 1_532_677],
    ["Saint-Denis de La Réunion", -20.8789, 55.4481, 766_894],
    ["the south pole at the date line", -90, -180, 0],
    ["the north pole at the date line", 90, 180, 1_999_368],
  ])("gives %s one cell, by the formula written beside the table", (_name, latitude, longitude, cell) => {
    expect(cellOf({ latitude, longitude })).toBe(cell);
  });

  it.each(Object.entries(places).filter(([name]) => name !== "the poles"))(
    "counts whole only tiles that lie within the radius: %s",
    (_name, place) => {
      fc.assert(
        fc.property(
          place,
          radius,
          fc.double({ min: 0.7, max: 1.3, noNaN: true }),
          bearing,
          (centre, km, part, direction) => {
            const point = travel(centre, km * part, direction);
            const stored = { latitude: Math.fround(point.latitude), longitude: Math.fround(point.longitude) };
            const tile = tileOf(stored);
            const { inside, border } = tilesAround(centre, km);
            const times = [...inside, ...border].filter(({ from, to }) => from <= tile && tile <= to).length;
            const isInside = inside.some(({ from, to }) => from <= tile && tile <= to);
            if (distance(centre, stored) <= km) expect(times).toBe(1);
            else expect(isInside).toBe(false);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it("stays small where people search, and holds no cell twice", () => {
    const cells = cellsAround({ latitude: 48.11, longitude: -1.68 }, 100);
    expect(cells.length).toBeLessThan(180);
    expect(new Set(cells).size).toBe(cells.length);
  });
});
