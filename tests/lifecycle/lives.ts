import { getAgency } from "@/lib/agency";
import type { ConventionAccess } from "@/lib/convention";
import { agencyOf } from "@/lib/convention/agency-of-convention";
import type { AgencyOfConvention } from "@/lib/convention/domain/convention";
import { factsOf } from "@/lib/convention/domain/facts";
import { violations } from "@/lib/convention/domain/invariants";
import { isAllowed } from "@/lib/convention/domain/permissions";
import { type ActorRole, actorRoles, isSignatoryRole, signatoryRoles } from "@/lib/convention/domain/roles";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { textHashOf } from "@/lib/convention/evidence";
import { load } from "@/lib/convention/store/conventions";
import { statusAlong } from "@/lib/partner/domain/webhook-events";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { act, livedVerbs } from "./acts";
import { type Draw, drawFrom } from "./random";

/** What many random lives came to. */
export type Tally = {
  sequences: number;
  accepted: number;
  refused: number;
  /** Sequences that lost their database on the way, on an overloaded machine: they prove nothing and are not counted. */
  interrupted: number;
  readonly impossible: string[];
  readonly unexpected: string[];
  readonly ends: Partial<Record<ConventionStatus, number>>;
};

/** A tally of nothing yet. */
export const newTally = (): Tally => ({
  sequences: 0,
  accepted: 0,
  refused: 0,
  interrupted: 0,
  impossible: [],
  unexpected: [],
  ends: {},
});

const actsOfEachActor = 4;
const concurrentActors = 3;

type Codes = Partial<Record<ActorRole, string>>;

/** A code that each signatory could have received: their sessions are not what is tried here. */
const codesOf = async (conventionId: string, now: Date): Promise<Codes> => {
  const rows = signatoryRoles.map((role) => ({ id: newId(), role, subject: `signatory:${conventionId}:${role}` }));
  const common = {
    codeHash: "",
    channel: "email",
    maskedTarget: "e•••@example.org",
    createdAt: now,
    expiresAt: now,
    usedAt: now,
  } as const;
  await db().oneTimeCode.createMany({ data: rows.map(({ id, subject }) => ({ id, subject, ...common })) });
  return Object.fromEntries(rows.map(({ id, role }) => [role, id]));
};

const accessAs = (conventionId: string, role: ActorRole, codes: Codes): ConventionAccess =>
  ({
    conventionId,
    roles: [role],
    journal: { kind: isSignatoryRole(role) ? "signatory" : "user", id: null, role },
    codeId: codes[role] ?? null,
  }) as unknown as ConventionAccess;

const agencies = new Map<string, AgencyOfConvention>();

const agencyById = async (id: string): Promise<AgencyOfConvention> => {
  const known = agencies.get(id) ?? agencyOf(await getAgency(id));
  agencies.set(id, known);
  return known;
};

const stateOf = async (conventionId: string) => {
  const convention = await load(db(), conventionId);
  const agency = await agencyById(convention.agencyId);
  return { convention, agency, facts: factsOf(convention, agency, dayInFrance(new Date())) };
};

/** Two acts in three are lawful when they are chosen, so that long lives are reached; another actor may still come first. */
const choose = (facts: Awaited<ReturnType<typeof stateOf>>["facts"], draw: Draw) => {
  const wanted = { verb: draw.one(livedVerbs), role: draw.one(actorRoles) };
  if (draw.below(3) === 0) return wanted;
  const lawful = livedVerbs.flatMap((verb) =>
    actorRoles.filter((role) => isAllowed(verb, facts, role)).map((role) => ({ verb, role })),
  );
  const advancing = lawful.filter(({ verb }) => ["sign", "approve", "validate", "resubmit"].includes(verb));
  const pool = draw.below(2) === 0 && advancing.length > 0 ? advancing : lawful;
  return pool.length > 0 ? draw.one(pool) : wanted;
};

const isLostConnection = (error: unknown): boolean =>
  error instanceof Error && /timeout exceeded when trying to connect|Unable to start a transaction/.test(error.message);

const liveAs = async (conventionId: string, codes: Codes, draw: Draw, tally: Tally): Promise<void> => {
  for (let turn = 0; turn < actsOfEachActor; turn += 1) {
    const { convention, agency, facts } = await stateOf(conventionId);
    const { verb, role } = choose(facts, draw);
    try {
      await act(
        verb,
        convention,
        textHashOf(convention, agency),
        { actor: accessAs(conventionId, role, codes), now: new Date() },
        draw,
      );
      tally.accepted += 1;
    } catch (error) {
      if (error instanceof DomainError) tally.refused += 1;
      else if (isLostConnection(error)) throw error;
      else tally.unexpected.push(`${verb} by ${role}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
};

/** What partners are told of its statuses is read along the journal: it must end where the convention is. */
const journalFaults = async (id: string, status: ConventionStatus): Promise<string[]> => {
  const told = statusAlong((await readChain(`convention:${id}`)).map(({ name }) => name));
  return told === status ? [] : [`the journal leads to ${told}`];
};

/** One convention lived by three people at once, each choosing what to do from the same seed; what it came to is added to the tally. */
export const liveOnce = async (agencyId: string, seed: number, tally: Tally): Promise<void> => {
  const now = new Date();
  const { id } = await given.submitted(agencyId, {}, now);
  const codes = await codesOf(id, now);
  await Promise.all(
    Array.from({ length: concurrentActors }, (_, actor) => liveAs(id, codes, drawFrom(seed * 31 + actor), tally)),
  );
  const { convention, facts } = await stateOf(id);
  tally.sequences += 1;
  tally.ends[convention.status] = (tally.ends[convention.status] ?? 0) + 1;
  const faults = [...violations(convention, facts), ...(await journalFaults(id, convention.status))];
  tally.impossible.push(...faults.map((what) => `seed ${seed}, ${convention.status}: ${what}`));
};

/** Many lives, `together` at a time, in a one-step agency and in a two-step one. */
export const liveMany = async (
  count: number,
  firstSeed: number,
  together: number,
  onProgress: (done: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Tally> => {
  const tally = newTally();
  const both = [await given.agency(), await given.agency({ validationSteps: "counsellor-and-validator" })];
  let next = 0;
  const worker = async () => {
    while (next < count && !signal?.aborted) {
      const seed = firstSeed + next;
      next += 1;
      await liveOnce(both[seed % 2] ?? "", seed, tally).catch((error: unknown) => {
        if (!isLostConnection(error)) throw error;
        tally.interrupted += 1;
      });
      onProgress(tally.sequences);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return tally;
};
