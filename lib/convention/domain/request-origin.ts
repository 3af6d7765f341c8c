import { z } from "zod";
import { agencyKinds } from "@/lib/agency/domain/agency";
import { appellationCode, siret, text } from "@/lib/reference/primitives";
import { remoteWorkModes } from "@/lib/reference/vocabulary";
import { needsPostcode } from "./immersion-address";

/** Parameters that an address may bring to a new request, in the spelling of the contract: nothing personal, no right (convention.md 11.5). */
export const originParameters = [
  "siret",
  "immersionAddress",
  "immersionAppellation",
  "agencyDepartment",
  "agencyKind",
  "agencyId",
  "mtm_campaign",
  "mtm_kwd",
] as const;

/** What is not understood is as if it had not been given. */
const lenient = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

/** What is known of a request before it begins: the offer or company, job, place, agency, campaign. */
export const requestOrigin = z.object({
  siret: lenient(siret),
  appellationCode: lenient(appellationCode),
  locationId: lenient(z.string().max(40)),
  remoteWorkMode: lenient(z.enum(remoteWorkModes)),
  immersionAddress: lenient(text(255).refine((address) => !needsPostcode(address))),
  agencyId: lenient(z.uuid()),
  agencyDepartment: lenient(z.string().regex(/^(?:\d{2,3}|2[AB])$/u)),
  agencyKind: lenient(z.enum(agencyKinds)),
  acquisitionCampaign: lenient(text(255)),
  acquisitionKeyword: lenient(text(255)),
});

export type RequestOrigin = z.output<typeof requestOrigin>;

const job = z.object({ appellationCode: z.unknown(), remoteWorkMode: z.unknown() });

const jobIn = (serialised: unknown): Partial<z.output<typeof job>> => {
  try {
    return job.partial().safeParse(JSON.parse(String(serialised ?? ""))).data ?? {};
  } catch {
    return {};
  }
};

const given = z.record(z.string(), z.unknown());

/**
 * What the parameters of an address tell of a new request: the site's own (`siret`, `metier`, `lieu`, which name an offer) and those
 * of partners. Every other one is left unread, and so is one that is wrong.
 */
export const originOf = (parameters: unknown): RequestOrigin => {
  const { data = {} } = given.safeParse(parameters);
  const { appellationCode: named, remoteWorkMode } = jobIn(data.immersionAppellation);
  return requestOrigin.parse({
    siret: data.siret,
    appellationCode: data.metier ?? named,
    locationId: data.lieu,
    remoteWorkMode,
    immersionAddress: data.immersionAddress,
    agencyId: data.agencyId,
    agencyDepartment: data.agencyDepartment,
    agencyKind: data.agencyKind,
    acquisitionCampaign: data.mtm_campaign,
    acquisitionKeyword: data.mtm_kwd,
  });
};
