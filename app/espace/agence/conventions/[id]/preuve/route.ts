import { accessOfUser } from "@/lib/convention";
import { documentResponse } from "@/lib/web/document-response";
import { currentUser } from "@/lib/web/session";

/** The evidence of the signatures as a PDF, for the members of the convention's agency. */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  return documentResponse(async () => {
    const user = await currentUser();
    return user && accessOfUser(user, id);
  }, "evidence");
};
