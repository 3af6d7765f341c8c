import type { FormValues } from "@/lib/platform/form-state";
import type { RequestSection } from "./request-sections";

/** The parts of the request, in the order of the task list; what stands in addresses. */
export const draftParts = ["vous", "structure", "entreprise", "metier", "horaires"] as const;
export type DraftPart = (typeof draftParts)[number];

/** The schema that each part is checked with. */
export const sectionOfPart: Record<DraftPart, RequestSection> = {
  vous: "candidat",
  structure: "structure",
  entreprise: "entreprise",
  metier: "metier",
  horaires: "dates",
};

/** What was typed, part by part, as posted. */
export type DraftValues = Partial<Record<DraftPart, FormValues>>;

/** How far a part has come. */
export type PartState = "todo" | "started" | "done";

/** One thing to correct, with the part where it is corrected. */
export type DraftIssue = { readonly part: DraftPart; readonly path: string; readonly message: string };

/** Where the field of a request is asked, by the beginning of its path; the first that fits. */
const homes: readonly (readonly [prefix: string, part: DraftPart])[] = [
  ["signatories.establishmentRepresentative", "entreprise"],
  ["signatories", "vous"],
  ["agency", "structure"],
  ["siret", "entreprise"],
  ["businessName", "entreprise"],
  ["establishment", "entreprise"],
  ["date", "horaires"],
  ["schedule", "horaires"],
  ["week", "horaires"],
  ["remoteWorkMode", "horaires"],
  ["immersionAddress", "horaires"],
];

/** The part in which a field of the request is asked. */
export const partOfPath = (path: string): DraftPart =>
  homes.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "metier";

/** The part after this one, or undefined after the last. */
export const nextPart = (part: DraftPart): DraftPart | undefined => draftParts[draftParts.indexOf(part) + 1];

/** Which part a name of a form belongs to: to lay out answers that came from elsewhere. */
export const partOfName = (name: string): DraftPart => {
  if (name === "withRepresentative" || name === "withCurrentEmployer") return "vous";
  if (name === "tutorIsRepresentative") return "entreprise";
  // Of a correction: the version that it was made from, kept with the part that a correction does not change.
  if (name === "expectedVersion") return "structure";
  return partOfPath(name);
};
