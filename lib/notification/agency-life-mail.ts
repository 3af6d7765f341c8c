import { z } from "zod";
import { type Agency, getAgency, listNotifiedMembers, peopleOfAgency, renewalRefusal } from "@/lib/agency";
import { delegationNotices } from "@/lib/agency/domain/delegation";
import type { AgencyEventName } from "@/lib/agency/domain/events";
import { listOperators, userMessageTarget } from "@/lib/identity";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { deliver, type Outgoing } from "./deliver";
import { sendDigest } from "./digests";
import type { MailContent } from "./mail/content";
import * as words from "./messages/agency-life";
import { teamMail } from "./team-mail";

const about = z.object({ agencyId: z.uuid() });

type Writing = (agency: Agency, event: JournaledEvent) => Promise<Outgoing[]>;

const named = ({ name }: Agency, path: string): words.AgencyNamed => ({ name, url: `${config().PUBLIC_URL}${path}` });

/** A handler that writes about one agency as it is when the message leaves. */
const write =
  (...writings: readonly Writing[]) =>
  async (event: JournaledEvent): Promise<void> => {
    const agency = await getAgency(about.parse(event.payload).agencyId);
    const outgoing = await Promise.all(writings.map((writing) => writing(agency, event)));
    await deliver(outgoing.flat());
  };

const delegationPath = ({ id }: Agency): string => `/espace/agence/structures/${id}/delegation`;

type To = { readonly kind: string; readonly content: MailContent };

const toUsers = (
  event: JournaledEvent,
  users: readonly { readonly userId: string; readonly email: string }[],
  { kind, content }: To,
): Outgoing[] =>
  users.map(({ userId, email }) => ({ eventId: event.id, kind, recipient: `user:${userId}`, email, content }));

const toMembers = async (agency: Agency, event: JournaledEvent, to: To): Promise<Outgoing[]> =>
  toUsers(
    event,
    (await peopleOfAgency(agency.id)).filter(({ isNotified }) => isNotified),
    to,
  );

const registrant = z.object({ userId: z.uuid() });

const tellRegistrant: Writing = async (agency, event) => {
  const { userId } = registrant.parse(event.payload);
  const target = await userMessageTarget(userId);
  const content = words.agencyReceived(
    named(agency, "/espace/inscrire-ma-structure"),
    agency.delegationEndDate !== undefined,
  );
  return target ? toUsers(event, [{ userId, email: target.email }], { kind: "agency-received", content }) : [];
};

const toOperators = async (event: JournaledEvent, to: To): Promise<Outgoing[]> => {
  const operators = (await listOperators()).map(({ id, email }) => ({ userId: id, email }));
  return toUsers(event, operators, to);
};

const reviewed = (agency: Agency) => named(agency, `/espace/admin/structures/${agency.id}`);

const tellOperators: Writing = (agency, event) =>
  toOperators(event, { kind: "agency-to-review", content: words.agencyToReview(reviewed(agency)) });

const tellActivated: Writing = (agency, event) =>
  toMembers(agency, event, {
    kind: "agency-activated",
    content: words.agencyActivated(named(agency, "/espace/agence")),
  });

/** The prescriber's validators learn whose conventions they will receive. */
const tellPrescriber: Writing = async (agency, event) =>
  agency.refersTo
    ? toUsers(event, await listNotifiedMembers(agency.refersTo.id, "validator"), {
        kind: "referring-agency-activated",
        content: words.referringActivated(named(agency, "/espace/agence"), agency.refersTo.name),
      })
    : [];

const tellRejected: Writing = async (agency, event) => {
  if (agency.statusJustification === undefined) return [];
  const content = words.agencyRejected(named(agency, "/espace"), agency.statusJustification);
  const to = { kind: "agency-rejected", content };
  const admins = agency.refersTo ? await listNotifiedMembers(agency.refersTo.id, "agency-admin") : [];
  return [...(await toMembers(agency, event, to)), ...toUsers(event, admins, to)];
};

const order = z.object({ targetId: z.uuid().optional() });

const tellClosed: Writing = async (agency, event) => {
  if (agency.statusJustification === undefined) return [];
  const { targetId } = order.parse(event.payload);
  const successor = targetId ? (await getAgency(targetId)).name : null;
  const content = words.agencyClosed(named(agency, "/espace"), agency.statusJustification, successor);
  return toMembers(agency, event, { kind: "agency-closed", content });
};

const ending = z.object({ notice: z.enum(delegationNotices), endDate: z.iso.date() });

/** The end of a delegation is told to the contact address and to everybody in the agency (platform.md 1.10). */
const tellEnd: Writing = async (agency, event) => {
  const { notice, endDate } = ending.parse(event.payload);
  const content = words.delegationEnding(named(agency, delegationPath(agency)), notice, endDate);
  const to = { kind: "delegation-ending", content };
  const people = await peopleOfAgency(agency.id);
  const contact = people.some(({ email }) => email === agency.contactEmail)
    ? []
    : [{ eventId: event.id, ...to, recipient: "agency", email: agency.contactEmail }];
  return [...toUsers(event, people, to), ...contact];
};

const askReading: Writing = (agency, event) =>
  toOperators(event, { kind: "renewal-to-read", content: words.renewalToRead(reviewed(agency)) });

const renewed = z.object({ endDate: z.iso.date() });

const tellRenewed: Writing = (agency, event) => {
  const content = words.renewalAccepted(named(agency, "/espace"), renewed.parse(event.payload).endDate);
  return toMembers(agency, event, { kind: "renewal-accepted", content });
};

/** The reason is the last one: a renewal that was sent again meanwhile awaits an answer of its own. */
const tellNotRenewed: Writing = async (agency, event) => {
  const reason = await renewalRefusal(agency.id);
  if (reason === null) return [];
  const content = words.renewalRefused(named(agency, delegationPath(agency)), reason);
  return toUsers(event, await listNotifiedMembers(agency.id, "agency-admin"), { kind: "renewal-refused", content });
};

/** Who is written to when something happens to an agency; null says that nobody is, on purpose. */
export const agencyMail: Record<AgencyEventName, ((event: JournaledEvent) => Promise<void>) | null> = {
  ...teamMail,
  AgencyBlankAsked: null,
  AgencyAdded: write(tellRegistrant, tellOperators),
  AgencyUpdated: null,
  AgencyActivated: write(tellActivated, tellPrescriber),
  AgencyRejected: write(tellRejected),
  AgencyClosed: write(tellClosed),
  AgencyDelegationEnding: write(tellEnd),
  AgencyRenewalAsked: write(askReading),
  AgencyRenewalAccepted: write(tellRenewed),
  AgencyRenewalRefused: write(tellNotRenewed),
  ConventionsExported: null,
  AgencyDigestDue: sendDigest,
};
