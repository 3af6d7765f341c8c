import { calendarResponse } from "@/lib/web/document-response";
import { openedLink } from "@/lib/web/signatory";

/** The days and hours of the immersion for a calendar, for whoever has opened the convention with a code. */
export const GET = async (_request: Request, { params }: { params: Promise<{ lien: string }> }) => {
  const { lien } = await params;
  return calendarResponse(async () => (await openedLink(lien)).access);
};
