import { type ConventionAccess, getDocument } from "@/lib/convention";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "./answering";

/** Answers with the PDF of the convention that `find` gives the right to; null is for somebody who has not proved who they are. */
export const documentResponse = (find: () => Promise<ConventionAccess | null>): Promise<Response> =>
  answering(async () => {
    const access = await find();
    if (!access)
      throw new DomainError(
        "unauthenticated",
        "session-closed",
        "Votre session est terminée. Ouvrez de nouveau votre lien.",
      );
    const { file, fileHash, reference } = await getDocument(access);
    return new Response(file, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="convention-${reference}.pdf"`,
        etag: `"${fileHash}"`,
        "cache-control": "private, no-store",
      },
    });
  });
