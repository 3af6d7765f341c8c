import { db } from "@/lib/platform/db/client";

/** Where to write to the operators of the service, for the product's own messages only. */
export const listOperators = (): Promise<readonly { readonly id: string; readonly email: string }[]> =>
  db().user.findMany({ where: { isOperator: true }, select: { id: true, email: true }, orderBy: { id: "asc" } });
