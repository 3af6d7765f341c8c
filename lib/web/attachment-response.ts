import { type DiscussionAccess, getAttachment } from "@/lib/discussion";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "./answering";
import { savedFileResponse } from "./saved-file-response";

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
    return savedFileResponse({ name, mediaType, content: new Uint8Array(content) });
  });
