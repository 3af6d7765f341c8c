import { DomainError, httpStatus } from "@/lib/platform/errors";

/** Answers in plain words, with the status of its kind, for an endpoint that refuses on purpose; anything else is the framework's error. */
export const answering = async (run: () => Promise<Response>): Promise<Response> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return new Response(error.message, {
      status: httpStatus[error.kind],
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
};
