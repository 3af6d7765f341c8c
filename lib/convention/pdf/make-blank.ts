import { getAgency } from "@/lib/agency";
import { sha256 } from "@/lib/platform/crypto";
import { blankOf } from "../blank";
import { hasBlank, keepBlank } from "../store/blanks";
import { BlankPdf } from "./blank";
import { renderPdf } from "./render";

/** Makes the blank of an agency as it is now, unless it is kept already; `at` is when it was asked for. Runs in the worker only. */
export const makeBlank = async (agencyId: string, at: Date): Promise<void> => {
  const agency = await getAgency(agencyId);
  const { sections, contentHash } = blankOf(agency);
  const key = { agencyId, contentHash };
  if (await hasBlank(key)) return;
  const file = await renderPdf(BlankPdf({ agencyName: agency.name, sections, at }));
  await keepBlank(key, { file, fileHash: sha256(file), createdAt: at });
};
