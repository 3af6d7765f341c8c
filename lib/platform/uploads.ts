/** A file as a form posts it. */
export type Upload = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array<ArrayBuffer> };

/** Why an uploaded file is refused (platform.md 10.3). */
export type UploadRefusal =
  | "NO_FILE"
  | "INVALID_EXTENSION"
  | "INVALID_MIME_TYPE"
  | "FILE_TOO_LARGE"
  | "INVALID_SIGNATURE";

/** Documents and pictures by extension: the type that a browser declares, and the bytes that such a file begins with. */
const known: Readonly<Record<string, { readonly mediaType: string; readonly begins: readonly number[] }>> = {
  pdf: { mediaType: "application/pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  jpg: { mediaType: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
  jpeg: { mediaType: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
  png: { mediaType: "image/png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
};

/** What a control for such files accepts. */
export const acceptedUploads = Object.keys(known)
  .map((extension) => `.${extension}`)
  .join(",");

/** The most that a file may weigh, in bytes (platform.md 10.3). */
export const mostUploadBytes = 5_000_000;

/**
 * Why a document or picture is refused, undefined for one that is taken (platform.md 10.3): its extension, the type it declares and
 * its first bytes must say the same thing.
 */
export const uploadRefusal = ({ name, mediaType, content }: Upload): UploadRefusal | undefined => {
  if (content.length === 0) return "NO_FILE";
  const kind = known[/\.([a-z]+)$/u.exec(name.trim().toLowerCase())?.[1] ?? ""];
  if (!kind) return "INVALID_EXTENSION";
  if (mediaType.toLowerCase() !== kind.mediaType) return "INVALID_MIME_TYPE";
  if (content.length > mostUploadBytes) return "FILE_TOO_LARGE";
  return kind.begins.every((byte, index) => content[index] === byte) ? undefined : "INVALID_SIGNATURE";
};

/** What somebody is told of a refused file. */
export const uploadRefusalWords: Readonly<Record<UploadRefusal, string>> = {
  NO_FILE: "Choisissez le fichier à joindre.",
  INVALID_EXTENSION: "Choisissez un fichier PDF, JPEG ou PNG.",
  INVALID_MIME_TYPE:
    "Le nom de ce fichier et son type ne disent pas la même chose. Choisissez un PDF, un JPEG ou un PNG.",
  FILE_TOO_LARGE: "Ce fichier est trop lourd. Choisissez un fichier de 5 Mo au plus.",
  INVALID_SIGNATURE:
    "Le contenu de ce fichier n’est pas celui que son nom annonce. Enregistrez-le de nouveau en PDF, JPEG ou PNG.",
};

/** A file's name as it may stand in a header and on a page: no path, no control character, at most 120 characters. */
export const fileName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .replaceAll(/[\p{Cc}"<>]/gu, "")
    .trim()
    .slice(-120) || "piece-jointe";
