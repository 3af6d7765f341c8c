import { accessOfManager, getAgreement } from "@/lib/agency";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "@/lib/web/answering";
import { savedFileResponse } from "@/lib/web/saved-file-response";
import { currentUser } from "@/lib/web/session";

/** The delegation agreement of an agency, for its administrators and for operators. */
export const GET = async (_request: Request, { params }: { params: Promise<{ agence: string }> }) => {
  const { agence } = await params;
  return answering(async () => {
    const user = await currentUser();
    if (!user)
      throw new DomainError("unauthenticated", "session-closed", "Votre session est terminée. Connectez-vous.");
    return savedFileResponse(await getAgreement(accessOfManager(user, agence)));
  });
};
