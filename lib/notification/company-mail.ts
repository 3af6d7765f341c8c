import { z } from "zod";
import { companyForProduct } from "@/lib/directory";
import type { EstablishmentEventName } from "@/lib/directory/domain/events";
import { rightChangeKinds } from "@/lib/directory/domain/rights";
import { listOperators, userMessageTarget } from "@/lib/identity";
import { config } from "@/lib/platform/config";
import type { JournaledEvent } from "@/lib/platform/event";
import { tellConventionsOfBan } from "./ban-mail";
import { conventionContext } from "./convention-context";
import { deliver, type Outgoing } from "./deliver";
import { tellCandidatesOfBan } from "./discussion-mail";
import type { MailContent } from "./mail/content";
import * as words from "./messages/company";

const about = z.object({ siret: z.string() });

type Company = NonNullable<Awaited<ReturnType<typeof companyForProduct>>>;
type Writing = (company: Company, event: JournaledEvent) => Outgoing[] | Promise<Outgoing[]>;

const named = ({ siret, name }: Company): words.CompanyNamed => ({
  siret,
  name,
  url: `${config().PUBLIC_URL}/espace/entreprise/${siret}`,
});

const operated = (company: Company): words.CompanyNamed => ({
  ...named(company),
  url: `${config().PUBLIC_URL}/espace/admin/entreprises/${company.siret}`,
});

/** A handler that writes about one company as it is when the message leaves; one that is gone has nobody to write to. */
const write =
  (...writings: readonly Writing[]) =>
  async (event: JournaledEvent): Promise<void> => {
    const company = await companyForProduct(about.parse(event.payload).siret);
    if (!company) return;
    const outgoing = await Promise.all(writings.map((writing) => writing(company, event)));
    await deliver(outgoing.flat());
  };

const toPeople = (
  company: Company,
  event: JournaledEvent,
  kind: string,
  content: MailContent,
  onlyAdmins = false,
): Outgoing[] =>
  company.people
    .filter(({ status, role }) => status === "ACCEPTED" && (!onlyAdmins || role === "establishment-admin"))
    .map(({ userId, email }) => ({ eventId: event.id, kind, recipient: `user:${userId}`, email, content }));

const toOperators = async (event: JournaledEvent, kind: string, content: MailContent): Promise<Outgoing[]> =>
  (await listOperators()).map(({ id, email }) => ({
    eventId: event.id,
    kind,
    recipient: `operator:${id}`,
    email,
    content,
  }));

const people =
  (kind: string, content: (company: Company) => MailContent, onlyAdmins = false): Writing =>
  (company, event) =>
    toPeople(company, event, kind, content(company), onlyAdmins);

const tellOperatorsOfRegistration: Writing = (company, event) =>
  company.isListed ? [] : toOperators(event, "company-to-approve", words.toOperate(operated(company), "register"));

const tellRefused: Writing = (company, event) =>
  company.refusalReason === null
    ? []
    : toPeople(company, event, "company-refused", words.refused(named(company), company.refusalReason));

const rightChange = z.object({ userId: z.uuid(), change: z.enum(rightChangeKinds) });

/** Added, changed, accepted or refused: the person is told; asked: the administrators are; removed: nobody is (directory.md 5.4). */
const tellRightChange: Writing = async (company, event) => {
  const { userId, change } = rightChange.parse(event.payload);
  if (change === "removed") return [];
  if (change === "asked") return toPeople(company, event, "right-asked", words.rightAsked(named(company)), true);
  const target = await userMessageTarget(userId);
  const content = words.rightChanged(named(company), change);
  return target
    ? [{ eventId: event.id, kind: `right-${change}`, recipient: `user:${userId}`, email: target.email, content }]
    : [];
};

const leavers = about.extend({ userIds: z.array(z.uuid()) });

/** Writes to those who were the people of a company that is gone. */
const tellDeleted = async (event: JournaledEvent): Promise<void> => {
  const { siret, userIds } = leavers.parse(event.payload);
  const targets = await Promise.all(
    userIds.map(async (userId) => ({ userId, target: await userMessageTarget(userId) })),
  );
  await deliver(
    targets.flatMap(({ userId, target }) =>
      target
        ? [
            {
              eventId: event.id,
              kind: "company-deleted",
              recipient: `user:${userId}`,
              email: target.email,
              content: words.deleted(siret),
            },
          ]
        : [],
    ),
  );
};

const invitation = about.extend({ conventionId: z.uuid(), linkId: z.uuid() });

/** Invites the representative of a company that hosted somebody to register (directory.md 5.8). */
const inviteCompany = async (event: JournaledEvent): Promise<void> => {
  const { conventionId, linkId } = invitation.parse(event.payload);
  const { convention, signatories } = await conventionContext(conventionId);
  const { PUBLIC_URL } = config();
  const content = words.invitation(
    { name: convention.businessName, siret: convention.siret, url: `${PUBLIC_URL}/inscrire-mon-entreprise` },
    `${PUBLIC_URL}/ne-plus-inviter/${linkId}`,
  );
  await deliver(
    signatories
      .filter(({ role }) => role === "establishment-representative")
      .map(({ role, email }) => ({
        eventId: event.id,
        kind: "company-invited",
        recipient: role,
        email,
        conventionId,
        content,
      })),
  );
};

type Handler = (event: JournaledEvent) => Promise<void>;

/** Two kinds of messages for one event: each gets its chance before a failure is thrown. */
const both =
  (...handlers: readonly Handler[]): Handler =>
  async (event) => {
    const outcomes = await Promise.allSettled(handlers.map((handler) => handler(event)));
    const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} part(s) not told yet`);
  };

/** Who is written to when something happens to a company; null says that nobody is, on purpose. */
export const companyMail: Record<EstablishmentEventName, Handler | null> = {
  EstablishmentPublished: null,
  EstablishmentAvailableAgain: null,
  EstablishmentDeactivated: write(people("company-paused", (company) => words.pausedForSilence(named(company)))),
  EstablishmentRegistered: write(
    people("company-registered", (company) => words.registered(named(company), company.isListed)),
    tellOperatorsOfRegistration,
  ),
  EstablishmentUpdated: null,
  EstablishmentApproved: write(people("company-approved", (company) => words.approved(named(company)))),
  EstablishmentRefused: write(tellRefused),
  EstablishmentUnpublished: null,
  EstablishmentPublishedAgain: null,
  EstablishmentRightChanged: write(tellRightChange),
  EstablishmentDeletionRequested: write((company, event) =>
    toOperators(event, "company-to-delete", words.toOperate(operated(company), "leave")),
  ),
  EstablishmentDeleted: tellDeleted,
  EstablishmentBanned: both(
    write(people("company-banned", (company) => words.banned(named(company)))),
    tellCandidatesOfBan,
    tellConventionsOfBan,
  ),
  EstablishmentUnbanned: write(people("company-unbanned", (company) => words.unbanned(named(company)))),
  EstablishmentClosed: write(people("company-closed", (company) => words.closedAtRegister(named(company)))),
  EstablishmentRefreshed: null,
  EstablishmentUpdateSuggested: write(
    people("company-update-suggested", (company) => words.updateSuggested(named(company)), true),
  ),
  EstablishmentMemberReleased: null,
  EstablishmentGroupSaved: null,
  EstablishmentLeadNoted: null,
  EstablishmentLeadReminded: inviteCompany,
  EstablishmentLeadClosed: null,
};
