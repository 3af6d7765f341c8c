import { getRenewalFile } from "@/lib/agency";
import { agencyFile } from "@/lib/web/agency-file";

/** The renewed delegation agreement that an agency sent. */
export const GET = agencyFile(getRenewalFile);
