import { db } from "@/lib/platform/db/client";

/** Label of an activity from its NAF code, with or without its dot; null when it is unknown. */
export const nafLabel = async (code: string): Promise<string | null> => {
  const found = await db().nafActivity.findUnique({
    where: { code: code.replaceAll(".", "") },
    select: { label: true },
  });
  return found?.label ?? null;
};
