import { z } from "zod";
import { listNotifiedMembers } from "@/lib/agency";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { isSmsPossible } from "@/lib/convention";
import { reminders } from "@/lib/convention/domain/reminders";
import { signatoryRoles } from "@/lib/convention/domain/roles";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import type { JournaledEvent } from "@/lib/platform/event";
import { type ConventionContext, conventionContext, isSignable, type Recipient, unsigned } from "./convention-context";
import { deliver, type Outgoing } from "./deliver";
import type { MailContent } from "./mail/content";
import { newConvention, reviewReminder, toReview, transferredHere } from "./messages/agency";
import { signatureLinkSms } from "./messages/links";
import { changeAwaited, changeToMake, notHappening, transferred, validated } from "./messages/outcome";
import { signatureReminder, signatureRequest, signatureRequestAfterChange, signed } from "./messages/signature";

// Each message is about the convention as it is when it leaves: a job that comes late asks nobody for what is done already.

/** Whom one event makes us write to, and what. */
export type Writing = (context: ConventionContext, event: JournaledEvent) => Outgoing[] | Promise<Outgoing[]>;

const about = z.object({ conventionId: z.uuid() });

/** A handler that sends what several writings say of one convention. */
export const write =
  (...writings: readonly Writing[]) =>
  async (event: JournaledEvent): Promise<void> => {
    const context = await conventionContext(about.parse(event.payload).conventionId);
    const outgoing = await Promise.all(writings.map((writing) => writing(context, event)));
    await deliver(outgoing.flat());
  };

type Words = (context: ConventionContext, person: Recipient) => MailContent;

const toPeople = (
  context: ConventionContext,
  event: JournaledEvent,
  kind: string,
  people: readonly Recipient[],
  words: Words,
): Outgoing[] =>
  people.map((person) => ({
    eventId: event.id,
    kind,
    recipient: person.role,
    email: person.email,
    conventionId: context.convention.id,
    content: words(context, person),
  }));

/** Those who chose one summary each morning find it there. */
const toMembers = async (
  context: ConventionContext,
  event: JournaledEvent,
  kind: string,
  role: AgencyRole,
  content: MailContent,
): Promise<Outgoing[]> =>
  (await listNotifiedMembers(context.agency.id, role))
    .filter(({ rhythm }) => rhythm === "each")
    .map((member) => ({
      eventId: event.id,
      kind,
      recipient: `${role}:${member.userId}`,
      email: member.email,
      conventionId: context.convention.id,
      content,
    }));

const firstReader = ({ agency }: ConventionContext): AgencyRole =>
  agency.validationSteps === "counsellor-and-validator" ? "counsellor" : "validator";

/** Everybody on the convention; the tutor once when they are also the representative. */
const everybody = ({ signatories, tutor }: ConventionContext): readonly Recipient[] =>
  signatories.some(({ email }) => email === tutor.email) ? signatories : [...signatories, tutor];

/** Asks for the signatures that are awaited. */
export const askSignatures: Writing = (context, event) =>
  toPeople(context, event, "signature-request", unsigned(context), signatureRequest);

/** Asks for them again, because what people agreed on has changed. */
export const askSignaturesAgain: Writing = (context, event) =>
  toPeople(context, event, "signature-request-after-change", unsigned(context), signatureRequestAfterChange);

const signedBy = z.object({ signatory: z.enum(signatoryRoles) });

const reminded = z.object({ reminder: z.enum(reminders) });

const remindMembers = async (context: ConventionContext, event: JournaledEvent, isLast: boolean) => {
  const { status } = context.convention;
  if (status !== "IN_REVIEW" && status !== "ACCEPTED_BY_COUNSELLOR") return [];
  const next = status === "IN_REVIEW" ? firstReader(context) : "validator";
  const content = reviewReminder(context, { task: next === "counsellor" ? "vérifier" : "valider", isLast });
  return toMembers(context, event, "review-reminder", next, content);
};

/** Reminds who is awaited before the first day: signatories by e-mail, and by SMS when their phone takes one; then the agency. */
export const remind: Writing = async (context, event) => {
  const { reminder } = reminded.parse(event.payload);
  if (reminder !== "signatures") return remindMembers(context, event, reminder === "last-review");
  const people = unsigned(context);
  return [
    ...toPeople(context, event, "signature-reminder", people, signatureReminder),
    ...people
      .filter(({ phone }) => isSmsPossible(phone))
      .map((person) => ({
        eventId: event.id,
        kind: "signature-reminder",
        recipient: person.role,
        conventionId: context.convention.id,
        phone: person.phone,
        text: signatureLinkSms(context, person),
      })),
  ];
};

/** Confirms their signature to the person who signed. */
export const confirmSignature: Writing = (context, event) => {
  const { signatory } = signedBy.parse(event.payload);
  return toPeople(
    context,
    event,
    "signed",
    context.signatories.filter(({ role }) => role === signatory),
    signed,
  );
};

/** Tells the agency that a convention was sent to it. */
export const tellAgency: Writing = (context, event) =>
  isSignable(context) ? toMembers(context, event, "new-convention", firstReader(context), newConvention(context)) : [];

const askReview = (context: ConventionContext, event: JournaledEvent, role: AgencyRole, status: ConventionStatus) =>
  context.convention.status === status
    ? toMembers(context, event, "to-review", role, toReview(context, role === "counsellor" ? "vérifier" : "valider"))
    : [];

/** Asks the agency to check a convention that everybody has signed. */
export const askFirstReview: Writing = (context, event) => askReview(context, event, firstReader(context), "IN_REVIEW");

/** Asks the validator for the final agreement. */
export const askValidation: Writing = (context, event) =>
  askReview(context, event, "validator", "ACCEPTED_BY_COUNSELLOR");

/** Tells everybody that the immersion may begin. */
export const tellValidated: Writing = (context, event) =>
  context.convention.status === "ACCEPTED_BY_VALIDATOR"
    ? toPeople(context, event, "validated", everybody(context), validated)
    : [];

/** Tells everybody that the immersion will not take place, and why; a month after its end nobody is told what they know. */
export const tellEnded: Writing = (context, event) => {
  if (event.payload.by === "system") return [];
  const { status } = context.convention;
  if (status !== "REJECTED" && status !== "CANCELLED" && status !== "DEPRECATED") return [];
  return toPeople(context, event, "not-happening", everybody(context), (about, person) =>
    notHappening(about, person, status),
  );
};

/** Tells everybody that another agency follows the convention from now on, and asks those who sign to sign it again. */
export const tellTransfer: Writing = (context, event) =>
  toPeople(context, event, "transferred", everybody(context), (about, person) =>
    transferred(about, person, unsigned(about).includes(person)),
  );

/** Tells the agency that receives a convention from another one, a correction under way included. */
export const tellNewAgency: Writing = (context, event) =>
  toMembers(context, event, "transferred-here", firstReader(context), transferredHere(context, isSignable(context)));

/** Asks one person for a correction, and tells the others that it is under way. */
export const askCorrection: Writing = (context, event) => {
  const addressee = context.convention.changeRequest?.addressee;
  if (addressee === undefined) return [];
  const isAddressee = ({ role }: Recipient) => role === addressee;
  // The addressee may be the tutor, who is somebody else than the representative then.
  const people = [...context.signatories, ...(addressee === "establishment-tutor" ? [context.tutor] : [])];
  return [
    ...toPeople(context, event, "change-to-make", people.filter(isAddressee), changeToMake),
    ...toPeople(
      context,
      event,
      "change-awaited",
      people.filter((person) => !isAddressee(person)),
      changeAwaited,
    ),
  ];
};
