import { attachmentResponse } from "@/lib/web/attachment-response";
import { openedConversation } from "@/lib/web/conversation";

/** A file of a discussion, for the candidate who has opened it with a code. */
export const GET = async (_request: Request, { params }: { params: Promise<{ lien: string; fichier: string }> }) => {
  const { lien, fichier } = await params;
  return attachmentResponse(() => openedConversation(lien), fichier);
};
