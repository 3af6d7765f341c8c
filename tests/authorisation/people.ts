import { encode } from "next-auth/jwt";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { saveView } from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { addDays, type PlainDate } from "@/lib/convention/domain/plain-date";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { expandWeek } from "@/lib/convention/domain/schedule";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { makeDocuments } from "@/lib/convention/pdf/make";
import { makeBlank } from "@/lib/convention/pdf/make-blank";
import { accessOfOperator, accessOfRegistrant, saveGroup, startRegistration } from "@/lib/directory";
import { administratorOf, publishInvented, valley } from "@/lib/directory/company.given";
import type { EstablishmentInput } from "@/lib/directory/schemas";
import type { UserActor } from "@/lib/identity";
import { accessOfApplicant, authenticate, requestAccess, revokeConsumer } from "@/lib/partner";
import { accessRequestForm, type ConsumerInput } from "@/lib/partner/schemas";
import { dayInFrance } from "@/lib/platform/clock";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db/client";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { isWorkingDay } from "@/lib/reference/holidays";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import {
  conventionRequestExample,
  currentEmployer,
  legalRepresentative,
  mondayFrom,
  week35,
} from "@/tests/given/convention-request";
import { bakery, begunDraft } from "@/tests/given/draft";
import { inventedAgreement } from "@/tests/given/registration";
import type { PartnerRight } from "./table";
import { nobody, type Who } from "./who";

const userCookie = async (secret: string) => ({
  "immersion-session": await encode({ token: { secret }, secret: config().NEXTAUTH_SECRET }),
});

const user = async (name: string, email: string, more: Partial<Who> = {}): Promise<Who> => {
  const { actor, secret } = await given.signedIn(email);
  const account = actor.kind === "user" ? "whole" : "half";
  return { ...nobody, name, cookies: await userCookie(secret), account, ...more };
};

const userActor = async (email: string) => {
  const { actor } = await given.signedIn(email);
  if (actor.kind !== "user") throw new Error(`${email} has a step to go`);
  return actor;
};

/** A Monday, a fortnight from now or later, whose week has no public holiday: a minor may not work on one. */
const quietMonday = (): PlainDate => {
  let monday = mondayFrom(addDays(dayInFrance(new Date()), 14));
  while ([0, 1, 2, 3, 4].some((day) => !isWorkingDay(addDays(monday, day)))) monday = addDays(monday, 7);
  return monday;
};

let called = 0;

/** Another person each time: the immersions of one person in one company hold each other back (D5135-3). */
const newFirstName = (): string => {
  called += 1;
  return `Léa ${[...called.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("")}`;
};

/** The request of a minor who has an employer: all the people that a convention may have. */
const everybodyOn = (): Partial<ConventionRequest> => {
  const dateStart = quietMonday();
  const dateEnd = addDays(dateStart, 4);
  const { signatories } = conventionRequestExample(dateStart);
  const birthdate = addDays(dateStart, -17 * 365);
  return {
    dateStart,
    dateEnd,
    schedule: expandWeek(week35, dateStart, dateEnd),
    signatories: {
      ...signatories,
      beneficiary: { ...signatories.beneficiary, birthdate, firstName: newFirstName() },
      beneficiaryRepresentative: legalRepresentative,
      beneficiaryCurrentEmployer: currentEmployer,
    },
  };
};

/** A convention with everybody on it, in any status, in an agency of two steps. */
export const freshConvention = async (staff: Staff, status: ConventionStatus): Promise<string> =>
  (await given.convention(staff, status, everybodyOn())).id;

/** Partners once their keys were checked: what they hold outlives a key that somebody renews on the way. */
const bothActors = async (own: string, other: string) => ({
  own: await authenticate(own, new Date()),
  other: await authenticate(other, new Date()),
});

/** Partner systems: of each tenant, without any right, and one whose key was taken back. */
const partnersOf = async (own: string, other: string) => {
  const reading = (agencyId: string): ConsumerInput["rights"] => ({
    searchEstablishment: { kinds: ["READ"] },
    convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyIds: [agencyId] } },
    statistics: { kinds: ["READ"] },
  });
  const all: readonly PartnerRight[] = ["search", "read", "subscribe", "statistics"];
  const ofOwn = await given.partner({ rights: reading(own) });
  const ofOther = await given.partner({ rights: reading(other) });
  const without = await given.partner({ rights: {} });
  const revoked = await given.partner({ rights: reading(own) });
  await revokeConsumer({ actor: theProduct }, { consumerId: revoked.id });
  const system = (name: string, key: string, rights: readonly PartnerRight[], scope: "own" | "other"): Who => ({
    ...nobody,
    name,
    partner: { key, rights, scope },
  });
  const people = [
    system("partner", ofOwn.key, all, "own"),
    system("partner elsewhere", ofOther.key, all, "other"),
    system("partner without rights", without.key, [], "own"),
    system("revoked partner", revoked.key, [], "own"),
  ];
  return { people, actors: await bothActors(ofOwn.key, ofOther.key) };
};

let asked = 0;

/** A request to a company, with a file in its first message. */
export const freshDiscussion = async (site: EstablishmentInput) => {
  asked += 1;
  const { discussionId, linkId } = await given.contact(site, {
    potentialBeneficiaryEmail: `demande-${asked}@candidat.example.org`,
  });
  const { id: exchangeId } = await db().exchange.findFirstOrThrow({ where: { discussionId } });
  const { id: fileId } = await db().exchangeAttachment.create({
    data: { id: newId(), exchangeId, name: "cv.pdf", mediaType: "application/pdf", content: Buffer.from("%PDF-1.7") },
  });
  return { discussionId, linkId, fileId };
};

/** A request to a company, and what opens it. */
export type WalkedDiscussion = Awaited<ReturnType<typeof freshDiscussion>>;

const candidateOf = async ({ linkId }: WalkedDiscussion, tenant: "own" | "other"): Promise<Who> => ({
  ...nobody,
  name: tenant === "own" ? "candidate" : "candidate elsewhere",
  cookies: { "immersion-conversation": await given.openedConversation(linkId) },
  candidate: tenant,
});

const agencyRoles: readonly AgencyRole[] = ["counsellor", "validator", "agency-admin", "agency-viewer", "to-review"];

/** Somebody of the own company, in one role, with an account that is whole. */
const rightOf = (name: string, changes: object) => ({
  ...administratorOf("00000000000000"),
  email: `${name}@societe.example.org`,
  shouldReceiveDiscussionNotifications: true,
  ...changes,
});

/** A company of each tenant with its people, and a registration that somebody of each began. */
const companiesOf = async () => {
  const publish = async (side: string) => {
    const userRights = [
      rightOf(`administre-${side}`, {}),
      rightOf(`repond-${side}`, { role: "establishment-contact" }),
      rightOf(`attend-${side}`, { status: "PENDING" }),
    ];
    const site = await publishInvented(valley(46), ["11573"], { userRights }, new Date());
    // Every walker may contact it.
    await db().establishment.update({ where: { siret: site.siret }, data: { maxContactsPerMonth: 100_000 } });
    return site;
  };
  const sites = { own: await publish("ici"), other: await publish("ailleurs") };
  const companies = { own: sites.own.siret, other: sites.other.siret };
  const discussions = { own: await freshDiscussion(sites.own), other: await freshDiscussion(sites.other) };
  const operator = accessOfOperator(await given.operator());
  const group = { name: "Groupe d’essai", title: "Groupe d’essai", tone: "plain", sirets: companies.own };
  await saveGroup({ actor: operator }, group);
  const registrationOf = async (side: string) =>
    startRegistration({ actor: accessOfRegistrant(await userActor(`administre-${side}@societe.example.org`)) }, {});
  const registrations = { own: await registrationOf("ici"), other: await registrationOf("ailleurs") };
  const admin = "establishment-admin" as const;
  const people = [
    await user("company administrator", "administre-ici@societe.example.org", {
      companyRoles: { own: admin, other: null },
      registrant: "own",
    }),
    await user("company contact", "repond-ici@societe.example.org", {
      companyRoles: { own: "establishment-contact", other: null },
    }),
    await user("pending company administrator", "attend-ici@societe.example.org"),
    await user("company administrator elsewhere", "administre-ailleurs@societe.example.org", {
      companyRoles: { own: null, other: admin },
      registrant: "other",
    }),
    await candidateOf(discussions.own, "own"),
    await candidateOf(discussions.other, "other"),
  ];
  return { sites, companies, discussions, registrations, people };
};

/** Whoever proved the address of a tenant's beneficiary, for which a draft is kept and from which a company was asked. */
const holderOf = async (
  tenant: "own" | "other",
  of: {
    readonly conventionId: string;
    readonly draftId: string;
    readonly discussion: WalkedDiscussion;
    /** Cookies of the browser in which the draft goes on: that of its owner, who keeps it. */
    readonly browser: Readonly<Record<string, string>>;
  },
): Promise<Who> => {
  const email = `${tenant}@personne.example.com`;
  await db().conventionActor.updateMany({
    where: { conventionId: of.conventionId, role: "beneficiary" },
    data: { email },
  });
  await db().conventionDraft.update({ where: { id: of.draftId }, data: { email } });
  await db().discussion.update({ where: { id: of.discussion.discussionId }, data: { email } });
  const { secret } = await given.proved(email);
  const name = tenant === "own" ? "holder of an address" : "holder of an address elsewhere";
  const cookies = { "immersion-email": secret, ...of.browser };
  return { ...nobody, name, cookies, holder: tenant, isDraftOwner: "immersion-draft" in cookies };
};

/** A request for an access to the API that waits for an operator, by somebody who does not walk. */
export const freshAccessRequest = async (): Promise<string> =>
  requestAccess(
    { actor: accessOfApplicant(await given.professional()) },
    accessRequestForm.parse({
      organisation: "Organisme du Modèle",
      contactFirstName: "Ariane",
      contactLastName: "Fictive",
      contactJob: "Cheffe de produit",
      contactPhone: "06 39 98 00 09",
      purpose: "Essayer.",
      abilities: "search",
    }),
  );

/** A partner of each tenant, with somebody whose address is its contact. */
const contactsOf = async () => {
  const one = async (tenant: "own" | "other") => {
    const { email } = await given.professional({ email: `contact-${tenant}@portail.example.org` });
    const contact = { firstName: "Ariane", lastName: "Fictive", job: "Produit", phone: "0639980009", emails: [email] };
    const { id, key } = await given.partner({ contact });
    const actor = await authenticate(key, new Date());
    await given.webhooks.endpoint(actor, "https://partenaire.example.org/hooks");
    const name = tenant === "own" ? "contact of a partner" : "contact of a partner elsewhere";
    return { id, actor, who: await user(name, email, { apiContact: tenant }) };
  };
  const [own, other] = [await one("own"), await one("other")];
  return {
    people: [own.who, other.who],
    consumers: { own: own.id, other: other.id },
    consumerActors: { own: own.actor, other: other.actor },
  };
};

type Counsellors = Staff & { readonly counsellor: UserActor };

const viewNamed = (name: string, { agencyId, counsellor }: Counsellors): Promise<string> =>
  saveView({ actor: counsellor }, { name, agencyId, criteria: "statut=IN_REVIEW", viewId: "" });

/** A list that an agency's readers share, made by one who does not walk. */
const sharedView = (staff: Counsellors): Promise<string> => viewNamed("Nos demandes", staff);

const removable = "Vue à retirer";

/** Such a list to take away, alone of its kind: its maker may keep thirty, and more people walk. */
export const removableView = async (staff: Counsellors): Promise<string> => {
  await db().workListView.deleteMany({ where: { userId: staff.counsellor.userId, name: removable } });
  return viewNamed(removable, staff);
};

/** Everybody who walks, and the two tenants whose things they walk to. */
export const makeWorld = async () => {
  const [own, other] = [
    await given.agency({ validationSteps: "counsellor-and-validator" }),
    await given.agency({ validationSteps: "counsellor-and-validator" }),
  ];
  const staffOf = async (agencyId: string) => ({
    agencyId,
    counsellor: await given.member(agencyId, ["counsellor"]),
    validator: await given.member(agencyId, ["validator"]),
  });
  const staff = { own: await staffOf(own), other: await staffOf(other) };
  const conventions = {
    own: await freshConvention(staff.own, "IN_REVIEW"),
    other: await freshConvention(staff.other, "IN_REVIEW"),
  };
  const [ownSecret, otherSecret] = ["o".repeat(43), "x".repeat(43)];
  for (const id of Object.values(conventions)) await makeDocuments(id);
  const agencies = { own, other };
  const views = { own: await sharedView(staff.own), other: await sharedView(staff.other) };
  for (const id of Object.values(agencies)) {
    await makeBlank(id, new Date());
    const sent = { agencyId: id, ...inventedAgreement };
    const endDate = new Date("2099-01-01T00:00:00Z");
    await db().agency.update({ where: { id }, data: { delegationEndDate: endDate } });
    await db().agencyAgreement.create({ data: { ...sent, uploadedAt: new Date() } });
    await db().agencyRenewal.create({ data: { ...sent, endDate, askedAt: new Date() } });
    // Whoever walks may leave: somebody else validates and administers.
    await given.member(id, ["validator", "agency-admin"]);
  }
  const drafts = { own: (await begunDraft(ownSecret)).draftId, other: (await begunDraft(otherSecret)).draftId };
  const people: Who[] = [nobody];
  const makers = { own: staff.own.validator, other: staff.other.validator };
  for (const role of agencyRoles) {
    const { email } = await given.member(own, [role]);
    const batchMaker = role === "validator" ? "own" : null;
    people.push(await user(role, email, { agencyRoles: { own: [role], other: [] }, batchMaker }));
    if (batchMaker) makers.own = await userActor(email);
  }
  people.push(
    await user("validator elsewhere", staff.other.validator.email, {
      agencyRoles: { own: [], other: ["validator"] },
      batchMaker: "other",
    }),
  );
  const rightless = await given.member(other, ["to-review"]);
  const operator = await given.member(other, ["to-review"]);
  await db().user.update({ where: { id: operator.userId }, data: { isOperator: true } });
  await db().agencyRight.deleteMany({ where: { userId: { in: [rightless.userId, operator.userId] } } });
  people.push(await user("account without rights", rightless.email));
  people.push(await user("operator", operator.email, { isOperator: true }));
  const half = await given.member(own, ["validator"]);
  await given.protectedBySecondFactor(half.email);
  people.push(
    await user("validator before their second factor", half.email, { agencyRoles: { own: ["validator"], other: [] } }),
  );
  const partners = await partnersOf(own, other);
  people.push(...partners.people);
  for (const role of conventionActorRoles) {
    const secret = await given.openedSecret(conventions.own, role);
    people.push({ ...nobody, name: role, cookies: { "immersion-signature": secret }, role });
  }
  people.push({ ...nobody, name: "owner of a draft", cookies: { "immersion-draft": ownSecret }, isDraftOwner: true });
  await bakery();
  const { people: companyPeople, ...ofCompanies } = await companiesOf();
  people.push(...companyPeople);
  for (const tenant of ["own", "other"] as const)
    people.push(
      await holderOf(tenant, {
        conventionId: conventions[tenant],
        draftId: drafts[tenant],
        discussion: ofCompanies.discussions[tenant],
        browser: tenant === "own" ? { "immersion-draft": ownSecret } : {},
      }),
    );
  const { people: contacts, consumers, consumerActors } = await contactsOf();
  people.push(...contacts);
  const accessRequest = await freshAccessRequest();
  const locationId = ofCompanies.sites.own.locations[0]?.id ?? "";
  const offer = { siret: ofCompanies.companies.own, appellationCode: "11573", locationId };
  return {
    people,
    staff,
    makers,
    agencies,
    views,
    conventions,
    drafts,
    ...ofCompanies,
    offer,
    consumers,
    consumerActors,
    accessRequest,
    partnerActors: partners.actors,
  };
};

/** What the walk needs to know of the world. */
export type World = Awaited<ReturnType<typeof makeWorld>>;
