import { documentResponse } from "@/lib/web/document-response";
import { openedLink } from "@/lib/web/signatory";

/** The convention's PDF, for whoever has opened it with a code. */
export const GET = async (_request: Request, { params }: { params: Promise<{ lien: string }> }) => {
  const { lien } = await params;
  return documentResponse(async () => (await openedLink(lien)).access, "agreement");
};
