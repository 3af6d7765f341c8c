import { DomainError, refuseField } from "@/lib/platform/errors";
import { maskEmail, maskPhone } from "@/lib/reference/masking";
import { type Convention, mapSignatories, type PersonName, presentSignatories } from "../convention";
import type { ConventionEvent } from "../events";
import { identityIssues } from "../identity-rules";

import { checkAllowed } from "../permissions";
import { type ConventionActorRole, conventionActorRoles } from "../roles";
import { announce, type Decision, type DecisionContext, factsIn, saved } from "./decision";

/** New e-mail address or phone number (E.164) of one role. */
export type ContactInput = {
  readonly role: ConventionActorRole;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** The new address or number belongs to a user of an agency, who may not sign for somebody. */
  readonly belongsToAgencyUser: boolean;
};

const personOf = (convention: Convention, role: ConventionActorRole) =>
  role === "establishment-tutor"
    ? convention.establishmentTutor
    : presentSignatories(convention).find((signatory) => signatory.role === role);

/** A contact that an act replaced; `old` is what served before. */
export type ReplacedContact = {
  readonly role: ConventionActorRole;
  readonly channel: "email" | "phone";
  readonly old: string;
};

/** Addresses and numbers that differ between two states of a convention, of whoever stands on both. */
export const replacedContacts = (before: Convention, after: Convention): readonly ReplacedContact[] =>
  conventionActorRoles.flatMap((role) => {
    const [old, young] = [personOf(before, role), personOf(after, role)];
    if (!old || !young) return [];
    return (["email", "phone"] as const)
      .filter((channel) => old[channel] !== young[channel])
      .map((channel) => ({ role, channel, old: old[channel] }));
  });

const masks = { email: maskEmail, phone: maskPhone } as const;

/** One event for each address or number that differs between two states of a convention, its old and new target masked. */
export const correctionEvents = (
  before: Convention,
  after: Convention,
  { role: by }: DecisionContext,
): readonly ConventionEvent[] =>
  replacedContacts(before, after).map(({ role, channel, old }) =>
    announce("ConventionContactCorrected", before.id, {
      by,
      role,
      channel,
      maskedOld: masks[channel](old),
      maskedNew: masks[channel](personOf(after, role)?.[channel] ?? ""),
      forMessagesOnly: presentSignatories(after).some((one) => one.role === role && one.signedAt !== undefined),
    }),
  );

/** A member of the agency corrects an address or a number: no signature is cleared, everybody is told. */
export const decideCorrectContact = (
  convention: Convention,
  input: ContactInput,
  context: DecisionContext,
): Decision => {
  const status = checkAllowed("correctContact", factsIn(convention, context), context.role);
  if (!personOf(convention, input.role))
    refuseField("role", "role-absent", "Cette personne ne fait pas partie de la convention.");
  if (input.belongsToAgencyUser) {
    refuseField(
      "email",
      "agency-contact",
      "Cette adresse ou ce numéro est celui d’un membre d’une structure. Donnez celui de la personne.",
    );
  }
  const contact = { ...(input.email && { email: input.email }), ...(input.phone && { phone: input.phone }) };
  const corrected: Convention = {
    ...convention,
    signatories: mapSignatories(convention.signatories, (one) =>
      one.role === input.role ? { ...one, ...contact } : one,
    ),
    ...(input.role === "establishment-tutor" && {
      establishmentTutor: { ...convention.establishmentTutor, ...contact },
    }),
  };
  const issues = identityIssues(corrected);
  const [first] = issues;
  if (first) throw new DomainError("invalid", "contact-shared", first.message, { issues });
  return {
    next: saved(corrected, { status }, context),
    events: correctionEvents(convention, corrected, context),
  };
};

/** The agency names the counsellor who follows the person; no signature is cleared. */
export const decideRenameCounsellor = (
  convention: Convention,
  input: PersonName,
  context: DecisionContext,
): Decision => {
  const status = checkAllowed("renameCounsellor", factsIn(convention, context), context.role);
  return {
    next: saved(
      convention,
      { status, agencyReferent: { firstname: input.firstname, lastname: input.lastname } },
      context,
    ),
    events: [announce("ConventionCounsellorNameEdited", convention.id, { by: context.role })],
  };
};
