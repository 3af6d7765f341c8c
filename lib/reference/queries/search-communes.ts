import { Prisma } from "@/lib/platform/db/client";
import type { Commune } from "../commune";
import { firstAnswers, type Statement } from "./ranking";

/** The search of at most `most` towns. */
export const communeStatement =
  (most: number): Statement =>
  (where, order, rank) =>
    Prisma.sql`
    select code, name, postcodes, department_code as "departmentCode", population, lat as latitude, lon as longitude,
      is_approximate as "isApproximate", ${rank} as rank
    from communes where ${where} and vanished_at is null
    order by ${order}, population desc, length(name), code limit ${most}`;

/** Towns that answer a name or a postcode, ranked as job names are, the most populous first; none for fewer than two characters. */
export const searchCommunes = (typed: string, most = 8): Promise<readonly Commune[]> =>
  firstAnswers<Commune>(typed, communeStatement(most));
