import type { AgencyOfConvention, Convention } from "./convention";
import { conventionDocument, type DocumentSection } from "./document";

/** Version of the wording and layout of the signed text; changes whenever one of them does, so that old hashes can be read. */
export const SIGNED_TEXT_VERSION = "1";

const indented = (value: string): string => value.split("\n").join("\n  ");

const lines = ({ title, rows, paragraphs, items }: DocumentSection): readonly string[] => [
  "",
  title.toUpperCase(),
  ...rows.map(({ label, value }) => `${label}\u00a0: ${indented(value)}`),
  ...paragraphs,
  ...items.map((item) => `- ${item}`),
];

/** The text that a signatory reads, agrees to and whose hash is kept: plain French, the same bytes for the same agreement. */
export const signedText = (convention: Convention, agency: AgencyOfConvention): string =>
  [
    `Texte de la convention, version ${SIGNED_TEXT_VERSION}`,
    ...conventionDocument(convention, agency).flatMap(lines),
    "",
  ].join("\n");
