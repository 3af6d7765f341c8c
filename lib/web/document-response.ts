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

/** Answers with a PDF of a convention: its agreement, or the evidence of its signatures. */
export const documentResponse = (find: Find, kind: DocumentKind): Promise<Response> =>
  fileResponse(find, async (access) => {
    const { file, fileHash, reference } = await getDocument(access, kind);
    return new Response(file, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="${names[kind]}-${reference}.pdf"`,
        etag: `"${fileHash}"`,
        "cache-control": "private, no-store",
      },
    });
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
