import qs from "qs";

/**
 * Reads the query of an address as the contract's partners write it: `name[]=a`, `name[0]=a` and `name=a&name=b` are lists,
 * `name=a` is a text; a list of more than 500 becomes an object, what follows the thousandth parameter is dropped
 * (partner-api.md 1.1).
 */
export const readQuery = (url: string): Readonly<Record<string, unknown>> =>
  qs.parse(new URL(url).search.slice(1), { arrayLimit: 500, parameterLimit: 1000 });
