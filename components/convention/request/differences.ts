import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { draftParts } from "@/lib/convention/domain/draft";
import { checkRows } from "./check-rows";

/** One answer that differs: its name, what the convention says, what these answers say. */
export type Difference = { readonly term: string; readonly before: string; readonly after: string };

const textRows = (request: ConventionRequest, agencyName: string): ReadonlyMap<string, string> => {
  const rows = checkRows(request, agencyName);
  return new Map(draftParts.flatMap((part) => rows[part].map(({ term, value }) => [term, String(value)] as const)));
};

/** The answers that differ between the convention as it is and as it would be, in the order of the form. */
export const differences = (
  current: ConventionRequest,
  mine: ConventionRequest,
  agencyName: string,
): readonly Difference[] => {
  const [before, after] = [textRows(current, agencyName), textRows(mine, agencyName)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((term) => ({ term, before: before.get(term) ?? "", after: after.get(term) ?? "" }))
    .filter((one) => one.before !== one.after);
};
