import { type ConventionAccess, getDocument } from "@/lib/convention";
import { DomainError, httpStatus } from "@/lib/platform/errors";

const text = (body: string, status: number) =>
  new Response(body, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });

const closed = new DomainError(
  "unauthenticated",
  "session-closed",
  "Votre session est terminée. Ouvrez de nouveau votre lien.",
);

/** Answers with the PDF of the convention that `find` gives the right to; null is for somebody who has not proved who they are. */
export const documentResponse = async (find: () => Promise<ConventionAccess | null>): Promise<Response> => {
  try {
    const access = await find();
    if (!access) throw closed;
    const { file, fileHash, reference } = await getDocument(access);
    return new Response(file, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="convention-${reference}.pdf"`,
        etag: `"${fileHash}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof DomainError) return text(error.message, httpStatus[error.kind]);
    throw error;
  }
};
