import { forgetDrafts } from "./draft";
import { leaveConversationSession, leaveEmailSession, leaveSignatorySession } from "./session";

/** Leaves nothing on a computer that others use: whatever was opened or begun in this browser without an account is closed. */
export const leaveComputer = async (): Promise<void> => {
  await leaveSignatorySession();
  await leaveConversationSession();
  await leaveEmailSession();
  await forgetDrafts();
};
