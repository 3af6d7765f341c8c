import { type DiscussionAccess, getAttachment } from "@/lib/discussion";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "./answering";

/** Answers with a file of the discussion that `find` gives the right to: always to be saved, never run in the page. */
export const attachmentResponse = (find: () => Promise<DiscussionAccess | null>, fileId: string): Promise<Response> =>
  answering(async () => {
    const access = await find();
    if (!access)
      throw new DomainError(
        "unauthenticated",
        "session-closed",
        "Votre session est terminée. Ouvrez de nouveau votre lien.",
      );
    const { name, mediaType, content } = await getAttachment(access, fileId);
    return new Response(new Uint8Array(content), {
      headers: {
        "content-type": mediaType,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  });
