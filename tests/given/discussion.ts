import { publishInvented, valley } from "@/lib/directory/company.given";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import {
  accessOfCandidate,
  contactEstablishment,
  type DiscussionAccess,
  openConversation,
  requestConversationCode,
} from "@/lib/discussion";
import { candidateOfSession, codeToSend, type UserActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { holder } from "./people";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;

type RightChanges = {
  readonly role?: "establishment_admin" | "establishment_contact";
  readonly status?: "ACCEPTED" | "PENDING";
  readonly isMainContactByPhone?: boolean;
  readonly isMainContactInPerson?: boolean;
  readonly shouldReceiveDiscussionNotifications?: boolean;
};

/** Somebody with a right on a company site, as they act once signed in. */
export const companyUser = async (siret: string, changes: RightChanges = {}): Promise<UserActor> => {
  const userId = newId();
  const [firstName, lastName] = ["Brune", "Fournil"] as const;
  const email = `entreprise-${userId}@entreprise.example.org`;
  const right = { role: "establishment_admin", status: "ACCEPTED", ...changes } as const;
  await db().user.create({
    data: {
      id: userId,
      email,
      firstName,
      lastName,
      createdAt: new Date(),
      establishmentRights: {
        create: { siret, job: "Gérante", phone: "+33199001007", createdAt: new Date(), ...right },
      },
    },
  });
  return holder(email);
};

/** An invented company that takes requests for the job of baker, with its administrator. */
export const company = async (changes: Partial<EstablishmentInput> = {}) => {
  const site = await publishInvented(valley(1), ["11573", "10868"], changes);
  return { site, siret: site.siret, admin: await companyUser(site.siret) };
};

/** What a candidate asks of a company, as its form posts it. */
export const contactInput = (site: EstablishmentInput, changes: object = {}) => ({
  kind: "IF",
  siret: site.siret,
  appellationCode: "11573",
  locationId: site.locations[0]?.id ?? newId(),
  contactMode: site.contactMode,
  potentialBeneficiaryFirstName: "Ana",
  potentialBeneficiaryLastName: "Fictive",
  potentialBeneficiaryEmail: "ana.fictive@candidat.example.org",
  potentialBeneficiaryPhone: "06 39 98 00 01",
  datePreferences: "La première semaine de décembre",
  immersionObjective: "Confirmer un projet professionnel",
  ...changes,
});

/** Makes a request to a company. */
export const contact = (site: EstablishmentInput, changes: object = {}, now = new Date()) =>
  contactEstablishment({ actor: anonymous, now }, contactInput(site, changes));

/** Opens a discussion as its candidate, with the code that they receive; gives the secret of their session. */
export const openedConversation = async (linkId: string, now = new Date()): Promise<string> => {
  await requestConversationCode({ actor: anonymous, now }, { linkId });
  const { id } = await db().discussion.findUniqueOrThrow({ where: { linkId } });
  const { id: codeId } = await db().oneTimeCode.findFirstOrThrow({
    where: { subject: `conversation:${id}` },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const code = (await codeToSend(codeId, now))?.code ?? "";
  const tried = await openConversation({ actor: anonymous, now }, { linkId, code });
  if (tried.outcome !== "opened") throw new Error(`the candidate could not open their discussion: ${tried.outcome}`);
  return tried.session.secret;
};

/** What a candidate may do in their discussion, once they have opened it. */
export const asCandidate = async (linkId: string, now = new Date()): Promise<DiscussionAccess> => {
  const candidate = await candidateOfSession(await openedConversation(linkId, now), now);
  if (!candidate) throw new Error("the session opens nothing");
  return accessOfCandidate(candidate);
};
