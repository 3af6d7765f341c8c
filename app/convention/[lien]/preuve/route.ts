import { documentResponse } from "@/lib/web/document-response";
import { openedLink } from "@/lib/web/signatory";

/** The evidence of the signatures as a PDF, for the signatories who have opened the convention with a code. */
export const GET = async (_request: Request, { params }: { params: Promise<{ lien: string }> }) => {
  const { lien } = await params;
  return documentResponse(async () => (await openedLink(lien)).access, "evidence");
};
