import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DomainError } from "@/lib/platform/errors";
import {
  chamber,
  conventionRequestExample,
  legalRepresentative,
  oneStep,
  twoSteps,
} from "@/tests/given/convention-request";
import { type AgencyOfConvention, type Convention, type ConventionRequest, requestOf } from "./convention";
import { decide, type LifeVerb, type VerbInputs } from "./decide/decide";
import type { Decision, DecisionContext } from "./decide/decision";
import { decideSubmit } from "./decide/submission";
import { factsOf } from "./facts";
import { violations } from "./invariants";
import { isAllowed } from "./permissions";
import { addDays, type PlainDate } from "./plain-date";
import { type ActorRole, actorRoles, conventionActorRoles, signatoryRoles } from "./roles";
import { expandWeek } from "./schedule";
import { type ConventionStatus, conventionStatuses } from "./status";
import { verbs } from "./transitions";

const lifeVerbs = verbs.filter((verb): verb is LifeVerb => verb !== "submit");

const agencies: readonly AgencyOfConvention[] = [oneStep, twoSteps, chamber];

const submittedOn = "2026-11-24";
const shortWeek = [[{ start: "09:00", end: "12:00" }], [{ start: "09:00", end: "12:00" }], [], [], [], [], []];

const shortRequest = (agencyId: string): ConventionRequest => {
  const request = conventionRequestExample("2026-12-07", { dateEnd: "2026-12-08", agencyId });
  return { ...request, schedule: expandWeek(shortWeek, request.dateStart, request.dateEnd) };
};

const minor = (request: ConventionRequest): ConventionRequest => ({
  ...request,
  signatories: {
    ...request.signatories,
    beneficiary: { ...request.signatories.beneficiary, birthdate: "2009-06-01" },
    beneficiaryRepresentative: legalRepresentative,
  },
});

const requests = {
  one: shortRequest("one"),
  two: minor(shortRequest("two")),
} as const;

/** Drawn numbers choose everything that a step does; the same numbers give the same step. */
type Step = { readonly verb: number; readonly role: number; readonly pick: number };

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
};

const edits: readonly ((request: ConventionRequest) => ConventionRequest)[] = [
  (request) => ({ ...request, immersionActivities: `${request.immersionActivities.slice(0, 100)} encore` }),
  (request) => ({ ...request, agencyReferent: { firstname: "Sonia", lastname: "Témoin" } }),
  (request) => ({
    ...request,
    establishmentTutor: {
      ...request.establishmentTutor,
      lastName: request.establishmentTutor.lastName === "Prototype" ? "Prototipe" : "Prototype",
    },
  }),
  (request) => ({ ...request, dateEnd: "2027-12-07" }),
  (request) => ({ ...request, signatories: { ...request.signatories, beneficiaryRepresentative: undefined } }),
];

const changeOf = (convention: Convention, pick: number): VerbInputs["edit"] => ({
  request: at(edits, pick)(requestOf(convention)),
  expectedVersion: pick % 7 === 0 ? convention.version - 1 : convention.version,
  justification: "Une correction",
});

const renewalOf = (convention: Convention, pick: number): VerbInputs["renew"] => {
  const dateStart = addDays(convention.dateEnd, 1 + (pick % 3));
  const dateEnd = addDays(dateStart, pick % 4);
  return {
    id: `${convention.id}-renewed`,
    reference: "IF-2026-TEST02",
    dateStart,
    dateEnd,
    schedule: expandWeek([at(shortWeek, 0), at(shortWeek, 0), at(shortWeek, 0), [], [], [], []], dateStart, dateEnd),
    justification: "Les objectifs ne sont pas atteints",
  };
};

const agreement = () => ({ firstname: "Inès", lastname: "Démo" });
const justified = (_convention: Convention, pick: number) => ({
  statusJustification: pick % 5 === 0 ? " " : "Une raison",
});
const nothing = () => ({});

const inputs: { readonly [V in LifeVerb]: (convention: Convention, pick: number) => VerbInputs[V] } = {
  edit: changeOf,
  requestChange: (_, pick) => ({ reason: "Il manque la pause", addressee: at(conventionActorRoles, pick) }),
  resubmit: changeOf,
  sign: nothing,
  approve: agreement,
  validate: agreement,
  reject: justified,
  deprecate: justified,
  expire: nothing,
  cancel: justified,
  renew: renewalOf,
  copy: () => ({ draftId: "draft" }),
  transfer: (_, pick) => ({ target: at(agencies, pick), justification: "La personne a déménagé" }),
  correctContact: (_, pick) => ({
    role: at(conventionActorRoles, pick),
    email: pick % 2 === 0 ? "karim.modele@example.org" : `nouvelle${pick}@example.org`,
    belongsToAgencyUser: pick % 11 === 0,
  }),
  renameCounsellor: () => ({ firstname: "Sonia", lastname: "Témoin" }),
  editFinal: (_, pick) =>
    pick % 2 === 0 ? { beneficiary: { birthdate: "1998-07-15" } } : { establishmentTutor: { lastName: "Prototipe" } },
};

const perform = <V extends LifeVerb>(
  verb: V,
  convention: Convention,
  pick: number,
  context: DecisionContext,
): Decision => decide(verb, convention, inputs[verb](convention, pick), context);

type World = { convention: Convention; renewed: boolean; today: PlainDate };

const agencyOf = ({ agencyId }: Convention): AgencyOfConvention =>
  at(
    agencies.filter(({ id }) => id === agencyId),
    0,
  );

const contextOf = (world: World, role: ActorRole, step: number): DecisionContext => ({
  role,
  agency: at(
    agencies.filter(({ id }) => id === world.convention.agencyId),
    0,
  ),
  now: new Date(Date.parse(`${world.today}T08:00:00Z`) + step * 60_000),
  today: world.today,
  known: { alreadyRenewed: world.renewed, hasAssessment: false },
});

/** What happened in all the runs, for the message of a failed expectation. */
type Tally = {
  sequences: number;
  accepted: number;
  refused: number;
  readonly moves: Set<string>;
  readonly seen: Set<ConventionStatus>;
};

const decided = (verb: LifeVerb, world: World, pick: number, context: DecisionContext): Decision | undefined => {
  try {
    return perform(verb, world.convention, pick, context);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

const impossibleIn = (convention: Convention, today: PlainDate): readonly string[] =>
  violations(convention, factsOf(convention, agencyOf(convention), today));

type Act = { readonly verb: LifeVerb; readonly role: ActorRole };

const anyAct: readonly Act[] = lifeVerbs.flatMap((verb) => actorRoles.map((role) => ({ verb, role })));

const advancing: readonly Act[] = [
  ...signatoryRoles.map((role) => ({ verb: "sign", role }) as const),
  { verb: "approve", role: "counsellor" },
  { verb: "validate", role: "validator" },
  { verb: "resubmit", role: "beneficiary" },
];

/** One step in three is anything by anybody; the others are lawful when something is, so that long lives are reached. */
const drawn = (world: World, { verb, role }: Step): Act => {
  if (role % 3 === 0) return at(anyAct, verb);
  const facts = factsOf(world.convention, agencyOf(world.convention), world.today);
  const acts = role % 3 === 1 ? anyAct : advancing;
  for (let index = 0; index < acts.length; index += 1) {
    const act = at(acts, verb + index);
    if (isAllowed(act.verb, facts, act.role)) return act;
  }
  return at(anyAct, verb);
};

const start = (agencyId: keyof typeof requests): World => {
  const context: DecisionContext = {
    role: "visitor",
    agency: at(agencies, agencyId === "one" ? 0 : 1),
    now: new Date(`${submittedOn}T07:00:00Z`),
    today: submittedOn,
  };
  const { next } = decideSubmit({ id: "c", reference: "IF-2026-TEST01", request: requests[agencyId] }, context);
  return { convention: next, renewed: false, today: submittedOn };
};

const begun = { one: start("one"), two: start("two") };

const live = (agencyId: keyof typeof requests, steps: readonly Step[], tally: Tally): readonly string[] => {
  const world: World = { ...begun[agencyId] };
  tally.sequences += 1;
  for (const [index, step] of steps.entries()) {
    const { pick } = step;
    // Now and then a step happens after the end, so that the system has something to close.
    if (pick % 16 === 15) world.today = "2027-02-01";
    const { verb, role } = drawn(world, step);
    const before = world.convention;
    const decision = decided(verb, world, pick, contextOf(world, role, index));
    if (decision === undefined) {
      tally.refused += 1;
      continue;
    }
    tally.accepted += 1;
    world.convention = decision.next;
    if (decision.created) world.renewed = true;
    tally.seen.add(decision.next.status);
    if (verb !== "copy" && verb !== "renew") tally.moves.add(`${before.status} ${verb} ${decision.next.status}`);
    const found = [
      ...impossibleIn(decision.next, world.today),
      ...(decision.created ? impossibleIn(decision.created, world.today) : []),
    ];
    if (found.length > 0) return found.map((what) => `${verb} from ${before.status}: ${what}`);
  }
  return [];
};

const open = ["READY_TO_SIGN", "PARTIALLY_SIGNED", "IN_REVIEW", "ACCEPTED_BY_COUNSELLOR"] as const;
const final = ["ACCEPTED_BY_VALIDATOR", "REJECTED", "CANCELLED", "DEPRECATED"] as const;

/** Every move that product.md allows, written again by hand. */
const lawfulMoves: readonly string[] = [
  ...open.flatMap((from) => [
    `${from} edit READY_TO_SIGN`,
    `${from} edit PARTIALLY_SIGNED`,
    `${from} edit ${from}`,
    `${from} requestChange DRAFT`,
  ]),
  "DRAFT resubmit READY_TO_SIGN",
  "READY_TO_SIGN sign PARTIALLY_SIGNED",
  "PARTIALLY_SIGNED sign PARTIALLY_SIGNED",
  "PARTIALLY_SIGNED sign IN_REVIEW",
  "IN_REVIEW approve ACCEPTED_BY_COUNSELLOR",
  "IN_REVIEW validate ACCEPTED_BY_VALIDATOR",
  "ACCEPTED_BY_COUNSELLOR validate ACCEPTED_BY_VALIDATOR",
  ...(["DRAFT", ...open] as const).flatMap((from) => [
    `${from} reject REJECTED`,
    `${from} deprecate DEPRECATED`,
    `${from} expire DEPRECATED`,
    `${from} correctContact ${from}`,
    `${from} renameCounsellor ${from}`,
  ]),
  "ACCEPTED_BY_VALIDATOR cancel CANCELLED",
  "DRAFT transfer DRAFT",
  ...(["READY_TO_SIGN", "PARTIALLY_SIGNED", "IN_REVIEW"] as const).map((from) => `${from} transfer READY_TO_SIGN`),
  ...final.map((status) => `${status} editFinal ${status}`),
];

const numbers = fc.record({ verb: fc.nat(1_000), role: fc.nat(1_000), pick: fc.nat(10_000) });

describe("the life of a convention", () => {
  const { stackTraceLimit } = Error;
  // Most acts are refused by an error that nobody reads: its stack would be most of the time spent.
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it("reaches no impossible state in 100,000 random lives, and makes every lawful move and no other", {
    timeout: 300_000,
  }, () => {
    const tally: Tally = { sequences: 0, accepted: 0, refused: 0, moves: new Set(), seen: new Set(["READY_TO_SIGN"]) };
    fc.assert(
      fc.property(
        fc.constantFrom("one" as const, "two" as const),
        fc.array(numbers, { minLength: 6, maxLength: 12, size: "max" }),
        (agencyId, steps) => {
          const found = live(agencyId, steps, tally);
          if (found.length > 0) throw new Error(found.join("; "));
        },
      ),
      { numRuns: 100_000, seed: 20261124 },
    );
    const counts = `${tally.sequences} lives, ${tally.accepted} acts accepted, ${tally.refused} refused`;
    expect([...tally.moves].sort(), counts).toEqual([...new Set(lawfulMoves)].sort());
    expect([...tally.seen].sort(), counts).toEqual([...conventionStatuses].sort());
    expect(tally.accepted, counts).toBeGreaterThan(100_000);
  });
});
