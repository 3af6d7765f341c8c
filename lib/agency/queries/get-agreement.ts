import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { Upload } from "@/lib/platform/uploads";
import type { ManagerAccess } from "../access";

/** The delegation agreement that an agency sent. Throws DomainError("notFound") when there is none. */
export const getAgreement = async ({ agencyId }: ManagerAccess): Promise<Upload> => {
  const row = isUuid(agencyId) ? await db().agencyAgreement.findUnique({ where: { agencyId } }) : null;
  if (!row)
    throw new DomainError("notFound", "agreement-not-found", "Ce document n’existe pas ou n’est pas pour vous.");
  const { name, mediaType, content } = row;
  return { name, mediaType, content };
};
