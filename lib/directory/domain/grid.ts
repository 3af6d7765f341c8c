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

/** The cell of what has no place of its own and answers everywhere: no point of the globe falls in it. */
export const everywhereCell = -1;

/** The cell that holds a point, as the search table stores it. The table keeps positions in single precision: so does this. */
export const cellOf = ({ latitude, longitude }: Position): number =>
  rowOf(Math.fround(latitude)) * rowStride + columnOf(Math.fround(longitude));

/** Degrees added on every side, so that rounding never leaves a point out. */
const margin = 1e-4;

/** The smallest boxes, in degrees, that hold every point within `radiusKm`: two when they cross the date line. */
const boxesAround = ({ latitude, longitude }: Position, radiusKm: number) => {
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
