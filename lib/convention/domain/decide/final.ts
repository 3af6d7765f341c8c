import { refuseField } from "@/lib/platform/errors";
import { type AgencyOfConvention, type Convention, requestOf, withoutSignatures } from "../convention";
import { checkAllowed } from "../permissions";
import { daysBetween, type PlainDate } from "../plain-date";
import type { ScheduleDto } from "../schedule";
import { signedRoles } from "../signature-reset";
import type { InternshipKind } from "../vocabulary";
import { announce, type Decision, type DecisionContext, factsIn, requireReason, saved } from "./decision";
import { requireLawful } from "./lawful";
import { newConvention } from "./submission";

/** Dates and hours of a renewal, with the identifiers that the command chose and why it is needed (1 to 3000 characters). */
export type RenewInput = {
  readonly id: string;
  readonly reference: string;
  readonly dateStart: PlainDate;
  readonly dateEnd: PlainDate;
  readonly schedule: ScheduleDto;
  readonly justification: string;
};

/** The agency renews a validated immersion once, for the same purpose and at most the same length (D5135-3). */
export const decideRenew = (convention: Convention, input: RenewInput, context: DecisionContext): Decision => {
  checkAllowed("renew", factsIn(convention, context), context.role);
  const { dateStart, dateEnd, schedule } = input;
  if (dateStart <= convention.dateEnd) {
    refuseField(
      "dateStart",
      "renewal-too-early",
      "Le renouvellement commence après le dernier jour de la première convention.",
    );
  }
  if (daysBetween(dateStart, dateEnd) > daysBetween(convention.dateStart, convention.dateEnd)) {
    refuseField("dateEnd", "renewal-too-long", "Un renouvellement dure au plus autant que la première convention.");
  }
  const justification = requireReason(input.justification, "renewed.justification", 3000);
  const request = { ...requestOf(convention), dateStart, dateEnd, schedule };
  const findings = requireLawful(request, context);
  const { id, reference } = input;
  return {
    next: convention,
    created: { ...newConvention({ id, reference, request }, context), renewed: { from: convention.id, justification } },
    events: [
      announce("ConventionRenewed", convention.id, { by: context.role, renewalId: id }),
      announce("ConventionSubmittedByBeneficiary", id, {
        by: context.role,
        agencyId: convention.agencyId,
        renewalOf: convention.id,
        findings: findings.map(({ rule }) => rule),
      }),
    ],
  };
};

/** Somebody starts a new request from the answers of a convention; nothing that the server decided is copied. */
export const decideCopy = (
  convention: Convention,
  input: { readonly draftId: string },
  context: DecisionContext,
): Decision => {
  checkAllowed("copy", factsIn(convention, context), context.role);
  return {
    next: convention,
    draft: requestOf(convention),
    events: [announce("ConventionCopied", convention.id, { by: context.role, draftId: input.draftId })],
  };
};

/** Where the convention goes, and why (1 to 1024 characters). */
export type TransferInput = { readonly target: AgencyOfConvention; readonly justification: string };

const chambers = ["cci", "cma", "chambre-agriculture"] as const;

/** Whether an agency of this kind follows stays of this kind: mini-stages belong to the chambers, immersions to the others. */
export const agencyHandles = (agencyKind: string, internshipKind: InternshipKind): boolean =>
  chambers.some((chamber) => chamber === agencyKind) === (internshipKind === "mini-stage-cci");

/** Whether an agency takes a stay of this kind on a day: it works, follows such stays, and may still validate (product.md 3). */
export const agencyReceives = (agency: AgencyOfConvention, internshipKind: InternshipKind, today: PlainDate): boolean =>
  agency.active &&
  agencyHandles(agency.kind, internshipKind) &&
  (typeof agency.delegationEndDate !== "string" || agency.delegationEndDate >= today);

/** The agency hands the convention to another one; the prescriber is a party (L5135-4), so that signatures given before are cleared. */
export const decideTransfer = (convention: Convention, input: TransferInput, context: DecisionContext): Decision => {
  const status = checkAllowed("transfer", factsIn(convention, context), context.role);
  const { target } = input;
  const justification = requireReason(input.justification, "justification", 1024);
  if (target.id === convention.agencyId)
    refuseField("agencyId", "same-agency", "La convention est déjà dans cette structure.");
  if (!agencyReceives(target, convention.internshipKind, context.today)) {
    refuseField(
      "agencyId",
      "agency-unfit",
      "Cette structure ne suit pas ce type de convention. Choisissez-en une autre.",
    );
  }
  const cleared = signedRoles(convention);
  const { agencyReferent: _, ...moved } = withoutSignatures(convention);
  return {
    next: saved(moved, { status, agencyId: target.id, statusJustification: justification }, context),
    events: [
      announce("ConventionTransferredToAgency", convention.id, {
        by: context.role,
        agencyId: target.id,
        previousAgencyId: convention.agencyId,
        cleared,
      }),
    ],
  };
};
