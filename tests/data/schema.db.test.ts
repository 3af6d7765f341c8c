import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { agencyKinds, agencyRoles, agencyStatuses, atmpBearers, validationSteps } from "@/lib/agency/domain/agency";
import { delegationNotices } from "@/lib/agency/domain/delegation";
import { mailRhythms } from "@/lib/agency/domain/members";
import { assessmentStatuses } from "@/lib/assessment/domain/assessment";
import { batchOutcomes, batchVerbs } from "@/lib/convention/domain/batch";
import { companyChecks } from "@/lib/convention/domain/company";
import { documentKinds } from "@/lib/convention/domain/document-kinds";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { conventionStatuses } from "@/lib/convention/domain/status";
import { internshipKinds } from "@/lib/convention/domain/vocabulary";
import { establishmentRightStatuses, establishmentRoles } from "@/lib/directory/domain/rights";
import {
  contactModes,
  establishmentLeadKinds,
  establishmentListings,
  establishmentSources,
  establishmentStatuses,
  fitForDisabledWorkersValues,
} from "@/lib/directory/domain/vocabulary";
import {
  candidateWarnedMethods,
  discussionStatuses,
  exchangeSenders,
  rejectionKinds,
} from "@/lib/discussion/domain/vocabulary";
import { apiAbilities } from "@/lib/partner/domain/abilities";
import { accessRequestStatuses, siretChecks } from "@/lib/partner/domain/access-request";
import { apiRightKinds, apiRights } from "@/lib/partner/domain/consumer";
import { deliveryStatuses, pauseReasons } from "@/lib/partner/domain/delivery";
import { expiryNotices } from "@/lib/partner/domain/expiry";
import { webhookFormats, webhookPayloads } from "@/lib/partner/domain/webhook-events";
import { fromDbEnum } from "@/lib/platform/db/enums";
import * as generated from "@/lib/platform/db/generated/enums";
import { remoteWorkModes } from "@/lib/reference/vocabulary";

const enums = { ...generated };

/** Each database enum and the list of the domain that it must equal. */
const pairs: Record<
  Exclude<keyof typeof enums, "SessionKind" | "MessageChannel" | "IdentityProvider" | "MessageStatus">,
  readonly string[]
> = {
  AssessmentStatus: assessmentStatuses,
  AgencyKind: agencyKinds,
  AgencyRole: agencyRoles,
  AgencyStatus: agencyStatuses,
  MailRhythm: mailRhythms,
  ValidationSteps: validationSteps,
  AtmpBearer: atmpBearers,
  DelegationNotice: delegationNotices,
  ActorRole: conventionActorRoles,
  ConventionStatus: conventionStatuses,
  CompanyCheck: companyChecks,
  BatchVerb: batchVerbs,
  BatchOutcome: batchOutcomes,
  InternshipKind: internshipKinds,
  DocumentKind: documentKinds,
  RemoteWorkMode: remoteWorkModes,
  ContactMode: contactModes,
  FitForDisabledWorkers: fitForDisabledWorkersValues,
  EstablishmentListing: establishmentListings,
  EstablishmentStatus: establishmentStatuses,
  EstablishmentSource: establishmentSources,
  EstablishmentLeadKind: establishmentLeadKinds,
  EstablishmentRole: establishmentRoles,
  EstablishmentRightStatus: establishmentRightStatuses,
  DiscussionStatus: discussionStatuses,
  ExchangeSender: exchangeSenders,
  RejectionKind: rejectionKinds,
  CandidateWarnedMethod: candidateWarnedMethods,
  ApiAbility: apiAbilities,
  ApiRequestStatus: accessRequestStatuses,
  ApiRequestSiret: siretChecks,
  ApiExpiryNotice: expiryNotices,
  ApiRight: apiRights,
  ApiRightKind: apiRightKinds,
  DeliveryStatus: deliveryStatuses,
  WebhookFormat: webhookFormats,
  WebhookPayload: webhookPayloads,
  PauseReason: pauseReasons,
};

/** Enums whose values are written without a dash on both sides. */
const undashed = new Set([
  "AssessmentStatus",
  "ConventionStatus",
  "RemoteWorkMode",
  "ContactMode",
  "EstablishmentListing",
  "EstablishmentStatus",
  "RejectionKind",
]);

describe("the schema", () => {
  it.each(Object.entries(pairs))("%s equals the domain's list", (name, list) => {
    const values = Object.values(enums[name as keyof typeof pairs]);
    expect(values.map((value) => (undashed.has(name) ? value : fromDbEnum(value))).sort()).toEqual([...list].sort());
  });

  it("has no enum without its list", () => {
    expect(Object.keys(enums).sort()).toEqual(
      [...Object.keys(pairs), "SessionKind", "MessageChannel", "IdentityProvider", "MessageStatus"].sort(),
    );
  });

  it("is what the migrations make", { timeout: 60_000 }, async () => {
    const args = [
      "node_modules/prisma/build/index.js",
      "migrate",
      "diff",
      "--from-config-datasource",
      "--to-schema",
      "prisma/schema",
      "--exit-code",
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env });
    expect(stdout).toContain("No difference detected");
  });
});
