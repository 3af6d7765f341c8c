import type { Upload } from "@/lib/platform/uploads";

/** Answers with a file that a person sent: always to be saved, never run in the page. */
export const savedFileResponse = ({ name, mediaType, content }: Upload): Response =>
  new Response(content, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
