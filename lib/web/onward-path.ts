import { z } from "zod";

/** A page of the signed-in spaces, as a path of ours and nothing else: where somebody goes on after signing in. */
export const onwardPath = z.string().regex(/^\/espace(?:\/[\w-]+)*$/);
