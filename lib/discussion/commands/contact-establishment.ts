import { lockSiteForContact, setAvailability } from "@/lib/directory";
import type { AnonymousActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { isUuid, newId, newUnguessableId } from "@/lib/platform/ids";
import { formatCount } from "@/lib/platform/typography";
import { discussionEvent } from "../domain/events";
import { isQuotaReached, quotaWindowsMs, type RecentRequests } from "../domain/quota";
import { firstMessage } from "../messages";
import { type ContactRequest, contactRequest } from "../schemas";
import { addExchange, insertDiscussion } from "../store/discussions";

type Site = NonNullable<Awaited<ReturnType<typeof lockSiteForContact>>>;

/** A request that was just made. */
export type Contacted = { readonly discussionId: string; readonly linkId: string };

/** Days during which the same request is not made twice (directory.md 6.2). */
const daysBetweenSimilarRequests = 7;
const day = 86_400_000;

const siteOf = async (tx: Tx, siret: string): Promise<Site> => {
  const site = await lockSiteForContact(tx, siret);
  // A company that is closed, withdrawn or not approved yet is not there for candidates.
  if (!site?.isListed && !site?.isBanned)
    throw new DomainError("notFound", "establishment-missing", "Cette entreprise n’est pas, ou plus, dans l’annuaire.");
  return site;
};

const refuseUnreachable = (site: Site, request: ContactRequest, now: Date): void => {
  if (site.isBanned)
    throw new DomainError("forbidden", "establishment-banned", "Cette entreprise ne peut plus être contactée.");
  if (site.contactMode !== request.contactMode)
    throw new DomainError(
      "invalid",
      "contact-mode-mismatch",
      "L’entreprise veut maintenant être contactée autrement. Revenez à l’offre et recommencez.",
    );
  const isLater = site.nextAvailabilityDate !== null && site.nextAvailabilityDate > now;
  if (isLater || !site.isAvailable)
    throw new DomainError(
      "forbidden",
      "establishment-unavailable",
      "Cette entreprise a reçu beaucoup de demandes et n’en prend plus pour l’instant. Essayez-en une autre, ou revenez le mois prochain.",
    );
};

const refuseSimilar = async (tx: Tx, request: ContactRequest, now: Date): Promise<void> => {
  const recent = await tx.discussion.findFirst({
    where: {
      siret: request.siret,
      appellationCode: request.appellationCode,
      email: request.potentialBeneficiaryEmail,
      createdAt: { gt: new Date(now.getTime() - daysBetweenSimilarRequests * day) },
    },
    select: { id: true },
  });
  if (recent)
    throw new DomainError(
      "conflict",
      "contacted-recently",
      `Vous avez déjà écrit à cette entreprise pour ce métier il y a moins de ${formatCount(daysBetweenSimilarRequests, "jour")}. Laissez-lui le temps de répondre.`,
    );
};

/** Where the request is about: one of the company's addresses, or where it welcomes people who come in person. */
const placeOf = (site: Site, { contactMode, locationId }: ContactRequest) => {
  const place = contactMode === "IN_PERSON" ? site.welcome : site.locations.find(({ id }) => id === locationId);
  if (!place) throw new DomainError("notFound", "location-missing", "Cette adresse n’est plus celle de l’entreprise.");
  const { streetNumberAndAddress, postcode, city, departmentCode } = place;
  return { streetAndAddress: streetNumberAndAddress, postcode, city, departmentCode };
};

const recentRequests = async (tx: Tx, siret: string, now: Date): Promise<RecentRequests> => {
  const within = (window: number) =>
    tx.discussion.count({ where: { siret, createdAt: { gt: new Date(now.getTime() - window) } } });
  return { month: await within(quotaWindowsMs.month), week: await within(quotaWindowsMs.week) };
};

const candidateColumns = (request: ContactRequest) => ({
  firstName: request.potentialBeneficiaryFirstName,
  lastName: request.potentialBeneficiaryLastName,
  email: request.potentialBeneficiaryEmail,
  phone: request.potentialBeneficiaryPhone,
  datePreferences: request.datePreferences,
  immersionObjective: request.immersionObjective,
  ...(request.kind === "IF"
    ? {
        resumeLink: request.potentialBeneficiaryResumeLink ?? null,
        experienceAdditionalInformation: request.experienceAdditionalInformation ?? null,
      }
    : { levelOfEducation: request.levelOfEducation }),
});

/**
 * Makes a request to a company, for the site and for partners alike, with the checks of directory.md 6.2 in their order. Throws DomainError: "notFound" for a company
 * or an address that is not there, "forbidden" for one that is banned or takes no request now, "invalid" for another contact mode
 * or a job that it does not offer, "conflict" for the same request within seven days.
 */
export const contactEstablishment = command<AnonymousActor, ContactRequest, Contacted>(
  contactRequest,
  async ({ tx, now }, request) => {
    const { siret, appellationCode, kind, contactMode, locationId } = request;
    const site = await siteOf(tx, siret);
    refuseUnreachable(site, request, now);
    await refuseSimilar(tx, request, now);
    if (!site.appellationCodes.includes(appellationCode))
      refuseField("appellationCode", "appellation-missing", "Cette entreprise n’accueille plus pour ce métier.");
    const place = placeOf(site, request);
    const discussionId = newId();
    const linkId = newUnguessableId();
    await insertDiscussion(tx, {
      id: discussionId,
      linkId,
      siret,
      kind,
      contactMode,
      businessName: site.name,
      ...place,
      // Whoever comes in person may have named any place.
      locationId: isUuid(locationId) ? locationId : null,
      appellationCode,
      ...candidateColumns(request),
      acquisitionCampaign: request.acquisitionCampaign ?? null,
      acquisitionKeyword: request.acquisitionKeyword ?? null,
      createdAt: now,
    });
    if (contactMode === "EMAIL") {
      const { label } = await tx.appellation.findUniqueOrThrow({ where: { code: appellationCode } });
      const subject = `${request.potentialBeneficiaryFirstName} ${request.potentialBeneficiaryLastName} demande une immersion : ${label}`;
      const message = firstMessage(request, label);
      await addExchange(tx, discussionId, { sender: "potentialBeneficiary", subject, message }, now);
    }
    if (isQuotaReached(site.maxContactsPerMonth, await recentRequests(tx, siret, now)))
      await setAvailability(tx, siret, false);
    return {
      result: { discussionId, linkId },
      events: [discussionEvent("ContactRequestedByBeneficiary", discussionId, { siret, contactMode, kind })],
    };
  },
);
