import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError } from "@/lib/platform/errors";
import { conventionRequestExample } from "@/tests/given/convention-request";
import {
  type AgencyOfConvention,
  type Convention,
  type ConventionRequest,
  presentSignatories,
  requestOf,
} from "../convention";
import { type ConventionEventName, conventionEventNames } from "../events";
import { factsOf } from "../facts";
import { violations } from "../invariants";
import { type ActorRole, actorRoles } from "../roles";
import { expandWeek } from "../schedule";
import { changesBetween, clearsSignatures, correctsSpelling, personClearsSignatures } from "../signature-reset";
import { decide, type LifeVerb, type VerbInputs } from "./decide";
import type { Decision, DecisionContext } from "./decision";
import { finalFieldsOf } from "./edit-final";
import { agencyHandles } from "./final";
import { decideSubmit } from "./submission";

const oneStep: AgencyOfConvention = {
  id: "one",
  name: "Mission locale Exemple",
  kind: "mission-locale",
  active: true,
  validationSteps: "validator-only",
};
const twoSteps: AgencyOfConvention = {
  ...oneStep,
  id: "two",
  name: "Cap emploi Exemple",
  kind: "cap-emploi",
  validationSteps: "counsellor-and-validator",
};
const chamber: AgencyOfConvention = { ...oneStep, id: "chamber", name: "CCI Exemple", kind: "cci" };

const context = (role: ActorRole, more: Partial<DecisionContext> = {}): DecisionContext => ({
  role,
  agency: oneStep,
  now: new Date("2026-11-24T09:00:00Z"),
  today: "2026-11-24",
  ...more,
});

const request = (overrides: Partial<ConventionRequest> = {}): ConventionRequest =>
  conventionRequestExample("2026-12-07", { agencyId: "one", ...overrides });

const submitted = (overrides: Partial<ConventionRequest> = {}): Convention =>
  decideSubmit({ id: "c", reference: "IF-2026-04K7QX", request: request(overrides) }, context("visitor")).next;

const act = <V extends LifeVerb>(
  convention: Convention,
  verb: V,
  input: VerbInputs[V],
  role: ActorRole,
  more: Partial<DecisionContext> = {},
): Decision => decide(verb, convention, input, context(role, more));

const signedBy = (convention: Convention, ...roles: readonly ActorRole[]): Convention =>
  roles.reduce((before, role) => act(before, "sign", {}, role).next, convention);

const reviewed = (): Convention => signedBy(submitted(), "beneficiary", "establishment-representative");
const validated = (): Convention =>
  act(reviewed(), "validate", { firstname: "Inès", lastname: "Démo" }, "validator").next;

const edit = (
  convention: Convention,
  change: (request: ConventionRequest) => ConventionRequest,
): VerbInputs["edit"] => ({
  request: change(requestOf(convention)),
  expectedVersion: convention.version,
});

const refusalOf = (run: () => unknown): string => {
  try {
    run();
    return "accepted";
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `${error.kind} ${error.code}${error.issues.map(({ path }) => ` ${path}`).join("")}`;
  }
};

const names = ({ events }: Decision): readonly string[] => events.map(({ name }) => name);
const signatures = (convention: Convention) =>
  presentSignatories(convention)
    .filter(({ signedAt }) => signedAt)
    .map(({ role }) => role);

describe("submit", () => {
  it("makes a convention that nobody has signed, dated by the server", () => {
    const decision = decideSubmit({ id: "c", reference: "R", request: request() }, context("visitor"));
    expect(decision.next).toMatchObject({
      status: "READY_TO_SIGN",
      version: 1,
      dateSubmission: "2026-11-24T09:00:00.000Z",
    });
    expect(signatures(decision.next)).toEqual([]);
    expect(decision.events).toEqual([
      {
        name: "ConventionSubmittedByBeneficiary",
        conventionId: "c",
        payload: { by: "visitor", agencyId: "one", renewalOf: null, findings: [] },
      },
    ]);
  });

  it("refuses what the law refuses, and a past start to the public", () => {
    const start = (dateStart: string, dateEnd: string, role: ActorRole, agencyReasons?: Record<string, string>) =>
      refusalOf(() => {
        const { schedule } = conventionRequestExample("", { dateStart, dateEnd });
        return decideSubmit(
          { id: "c", reference: "R", request: request({ dateStart, dateEnd, schedule }), agencyReasons },
          context(role),
        );
      });
    expect(start("2026-12-07", "2027-01-07", "visitor")).toBe("invalid request-refused dateEnd");
    expect(start("2026-11-23", "2026-11-27", "visitor")).toBe("invalid request-refused dateStart");
    expect(start("2026-11-23", "2026-11-27", "counsellor")).toBe("invalid request-refused dateStart");
    expect(start("2026-11-23", "2026-11-27", "counsellor", { pastStart: "Retard de notre fait" })).toBe("accepted");
    expect(start("2026-11-23", "2026-11-27", "beneficiary", { pastStart: "Retard" })).toBe(
      "forbidden agency-reason-only",
    );
    expect(start("2026-11-23", "2026-11-27", "counsellor", { pastStart: "  " })).toBe(
      "invalid reason-refused agencyReasons.pastStart",
    );
  });

  it("keeps the agency's reason on the convention and out of the event", () => {
    const { schedule } = conventionRequestExample("", { dateStart: "2026-11-23", dateEnd: "2026-11-27" });
    const past = request({ dateStart: "2026-11-23", dateEnd: "2026-11-27", schedule });
    const decision = decideSubmit(
      { id: "c", reference: "R", request: past, agencyReasons: { pastStart: "Retard de notre fait" } },
      context("counsellor"),
    );
    expect(decision.next.agencyReasons).toEqual([
      { rule: "pastStart", reason: "Retard de notre fait", by: "counsellor", at: "2026-11-24T09:00:00.000Z" },
    ]);
    expect(JSON.stringify(decision.events)).not.toContain("Retard");
  });
});

describe("sign", () => {
  it("moves the status in the same act", () => {
    const first = act(submitted(), "sign", {}, "beneficiary");
    expect([first.next.status, names(first), first.next.signatories.beneficiary.signedAt]).toEqual([
      "PARTIALLY_SIGNED",
      ["ConventionPartiallySigned"],
      "2026-11-24T09:00:00.000Z",
    ]);
    const last = act(first.next, "sign", {}, "establishment-representative");
    expect([last.next.status, names(last), last.next.version]).toEqual(["IN_REVIEW", ["ConventionFullySigned"], 3]);
    expect(last.next.signatories.beneficiary.signedAt).toBe("2026-11-24T09:00:00.000Z");
  });
});

describe("review", () => {
  it("writes down who agreed and when, one step or two", () => {
    expect(validated()).toMatchObject({
      status: "ACCEPTED_BY_VALIDATOR",
      dateValidation: "2026-11-24T09:00:00.000Z",
      validators: { agencyValidator: { firstname: "Inès", lastname: "Démo" } },
    });
    const more = { agency: twoSteps };
    const approved = act(reviewed(), "approve", { firstname: "", lastname: "" }, "counsellor", more).next;
    expect(approved).toMatchObject({ status: "ACCEPTED_BY_COUNSELLOR", dateApproval: "2026-11-24T09:00:00.000Z" });
    expect(approved.validators).toBeUndefined();
    const agreed = act(approved, "validate", { firstname: "Ugo", lastname: "Exemple" }, "validator", more).next;
    expect(agreed.dateApproval).toBe(approved.dateApproval);
  });

  it("asks the agency's reason for night work before it agrees", () => {
    const known = { missingReasons: ["night"] };
    const names = { firstname: "Inès", lastname: "Démo" };
    expect(refusalOf(() => act(reviewed(), "validate", names, "validator", { known }))).toBe("conflict reason-missing");
    const decision = act(
      reviewed(),
      "validate",
      { ...names, agencyReasons: { night: "Le fournil travaille à 5 h" } },
      "validator",
      { known },
    );
    expect(decision.next.agencyReasons).toMatchObject([{ rule: "night", by: "validator" }]);
    expect(decision.events).toMatchObject([{ payload: { reasons: ["night"] } }]);
  });

  it.each(["reject", "deprecate"] as const)("%s needs a reason and drops the approval", (verb) => {
    const approved = act(reviewed(), "approve", { firstname: "A", lastname: "B" }, "counsellor", {
      agency: twoSteps,
    }).next;
    expect(refusalOf(() => act(approved, verb, { statusJustification: " " }, "validator"))).toBe(
      "invalid reason-refused statusJustification",
    );
    expect(refusalOf(() => act(approved, verb, { statusJustification: "a".repeat(6001) }, "validator"))).toContain(
      "invalid",
    );
    const ended = act(approved, verb, { statusJustification: " Plus de place " }, "validator");
    expect(ended.next.statusJustification).toBe("Plus de place");
    expect(ended.next.dateApproval).toBeUndefined();
    expect(ended.events).toMatchObject([{ payload: { by: "validator", previousStatus: "ACCEPTED_BY_COUNSELLOR" } }]);
  });

  it("cancel takes the date of validation away", () => {
    const cancelled = act(validated(), "cancel", { statusJustification: "Malade" }, "counsellor").next;
    expect([cancelled.status, cancelled.dateValidation]).toEqual(["CANCELLED", undefined]);
  });

  it("expire closes what ended a month ago, and not a day before", () => {
    expect(refusalOf(() => act(submitted(), "expire", {}, "system", { today: "2027-01-17" }))).toBe(
      "conflict not-ended-yet",
    );
    expect(act(submitted(), "expire", {}, "system", { today: "2027-01-18" }).next).toMatchObject({
      status: "DEPRECATED",
    });
  });
});

describe("what makes people sign again", () => {
  const people = ["signatories.beneficiary", "signatories.establishmentRepresentative", "establishmentTutor"] as const;

  it("is told field by field", () => {
    const told = (effect: string) => [
      ...Object.entries(clearsSignatures).flatMap(([field, one]) => (one === effect ? [field] : [])),
      ...Object.entries(personClearsSignatures).flatMap(([field, one]) => (one === effect ? [`person.${field}`] : [])),
    ];
    expect(told("none")).toEqual([
      "agencyReferent",
      "establishmentNumberEmployeesRange",
      "acquisitionCampaign",
      "acquisitionKeyword",
      "person.email",
      "person.phone",
      "person.emergencyContact",
      "person.emergencyContactPhone",
      "person.emergencyContactEmail",
      "person.financiaryHelp",
      "person.isRqth",
    ]);
    expect(told("name")).toEqual(["person.firstName", "person.lastName"]);
  });

  const changes: readonly [string, (request: ConventionRequest) => ConventionRequest, boolean][] = [
    [
      "the last day",
      (r) => ({
        ...r,
        dateEnd: "2026-12-17",
        schedule: expandWeek([[], [{ start: "09:00", end: "12:00" }], [], [], [], [], []], r.dateStart, "2026-12-17"),
      }),
      false,
    ],
    ["the place", (r) => ({ ...r, immersionAddress: "13 rue de l’Invention, 35999 Villeneuve-l’Exemple" }), false],
    ["the tasks", (r) => ({ ...r, immersionActivities: "Autre chose" }), false],
    ["a protection", (r) => ({ ...r, individualProtection: false }), false],
    ["a special condition taken away", ({ workConditions: _, ...r }) => r, false],
    [
      "the birth date",
      (r) => ({
        ...r,
        signatories: { ...r.signatories, beneficiary: { ...r.signatories.beneficiary, birthdate: "1998-07-15" } },
      }),
      false,
    ],
    [
      "another tutor",
      (r) => ({ ...r, establishmentTutor: { ...r.establishmentTutor, firstName: "Zoé", lastName: "Échantillon" } }),
      false,
    ],
    [
      "a phone number",
      (r) => ({
        ...r,
        signatories: { ...r.signatories, beneficiary: { ...r.signatories.beneficiary, phone: "+33639980008" } },
      }),
      true,
    ],
    [
      "an emergency contact",
      (r) => ({
        ...r,
        signatories: {
          ...r.signatories,
          beneficiary: { ...r.signatories.beneficiary, emergencyContact: "Camille Fictive" },
        },
      }),
      true,
    ],
    ["the counsellor's name", (r) => ({ ...r, agencyReferent: { firstname: "Sonia", lastname: "Témoin" } }), true],
    [
      "the spelling of a name",
      (r) => ({ ...r, establishmentTutor: { ...r.establishmentTutor, lastName: "Prototipe" } }),
      true,
    ],
    ["nothing", (r) => r, true],
  ];

  it.each(changes)("%s", (_title, change, keeps) => {
    const before = reviewed();
    const byStaff = act(before, "edit", edit(before, change), "counsellor");
    expect(signatures(byStaff.next)).toEqual(keeps ? ["beneficiary", "establishment-representative"] : []);
    expect(byStaff.next.status).toBe(keeps ? "IN_REVIEW" : "READY_TO_SIGN");
    const bySignatory = act(before, "edit", edit(before, change), "beneficiary");
    expect(signatures(bySignatory.next)).toEqual(
      keeps ? ["beneficiary", "establishment-representative"] : ["beneficiary"],
    );
    expect(bySignatory.next.status).toBe(keeps ? "IN_REVIEW" : "PARTIALLY_SIGNED");
    expect(requestOf(byStaff.next)).toEqual(change(requestOf(before)));
    for (const { next } of [byStaff, bySignatory])
      expect(violations(next, factsOf(next, oneStep, "2026-11-24"))).toEqual([]);
  });

  it("amends a name only when somebody has signed it", () => {
    const respelled = (r: ConventionRequest) => ({
      ...r,
      establishmentTutor: { ...r.establishmentTutor, lastName: "Prototipe" },
    });
    const [before, after] = [submitted(), reviewed()];
    expect(act(before, "edit", edit(before, respelled), "counsellor").next.amendments).toBeUndefined();
    expect(act(after, "edit", edit(after, respelled), "counsellor").next.amendments).toEqual([
      {
        path: "establishmentTutor.lastName",
        before: "Prototype",
        after: "Prototipe",
        by: "counsellor",
        at: "2026-11-24T09:00:00.000Z",
      },
    ]);
  });

  it.each([
    ["Fictive", "Fictivé", true],
    ["Le Goff", "le-goff", true],
    ["Martin", "Martni", true],
    ["Martin", "Marton", true],
    ["Martin", "Durand", false],
    ["Léa", "Luc", false],
    ["Bo", "Li", false],
  ])("%s → %s corrects a spelling: %s", (before, after, corrects) => {
    expect(correctsSpelling(before, after)).toBe(corrects);
  });

  it("finds a party who comes or goes", () => {
    const before = request();
    const after = {
      ...before,
      signatories: {
        ...before.signatories,
        beneficiaryRepresentative: {
          role: "beneficiary-representative" as const,
          firstName: "Anne",
          lastName: "Fictive",
          email: "anne.fictive@example.org",
          phone: "+33639980004",
        },
      },
    };
    expect(changesBetween(before, after)).toMatchObject([
      { path: "signatories.beneficiaryRepresentative", effect: "all" },
    ]);
    expect(
      people.every((path) => changesBetween(before, before).every((change) => !change.path.startsWith(path))),
    ).toBe(true);
  });
});

describe("edit", () => {
  it("refuses an older version (case 119)", () => {
    const before = reviewed();
    expect(refusalOf(() => act(before, "edit", { ...edit(before, (r) => r), expectedVersion: 1 }, "counsellor"))).toBe(
      "conflict edited-meanwhile",
    );
  });

  it("leaves the agency to a transfer", () => {
    const before = submitted();
    expect(
      refusalOf(() =>
        act(
          before,
          "edit",
          edit(before, (r) => ({ ...r, agencyId: "two" })),
          "counsellor",
        ),
      ),
    ).toBe("conflict fixed-field agencyId");
  });

  it("keeps the purpose of a renewal (D5135-3)", () => {
    const renewal: Convention = { ...submitted(), renewed: { from: "first", justification: "Objectifs non atteints" } };
    const elsewhere = edit(renewal, (r) => ({ ...r, siret: "00000003400017" }));
    expect(refusalOf(() => act(renewal, "edit", elsewhere, "counsellor"))).toBe("conflict fixed-field siret");
    expect(
      refusalOf(() =>
        act(
          renewal,
          "edit",
          edit(renewal, (r) => ({ ...r, immersionActivities: "Autre" })),
          "counsellor",
        ),
      ),
    ).toBe("accepted");
  });

  it("lets a start date that was accepted come and go, and no other", () => {
    const before = reviewed();
    const late = { today: "2026-12-09" };
    const task = edit(before, (r) => ({ ...r, immersionActivities: "Autre" }));
    expect(refusalOf(() => act(before, "edit", task, "counsellor", late))).toBe("accepted");
    const earlier = edit(before, (r) => ({ ...r, dateStart: "2026-12-08" }));
    expect(refusalOf(() => act(before, "edit", earlier, "counsellor", late))).toBe("invalid request-refused dateStart");
  });

  it("tells a corrected address, masked", () => {
    const before = submitted();
    const input = edit(before, (r) => ({
      ...r,
      establishmentTutor: { ...r.establishmentTutor, email: "maya@example.com" },
    }));
    expect(act(before, "edit", input, "beneficiary").events).toEqual([
      {
        name: "ConventionAmended",
        conventionId: "c",
        payload: { by: "beneficiary", changed: ["establishmentTutor.email"], amendments: [] },
      },
      {
        name: "ConventionContactCorrected",
        conventionId: "c",
        payload: {
          by: "beneficiary",
          role: "establishment-tutor",
          channel: "email",
          maskedOld: "m··@example.org",
          maskedNew: "m··@example.com",
          forMessagesOnly: false,
        },
      },
    ]);
  });
});

describe("requestChange and resubmit", () => {
  it("send back to one person, then everybody signs anew", () => {
    const asked = act(
      reviewed(),
      "requestChange",
      { reason: "La pause manque", addressee: "beneficiary" },
      "counsellor",
    );
    expect(asked.next).toMatchObject({
      status: "DRAFT",
      changeRequest: { reason: "La pause manque", addressee: "beneficiary", by: "counsellor" },
    });
    expect(signatures(asked.next)).toEqual([]);
    expect(JSON.stringify(asked.events)).not.toContain("pause");
    const again = act(
      asked.next,
      "resubmit",
      edit(asked.next, (r) => ({ ...r, immersionActivities: "Avec une pause" })),
      "beneficiary",
    );
    expect([again.next.status, again.next.changeRequest, names(again)]).toEqual([
      "READY_TO_SIGN",
      undefined,
      ["ConventionResubmitted"],
    ]);
  });

  it("ask nobody who is not there", () => {
    const ask = (addressee: "beneficiary-representative") =>
      act(reviewed(), "requestChange", { reason: "x", addressee }, "counsellor");
    expect(refusalOf(() => ask("beneficiary-representative"))).toBe("invalid addressee-absent addressee");
  });

  it("drop the counsellor's approval", () => {
    const approved = act(reviewed(), "approve", { firstname: "A", lastname: "B" }, "counsellor", {
      agency: twoSteps,
    }).next;
    const asked = act(approved, "requestChange", { reason: "x", addressee: "beneficiary" }, "validator", {
      agency: twoSteps,
    }).next;
    expect([asked.dateApproval, asked.validators]).toEqual([undefined, undefined]);
  });
});

describe("contacts", () => {
  const contact = (input: Partial<VerbInputs["correctContact"]>) => () =>
    act(reviewed(), "correctContact", { role: "beneficiary", belongsToAgencyUser: false, ...input }, "counsellor");

  it("are corrected without clearing anything; a role that has signed gets messages only", () => {
    const { next, events } = contact({ email: "lea@example.com", phone: "+33639980008" })();
    expect(signatures(next)).toEqual(["beneficiary", "establishment-representative"]);
    expect(events).toMatchObject([
      {
        payload: {
          channel: "email",
          maskedOld: "l··@example.org",
          maskedNew: "l··@example.com",
          forMessagesOnly: true,
        },
      },
      {
        payload: { channel: "phone", maskedOld: "06 ·· ·· ·· 01", maskedNew: "06 ·· ·· ·· 08", forMessagesOnly: true },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("lea@");
  });

  it("never belong to another role, nor to a user of an agency", () => {
    expect(refusalOf(contact({ email: "karim.modele@example.org" }))).toContain("invalid contact-shared");
    expect(refusalOf(contact({ email: "agent@example.org", belongsToAgencyUser: true }))).toBe(
      "invalid agency-contact email",
    );
    expect(refusalOf(contact({ role: "beneficiary-representative", email: "x@example.org" }))).toBe(
      "invalid role-absent role",
    );
  });

  it("name another counsellor and clear nothing", () => {
    const { next } = act(reviewed(), "renameCounsellor", { firstname: "Sonia", lastname: "Témoin" }, "counsellor");
    expect([next.agencyReferent, next.status]).toEqual([{ firstname: "Sonia", lastname: "Témoin" }, "IN_REVIEW"]);
  });
});

describe("transfer", () => {
  const to = (target: AgencyOfConvention, convention = reviewed()) =>
    act(convention, "transfer", { target, justification: "Déménagement" }, "counsellor");

  it("clears the signatures, forgets the former counsellor and says why", () => {
    const { next, events } = to(twoSteps);
    expect(next).toMatchObject({ status: "READY_TO_SIGN", agencyId: "two", statusJustification: "Déménagement" });
    expect([signatures(next), next.agencyReferent]).toEqual([[], undefined]);
    expect(events).toEqual([
      {
        name: "ConventionTransferredToAgency",
        conventionId: "c",
        payload: {
          by: "counsellor",
          agencyId: "two",
          previousAgencyId: "one",
          cleared: ["beneficiary", "establishment-representative"],
        },
      },
    ]);
  });

  it("leaves a DRAFT with the person who was asked", () => {
    const draft = act(reviewed(), "requestChange", { reason: "x", addressee: "beneficiary" }, "counsellor").next;
    expect(to(twoSteps, draft).next).toMatchObject({ status: "DRAFT", changeRequest: { addressee: "beneficiary" } });
  });

  it("goes to another active agency that follows this kind of stay", () => {
    expect(refusalOf(() => to(oneStep))).toBe("invalid same-agency agencyId");
    expect(refusalOf(() => to(chamber))).toBe("invalid agency-unfit agencyId");
    expect(refusalOf(() => to({ ...twoSteps, active: false }))).toBe("invalid agency-unfit agencyId");
    expect([agencyHandles("cma", "mini-stage-cci"), agencyHandles("mission-locale", "mini-stage-cci")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("renew and copy", () => {
  const renewal = (dateStart: string, dateEnd: string, more: Partial<DecisionContext> = {}) =>
    act(
      validated(),
      "renew",
      {
        id: "r",
        reference: "R2",
        dateStart,
        dateEnd,
        schedule: conventionRequestExample("", { dateStart, dateEnd }).schedule,
        justification: "Objectifs non atteints",
      },
      "counsellor",
      more,
    );

  it("makes a new convention and leaves the first one as it is", () => {
    const decision = renewal("2026-12-21", "2027-01-01");
    expect(decision.next).toEqual(validated());
    expect(decision.created).toMatchObject({
      id: "r",
      status: "READY_TO_SIGN",
      version: 1,
      renewed: { from: "c", justification: "Objectifs non atteints" },
      immersionActivities: validated().immersionActivities,
    });
    expect([decision.created?.validators, decision.created && signatures(decision.created)]).toEqual([undefined, []]);
    expect(names(decision)).toEqual(["ConventionRenewed", "ConventionSubmittedByBeneficiary"]);
  });

  it("is not longer than the first, nor before its end (D5135-3)", () => {
    expect(refusalOf(() => renewal("2026-12-18", "2026-12-24"))).toBe("invalid renewal-too-early dateStart");
    expect(refusalOf(() => renewal("2026-12-21", "2027-01-02"))).toBe("invalid renewal-too-long dateEnd");
    expect(refusalOf(() => renewal("2026-12-21", "2026-12-24", { known: { alreadyRenewed: true } }))).toBe(
      "conflict already-renewed",
    );
  });

  it("copies every answer and nothing of the server's", () => {
    const { draft, next } = act(validated(), "copy", { draftId: "d" }, "counsellor");
    expect([draft, next]).toEqual([request(), validated()]);
  });
});

describe("a final convention", () => {
  it("tells who may correct what, all roles split", () => {
    const rights = actorRoles.map((role) => `${role}: ${finalFieldsOf(role).join(" ") || "-"}`);
    expect(rights).toEqual([
      "beneficiary: -",
      "establishment-representative: tutor",
      "beneficiary-representative: -",
      "beneficiary-current-employer: -",
      "establishment-tutor: -",
      "counsellor: tutor beneficiaryContact beneficiaryBirthdate counsellorName",
      "validator: tutor beneficiaryContact beneficiaryBirthdate counsellorName",
      "agency-admin: tutor beneficiaryContact beneficiaryBirthdate",
      "agency-viewer: -",
      "to-review: -",
      "establishment-admin: -",
      "establishment-contact: -",
      "back-office: tutor beneficiaryContact beneficiaryBirthdate beneficiaryName counsellorName",
      "system: -",
      "visitor: -",
    ]);
  });

  const correct = (input: VerbInputs["editFinal"], role: ActorRole = "counsellor") =>
    act(validated(), "editFinal", input, role);

  it("is amended where it was signed, and corrected where it was not", () => {
    const { next, events } = correct({
      beneficiary: { birthdate: "1998-07-15", email: "lea@example.com" },
      establishmentTutor: { job: "Cheffe" },
    });
    expect(next.signatories.beneficiary).toMatchObject({ birthdate: "1998-07-15", email: "lea@example.com" });
    expect(next.amendments?.map(({ path }) => path)).toEqual([
      "establishmentTutor.job",
      "signatories.beneficiary.birthdate",
    ]);
    expect(signatures(next)).toHaveLength(2);
    expect(events).toMatchObject([
      {
        payload: {
          changed: ["establishmentTutor.job", "signatories.beneficiary.birthdate", "signatories.beneficiary.email"],
        },
      },
    ]);
  });

  it("keeps the beneficiary's name from the agency (case 136), and stays valid (case 137)", () => {
    expect(refusalOf(() => correct({ beneficiary: { lastName: "Fictivé" } }))).toBe("forbidden field-not-allowed");
    expect(refusalOf(() => correct({ beneficiary: { lastName: "Fictivé" } }, "back-office"))).toBe("accepted");
    expect(refusalOf(() => correct({ beneficiary: { birthdate: "2015-01-01" } }))).toContain("invalid request-refused");
    expect(
      refusalOf(() =>
        correct({ establishmentTutor: { email: "lea.fictive@example.org" } }, "establishment-representative"),
      ),
    ).toBe("invalid request-refused establishmentTutor.email");
  });

  it("does nothing when nothing is given, or nothing differs", () => {
    expect(correct({})).toEqual({ next: validated(), events: [] });
    expect(correct({ establishmentTutor: { lastName: "Prototype" } })).toEqual({ next: validated(), events: [] });
  });
});

describe("events", () => {
  it("are all listed", () => {
    expectTypeOf<(typeof conventionEventNames)[number]>().toEqualTypeOf<ConventionEventName>();
    expect(new Set(conventionEventNames).size).toBe(conventionEventNames.length);
  });
});

describe("impossible states", () => {
  const of = (change: Partial<Convention>, agency = oneStep) => {
    const convention = { ...reviewed(), ...change };
    return violations(convention, factsOf(convention, agency, "2026-11-24"));
  };

  it.each<[string, Partial<Convention>, string]>([
    ["READY_TO_SIGN with a signature", { status: "READY_TO_SIGN" }, "a signature before anybody could sign"],
    ["DRAFT with a signature", { status: "DRAFT" }, "a signature before anybody could sign"],
    ["PARTIALLY_SIGNED with all", { status: "PARTIALLY_SIGNED" }, "PARTIALLY_SIGNED with every signature"],
    [
      "PARTIALLY_SIGNED with none",
      { status: "PARTIALLY_SIGNED", signatories: submitted().signatories },
      "PARTIALLY_SIGNED without a signature",
    ],
    [
      "IN_REVIEW with one missing",
      { signatories: submitted().signatories },
      "a missing signature after everybody signed",
    ],
    ["approved without date", { status: "ACCEPTED_BY_COUNSELLOR" }, "ACCEPTED_BY_COUNSELLOR without its date"],
    [
      "validated without date",
      { status: "ACCEPTED_BY_VALIDATOR" },
      "a date of validation without validation, or the reverse",
    ],
    [
      "a date of validation in review",
      { dateValidation: "2026-11-24T09:00:00.000Z" },
      "a date of validation without validation, or the reverse",
    ],
    ["an approval in review", { dateApproval: "2026-11-24T09:00:00.000Z" }, "an approval that no longer stands"],
    ["rejected without reason", { status: "REJECTED" }, "an end without its reason"],
    ["DRAFT that nobody asked", { status: "DRAFT" }, "a change request that nobody waits for, or the reverse"],
    [
      "one address for two",
      {
        signatories: {
          ...reviewed().signatories,
          beneficiary: { ...reviewed().signatories.beneficiary, email: "karim.modele@example.org" },
        },
      },
      "people who may not sign side by side",
    ],
    [
      "an amendment of nothing",
      {
        status: "READY_TO_SIGN",
        signatories: submitted().signatories,
        amendments: [{ path: "x", before: "a", after: "b", by: "counsellor", at: "2026-11-24T09:00:00.000Z" }],
      },
      "an amendment of a text that nobody signed",
    ],
    [
      "a signature from before",
      { dateSubmission: "2026-11-25T00:00:00.000Z" },
      "a signature before the submission or after the last save",
    ],
    ["version 0", { version: 0 }, "a version that is not counted from 1"],
  ])("%s", (_title, change, expected) => {
    expect(of(change).map((one) => one.replace(/ \([A-Z_]+\)$/u, ""))).toContain(expected);
  });

  it("include a two-step validation that skipped the counsellor", () => {
    const change = { status: "ACCEPTED_BY_VALIDATOR", dateValidation: "2026-11-24T09:00:00.000Z" } as const;
    expect(of(change, twoSteps)).toEqual([
      "validated by a two-step agency without the counsellor's approval (ACCEPTED_BY_VALIDATOR)",
    ]);
    expect(of(change)).toEqual([]);
  });
});
