/** A point of the globe in degrees, WGS 84. */
export type Position = { readonly latitude: number; readonly longitude: number };

/** Kilometres of one degree of a great circle, on the sphere of `haversine_km` (radius 6,371 km). */
const kmPerDegree = (6371 * Math.PI) / 180;

/** Cells of about 20 km: rows by latitude, columns by longitude (as wide as at 47° north, narrower in kilometres towards the poles). */
const rowsPerDegree = 111 / 20;
const columnsPerDegree = 76 / 20;
const rowStride = 2000;

const rowOf = (latitude: number): number => Math.floor((latitude + 90) * rowsPerDegree);
const columnOf = (longitude: number): number => Math.floor((longitude + 180) * columnsPerDegree);

/** The cell that holds a point, as the search table stores it. The table keeps positions in single precision: so does this. */
export const cellOf = ({ latitude, longitude }: Position): number =>
  rowOf(Math.fround(latitude)) * rowStride + columnOf(Math.fround(longitude));

/** Degrees added on every side, so that rounding never leaves a point out. */
const margin = 1e-4;

/** The smallest boxes, in degrees, that hold every point within `radiusKm`: two when they cross the date line. */
export const boxesAround = ({ latitude, longitude }: Position, radiusKm: number) => {
  const reach = radiusKm / kmPerDegree;
  const south = Math.max(-90, latitude - reach - margin);
  const north = Math.min(90, latitude + reach + margin);
  const box = (west: number, east: number) => ({ south, north, west, east });
  if (south === -90 || north === 90) return [box(-180, 180)];
  const radians = Math.PI / 180;
  const half = Math.asin(Math.min(1, Math.sin(reach * radians) / Math.cos(latitude * radians))) / radians + margin;
  const west = longitude - half;
  const east = longitude + half;
  if (west < -180) return [box(-180, east), box(west + 360, 180)];
  if (east > 180) return [box(west, 180), box(-180, east - 360)];
  return [box(west, east)];
};

/** Every cell that may hold a point within `radiusKm` kilometres of a point; about 150 for 100 km in France. */
export const cellsAround = (centre: Position, radiusKm: number): number[] => {
  const cells = boxesAround(centre, radiusKm).flatMap(({ south, north, west, east }) => {
    const firstRow = rowOf(south);
    const firstColumn = columnOf(west);
    const width = columnOf(east) - firstColumn + 1;
    return Array.from({ length: rowOf(north) - firstRow + 1 }, (_, row) =>
      Array.from({ length: width }, (_, column) => (firstRow + row) * rowStride + firstColumn + column),
    ).flat();
  });
  return [...new Set(cells)];
};

/** Tiles of about 5 km, for counting: the same squares, four times finer. */
const tilesPerCell = 4;
const tileStride = rowStride * tilesPerCell;
const tileRowOf = (latitude: number): number => Math.floor((latitude + 90) * rowsPerDegree * tilesPerCell);
const tileColumnOf = (longitude: number): number => Math.floor((longitude + 180) * columnsPerDegree * tilesPerCell);

/** The tile that holds a point, as the search table stores it. */
export const tileOf = ({ latitude, longitude }: Position): number =>
  tileRowOf(Math.fround(latitude)) * tileStride + tileColumnOf(Math.fround(longitude));

/** Great-circle distance in kilometres, on the sphere of `haversine_km`. */
export const kilometresBetween = (a: Position, b: Position): number => {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** Tiles that follow each other in one row, first and last included. */
export type Span = { readonly from: number; readonly to: number };

/** Tiles around a point: those that lie within the radius whole, and those that its border may cross. */
export type Tiles = { readonly inside: readonly Span[]; readonly border: readonly Span[] };

/** Kilometres beyond which rounding cannot matter. */
const slack = 0.05;

const latitudeOfRow = (row: number): number => (row + 0.5) / (rowsPerDegree * tilesPerCell) - 90;
const longitudeOfColumn = (column: number): number => (column + 0.5) / (columnsPerDegree * tilesPerCell) - 180;

/** Kilometres from the middle of a tile of this row to its furthest corner. */
const reachOfRow = (row: number): number =>
  Math.max(
    ...[-0.5, 0.5].map((side) =>
      kilometresBetween(
        { latitude: latitudeOfRow(row), longitude: 0 },
        { latitude: latitudeOfRow(row + side), longitude: 0.5 / (columnsPerDegree * tilesPerCell) },
      ),
    ),
  ) + slack;

/** Where a tile lies, told by the distance of its middle: all of it is no further from there than `reach`. */
const placeOfTile = (away: number, reach: number, radiusKm: number): keyof Tiles | null => {
  if (away + reach <= radiusKm) return "inside";
  return away - reach > radiusKm ? null : "border";
};

/** Adds a tile to the spans of its place; it prolongs the last span when it follows it. */
const addTile = (spans: Span[], tile: number): void => {
  const last = spans.at(-1);
  if (last && last.to === tile - 1) spans[spans.length - 1] = { from: last.from, to: tile };
  else spans.push({ from: tile, to: tile });
};

/** Every tile that may hold a point within `radiusKm` kilometres of a point, those that are wholly within apart. */
export const tilesAround = (centre: Position, radiusKm: number): Tiles => {
  const tiles: { readonly inside: Span[]; readonly border: Span[] } = { inside: [], border: [] };
  for (const { south, north, west, east } of boxesAround(centre, radiusKm))
    for (let row = tileRowOf(south); row <= tileRowOf(north); row += 1) {
      const [latitude, reach] = [latitudeOfRow(row), reachOfRow(row)];
      for (let column = tileColumnOf(west); column <= tileColumnOf(east); column += 1) {
        const away = kilometresBetween(centre, { latitude, longitude: longitudeOfColumn(column) });
        const place = placeOfTile(away, reach, radiusKm);
        if (place) addTile(tiles[place], row * tileStride + column);
      }
    }
  return tiles;
};
