import { getAgreement } from "@/lib/agency";
import { agencyFile } from "@/lib/web/agency-file";

/** The delegation agreement in force of an agency. */
export const GET = agencyFile(getAgreement);
