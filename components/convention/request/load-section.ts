import type { ZodType } from "zod";
import type { RequestSection } from "@/lib/convention/domain/request-sections";

/** Loads the schema of one section when its form is first sent; nothing of it is in the first load. */
export const loadSection = (section: RequestSection) => async (): Promise<ZodType> =>
  (await import("@/lib/convention/domain/request-sections")).requestSections[section];
