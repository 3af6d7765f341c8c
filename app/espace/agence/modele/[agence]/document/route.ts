import { accessToAgency, getBlankFile } from "@/lib/convention";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "@/lib/web/answering";
import { pdfResponse } from "@/lib/web/document-response";
import { currentUser } from "@/lib/web/session";

/** An agency's blank agreement, for its members. */
export const GET = async (_request: Request, { params }: { params: Promise<{ agence: string }> }) => {
  const { agence } = await params;
  return answering(async () => {
    const user = await currentUser();
    if (!user)
      throw new DomainError("unauthenticated", "session-closed", "Votre session est terminée. Connectez-vous.");
    return pdfResponse(await getBlankFile(accessToAgency(user, agence)), "modele-de-convention");
  });
};
