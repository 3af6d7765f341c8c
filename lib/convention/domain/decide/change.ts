import { DomainError, refuseField } from "@/lib/platform/errors";
import { type Convention, type ConventionRequest, requestOf, withoutSignatures, withRequest } from "../convention";
import { checkAllowed } from "../permissions";
import { type ConventionActorRole, isSignatoryRole } from "../roles";
import { changesBetween, type FieldChange, keepsSignatures, signedRoles } from "../signature-reset";
import { correctionEvents } from "./contact";
import { announce, type Decision, type DecisionContext, factsIn, requireReason, saved } from "./decision";
import { type GivenReasons, keptReasons, requireIdentities, requireLawful } from "./lawful";
import { withSignature } from "./signature";

/** A whole request that replaces the answers of a convention; refused when somebody saved another version meanwhile. */
export type EditInput = {
  readonly request: ConventionRequest;
  readonly expectedVersion: number;
  readonly justification?: string | undefined;
  readonly agencyReasons?: GivenReasons | undefined;
};

/** Why a change is asked, and of whom. */
export type ChangeRequestInput = { readonly reason: string; readonly addressee: ConventionActorRole };

const requireCurrent = (convention: Convention, expectedVersion: number): void => {
  if (convention.version === expectedVersion) return;
  throw new DomainError(
    "conflict",
    "edited-meanwhile",
    "Quelqu’un a changé cette convention pendant que vous la modifiiez. Ouvrez-la de nouveau pour voir ses réponses.",
  );
};

/** What no edit changes: the kind, the agency (a transfer does), and on a renewal what it must keep (D5135-3). */
const requireSameFrame = (convention: Convention, changes: readonly FieldChange[]): void => {
  const fixed = [
    "internshipKind",
    "agencyId",
    ...(convention.renewed ? ["immersionObjective", "immersionAppellation", "siret"] : []),
  ];
  const moved = changes.filter(({ path }) => fixed.includes(path));
  if (moved.length === 0) return;
  const message = moved.some(({ path }) => path === "agencyId" || path === "internshipKind")
    ? "La structure ne se change pas ici. Demandez-lui de transférer la convention."
    : "Un renouvellement garde le même but, le même métier et la même entreprise.";
  const issues = moved.map(({ path }) => ({ path, message }));
  throw new DomainError("conflict", "fixed-field", message, { issues });
};

const amendedBy = (convention: Convention, changes: readonly FieldChange[], context: DecisionContext): Convention => {
  const names = changes.filter(({ effect }) => effect === "name");
  if (names.length === 0 || signedRoles(convention).length === 0) return convention;
  const at = context.now.toISOString();
  const lines = names.map(({ path, before, after }) => ({ path, before, after, by: context.role, at }));
  return { ...convention, amendments: [...(convention.amendments ?? []), ...lines] };
};

type Change = { readonly answered: Convention; readonly changes: readonly FieldChange[] };

const changed = (
  convention: Convention,
  input: EditInput,
  changes: readonly FieldChange[],
  context: DecisionContext,
): Change => {
  requireCurrent(convention, input.expectedVersion);
  requireSameFrame(convention, changes);
  const given = input.agencyReasons ?? {};
  const reasons = keptReasons(given, context);
  // The law of today judges what people agree on anew; the correction of an address is not an agreement.
  if (keepsSignatures(changes)) requireIdentities(input.request);
  else requireLawful(input.request, context, given, convention.dateStart);
  const answered = withRequest(convention, input.request);
  if (reasons.length === 0) return { answered, changes };
  return { answered: { ...answered, agencyReasons: [...(answered.agencyReasons ?? []), ...reasons] }, changes };
};

const justified = (typed: string | undefined): Pick<Convention, "statusJustification"> => {
  if (typed === undefined || typed.trim() === "") return {};
  return { statusJustification: requireReason(typed, "statusJustification", 6000) };
};

const pathsOf = (changes: readonly FieldChange[]): readonly string[] => changes.map(({ path }) => path);

const amend = (convention: Convention, { answered, changes }: Change, context: DecisionContext): Decision => {
  const amendments = pathsOf(changes.filter(({ effect }) => effect === "name"));
  const next = amendedBy(answered, changes, context);
  return {
    next: saved(next, { status: convention.status }, context),
    events: [
      announce("ConventionAmended", convention.id, { by: context.role, changed: pathsOf(changes), amendments }),
      ...correctionEvents(convention, answered, context),
    ],
  };
};

/**
 * Somebody changes the answers. What people agreed on clears every signature, and a signatory signs anew in the same act;
 * contact data and the spelling of a name clear none. Throws DomainError "conflict" on an older version.
 */
export const decideEdit = (convention: Convention, input: EditInput, context: DecisionContext): Decision => {
  const { role } = context;
  const changes = changesBetween(requestOf(convention), input.request);
  const keeps = keepsSignatures(changes);
  const status = checkAllowed("edit", factsIn(convention, context, { keepsSignatures: keeps }), role);
  const change = changed(convention, input, changes, context);
  if (keeps) return amend(convention, change, context);
  const cleared = withoutSignatures(change.answered);
  const signatories = isSignatoryRole(role) ? withSignature(cleared, role, context.now) : cleared.signatories;
  const paths = pathsOf(changes);
  return {
    next: saved(cleared, { status, signatories, ...justified(input.justification) }, context),
    events: [
      isSignatoryRole(role)
        ? announce("ConventionModifiedAndSigned", convention.id, { by: role, changed: paths, signatory: role })
        : announce("ConventionSubmittedAfterModification", convention.id, { by: role, changed: paths }),
      ...correctionEvents(convention, cleared, context),
    ],
  };
};

/** Somebody sends the convention back to one person with a reason; signatures and approval are cleared. */
export const decideRequestChange = (
  convention: Convention,
  input: ChangeRequestInput,
  context: DecisionContext,
): Decision => {
  const status = checkAllowed("requestChange", factsIn(convention, context), context.role);
  const reason = requireReason(input.reason, "reason", 6000);
  const { addressee } = input;
  if (isSignatoryRole(addressee) && !factsIn(convention, context).parties.includes(addressee)) {
    refuseField("addressee", "addressee-absent", "Cette personne ne fait pas partie de la convention.");
  }
  return {
    next: saved(
      withoutSignatures(convention),
      { status, changeRequest: { reason, addressee, by: context.role } },
      context,
    ),
    events: [announce("ConventionChangeRequested", convention.id, { by: context.role, addressee })],
  };
};

/** The corrected convention is sent again: everybody signs it anew. */
export const decideResubmit = (convention: Convention, input: EditInput, context: DecisionContext): Decision => {
  const status = checkAllowed("resubmit", factsIn(convention, context), context.role);
  const changes = changesBetween(requestOf(convention), input.request);
  const { answered } = changed(convention, input, changes, context);
  return {
    next: saved(withoutSignatures(answered), { status, ...justified(input.justification) }, context),
    events: [
      announce("ConventionResubmitted", convention.id, { by: context.role, changed: pathsOf(changes) }),
      ...correctionEvents(convention, answered, context),
    ],
  };
};
