import { accessOfUser } from "@/lib/convention";
import { calendarResponse } from "@/lib/web/document-response";
import { currentUser } from "@/lib/web/session";

/** The days and hours of the immersion for a calendar, for the members of the convention's agency. */
export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  return calendarResponse(async () => {
    const user = await currentUser();
    return user && accessOfUser(user, id);
  });
};
