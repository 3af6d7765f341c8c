import { accessOfCompany } from "@/lib/discussion";
import { attachmentResponse } from "@/lib/web/attachment-response";
import { currentUser } from "@/lib/web/session";

/** A file of a discussion, for the people of the company. */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string; fichier: string }> }) => {
  const { id, fichier } = await params;
  return attachmentResponse(async () => {
    const user = await currentUser();
    return user && accessOfCompany(user, id);
  }, fichier);
};
