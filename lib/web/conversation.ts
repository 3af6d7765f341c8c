import { redirect } from "next/navigation";
import { accessOfCandidate, type DiscussionAccess, findConversation } from "@/lib/discussion";
import { currentCandidate } from "./session";

/** The right on the discussion that a candidate's link locates, when this browser has opened it with a code. */
export const openedConversation = async (linkId: string): Promise<DiscussionAccess | null> => {
  const { discussionId } = await findConversation(linkId);
  const candidate = await currentCandidate();
  return candidate?.discussionId === discussionId ? accessOfCandidate(candidate) : null;
};

/** The right that a code has opened on a discussion; sends everybody else to ask for a code. */
export const requireConversation = async (linkId: string): Promise<DiscussionAccess> =>
  (await openedConversation(linkId)) ?? redirect(`/candidature/${linkId}`);
