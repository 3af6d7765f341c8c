import type { Agency } from "@/lib/agency/domain/agency";
import { sha256 } from "@/lib/platform/crypto";
import { agencyOf } from "./agency-of-convention";
import { blankSections } from "./domain/blank";
import type { DocumentSection } from "./domain/document";

/** What an agency's blank prints now, with the SHA-256 of it in hexadecimal. */
export type BlankContent = { readonly sections: readonly DocumentSection[]; readonly contentHash: string };

/** The blank of an agency as its name, its address and our words are now. */
export const blankOf = (agency: Agency): BlankContent => {
  const sections = blankSections(agencyOf(agency));
  return { sections, contentHash: sha256(JSON.stringify(sections)) };
};
