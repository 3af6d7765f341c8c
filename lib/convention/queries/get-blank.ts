import { getAgency } from "@/lib/agency";
import { agencyChain } from "@/lib/agency/domain/events";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { readChain } from "@/lib/platform/journal/read";
import type { AgencyAccess } from "../agency-access";
import { blankOf } from "../blank";
import type { Blank } from "../domain/read-models";
import { hasBlank } from "../store/blanks";

/** A blank as it was made. */
export type BlankFile = { readonly file: Uint8Array<ArrayBuffer>; readonly fileHash: string };

const minute = 60_000;

/** Whether the blank of an agency is ready, as its name and address are now. */
export const getBlank = async ({ agencyId }: AgencyAccess, now: Date): Promise<Blank> => {
  const agency = await getAgency(agencyId);
  const { contentHash } = blankOf(agency);
  if (await hasBlank({ agencyId, contentHash })) return { agencyName: agency.name, state: "ready" };
  const journal = await readChain(agencyChain(agencyId));
  const isAsked = journal.some(
    ({ name, payload, occurredAt }) =>
      name === "AgencyBlankAsked" &&
      payload.contentHash === contentHash &&
      now.getTime() - occurredAt.getTime() < minute,
  );
  return { agencyName: agency.name, state: isAsked ? "asked" : "unasked" };
};

/** The PDF of an agency's blank. Throws DomainError("notFound") while it has not been made. */
export const getBlankFile = async ({ agencyId }: AgencyAccess): Promise<BlankFile> => {
  const { contentHash } = blankOf(await getAgency(agencyId));
  const row = await db().agencyBlank.findUnique({ where: { agencyId_contentHash: { agencyId, contentHash } } });
  if (!row)
    throw new DomainError("notFound", "blank-not-made", "Le modèle n’est pas encore prêt. Demandez-le d’abord.");
  return { file: row.file, fileHash: row.fileHash };
};
