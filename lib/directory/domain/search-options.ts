/** Results on one page. */
export const pageSize = 12;

/** Radii that a search offers, in kilometres. */
export const radii = [1, 2, 5, 10, 20, 50, 100] as const;
export type Radius = (typeof radii)[number];

/** The radius when nothing is said. */
export const defaultRadius: Radius = 10;

/** Orders of the results, each within its group: the job asked, then the jobs close to it, then what is done from home. */
export const sorts = ["distance", "date", "score"] as const;
export type Sort = (typeof sorts)[number];

/** What people read for each order. */
export const sortLabels: Record<Sort, string> = {
  distance: "Distance",
  date: "Mise à jour",
  score: "Expérience d’accueil",
};

/** The order when nothing is said; distance needs a place. */
export const defaultSort = (hasPlace: boolean): Sort => (hasPlace ? "distance" : "date");

/** The orders that a search can have. */
export const sortsFor = (hasPlace: boolean): readonly Sort[] =>
  hasPlace ? sorts : sorts.filter((sort) => sort !== "distance");
