import { listAgencyOptions } from "@/lib/agency";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import type { FormValues } from "@/lib/platform/form-state";
import { type Appellation, getAppellation } from "@/lib/reference";
import type { RequestOrigin } from "../domain/request-origin";
import { agenciesFor, type InternshipKind } from "../domain/vocabulary";
import { findOffer } from "./find-offer";

const jobAnswers = (job: Appellation): FormValues =>
  Object.fromEntries(Object.entries(job).map(([field, value]) => [`immersionAppellation.${field}`, value]));

const offerAnswers = ({ siret, name, job, remoteWorkMode, location }: OfferDetail): FormValues => ({
  siret,
  businessName: name,
  ...jobAnswers(job),
  remoteWorkMode,
  immersionAddress: `${location.streetNumberAndAddress}, ${location.postcode} ${location.city}`,
});

const companyAnswers = async ({ siret, appellationCode }: RequestOrigin): Promise<FormValues> => {
  const job = appellationCode ? await getAppellation(appellationCode) : null;
  return { ...(siret && { siret }), ...(job && jobAnswers(job)) };
};

/** The agency that is named, or the only one of a kind in a department; the department alone says which ones to show first. */
const agencyAnswers = async (
  { agencyId, agencyKind, agencyDepartment }: RequestOrigin,
  kind: InternshipKind,
): Promise<FormValues> => {
  if (!agencyId && !agencyDepartment) return {};
  const agencies = await listAgencyOptions(agenciesFor[kind]);
  const there = agencyDepartment ? agencies.filter(({ departments }) => departments.includes(agencyDepartment)) : [];
  const alike = agencyKind ? there.filter((one) => one.kind === agencyKind) : [];
  const chosen = agencies.find(({ id }) => id === agencyId) ?? (alike.length === 1 ? alike[0] : undefined);
  return { ...(chosen && { agencyId: chosen.id }), ...(there.length > 0 && agencyDepartment && { agencyDepartment }) };
};

/** The answers that a request begins with, under the names of its forms; all of them are shown there, and may be changed. */
export const answersOfOrigin = async (origin: RequestOrigin, kind: InternshipKind, now: Date): Promise<FormValues> => {
  const offer = await findOffer(origin, now);
  const { remoteWorkMode, immersionAddress } = origin;
  return {
    ...(offer ? offerAnswers(offer) : await companyAnswers(origin)),
    ...(remoteWorkMode && { remoteWorkMode }),
    ...(immersionAddress && { immersionAddress }),
    ...(await agencyAnswers(origin, kind)),
  };
};
