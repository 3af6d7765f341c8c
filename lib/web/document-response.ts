import { type ConventionAccess, getCalendar, getDocument } from "@/lib/convention";
import type { DocumentKind } from "@/lib/convention/domain/document-kinds";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "./answering";

type Find = () => Promise<ConventionAccess | null>;

/** Answers with a file of the convention that `find` gives the right to; null is for somebody who has not proved who they are. */
const fileResponse = (find: Find, answer: (access: ConventionAccess) => Promise<Response>): Promise<Response> =>
  answering(async () => {
    const access = await find();
    if (!access)
      throw new DomainError(
        "unauthenticated",
        "session-closed",
        "Votre session est terminée. Ouvrez de nouveau votre lien.",
      );
    return answer(access);
  });

const names: Record<DocumentKind, string> = { agreement: "convention", evidence: "preuve" };

/** A PDF to its reader alone, under this name without its extension. */
export const pdfResponse = (
  { file, fileHash }: { readonly file: Uint8Array<ArrayBuffer>; readonly fileHash: string },
  name: string,
): Response =>
  new Response(file, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      etag: `"${fileHash}"`,
      "cache-control": "private, no-store",
    },
  });

/** Answers with a PDF of a convention: its agreement, or the evidence of its signatures. */
export const documentResponse = (find: Find, kind: DocumentKind): Promise<Response> =>
  fileResponse(find, async (access) => {
    const document = await getDocument(access, kind);
    return pdfResponse(document, `${names[kind]}-${document.reference}`);
  });

/** Answers with the calendar of a validated convention. */
export const calendarResponse = (find: Find): Promise<Response> =>
  fileResponse(find, async (access) => {
    const { calendar, reference } = await getCalendar(access);
    return new Response(calendar, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="immersion-${reference}.ics"`,
        "cache-control": "private, no-store",
      },
    });
  });
