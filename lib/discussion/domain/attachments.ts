import { formatList } from "@/lib/platform/typography";
import { fileName } from "@/lib/platform/uploads";

/** Files that go on to the other side: documents and pictures that nothing runs. */
const mediaTypes: readonly string[] = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/msword",
];

/** How many files a message may bring, and how many bytes they may weigh together. */
export const attachmentLimits = { files: 5, bytes: 5_000_000 } as const;

/** What is looked at in a file. */
type Weighed = { readonly name: string; readonly mediaType: string; readonly content: { readonly length: number } };

/** Those files of a message that go on, in their order, and the names of the others. */
export const sortAttachments = <F extends Weighed>(
  files: readonly F[],
): { readonly kept: readonly F[]; readonly dropped: readonly string[] } => {
  const kept: F[] = [];
  let bytes = 0;
  for (const file of files) {
    const fits = kept.length < attachmentLimits.files && bytes + file.content.length <= attachmentLimits.bytes;
    if (!fits || !mediaTypes.includes(file.mediaType.toLowerCase())) continue;
    kept.push(file);
    bytes += file.content.length;
  }
  return { kept, dropped: files.filter((file) => !kept.includes(file)).map(({ name }) => name) };
};

/** What is said under a message whose files did not all go on; empty when they did. */
export const droppedNote = (dropped: readonly string[]): string =>
  dropped.length === 0
    ? ""
    : `\n\n[Non transmis par Immersion Facilitée : ${formatList(dropped.map(fileName))}. Nous transmettons les PDF, les images et les documents de texte, cinq au plus, 5 Mo en tout.]`;
