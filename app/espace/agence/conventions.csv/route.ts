import { listFileResponse } from "@/lib/web/list-file-response";
import { currentUser } from "@/lib/web/session";

/** The conventions of a list as a file, under the parameters of its page. A POST, because the journal tells who takes it away. */
export const POST = async (request: Request) => listFileResponse(currentUser, new URL(request.url).searchParams);
