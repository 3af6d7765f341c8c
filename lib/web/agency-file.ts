import { accessOfManager } from "@/lib/agency";
import { DomainError } from "@/lib/platform/errors";
import type { Upload } from "@/lib/platform/uploads";
import { answering } from "./answering";
import { savedFileResponse } from "./saved-file-response";
import { currentUser } from "./session";

type Params = { readonly params: Promise<{ readonly agence: string }> };

/** Makes the endpoint of a file of an agency, for whoever administers it and for operators: always to be saved. */
export const agencyFile =
  (read: (access: ReturnType<typeof accessOfManager>) => Promise<Upload>) =>
  (_request: Request, { params }: Params): Promise<Response> =>
    answering(async () => {
      const user = await currentUser();
      if (!user)
        throw new DomainError("unauthenticated", "session-closed", "Votre session est terminée. Connectez-vous.");
      return savedFileResponse(await read(accessOfManager(user, (await params).agence)));
    });
