import { forbidden, notFound, redirect } from "next/navigation";
import { DomainError, isUnavailable } from "@/lib/platform/errors";

/** Loads what a page shows: a DomainError becomes the page that its kind calls for; anything else reaches the error page. */
export const forPage = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.kind === "notFound") notFound();
    if (error.kind === "forbidden") forbidden();
    if (error.kind === "unauthenticated") redirect("/connexion");
    throw error;
  }
};

/** Loads what an outside service tells: null while it does not answer, so that the page can say so. */
export const forPageOrMissing = async <T>(load: () => Promise<T>): Promise<T | null> =>
  forPage(async () => {
    try {
      return await load();
    } catch (error) {
      if (isUnavailable(error)) return null;
      throw error;
    }
  });
