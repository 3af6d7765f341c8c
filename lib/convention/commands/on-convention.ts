import type { ZodType } from "zod";
import { getAgency } from "@/lib/agency";
import { closeSignatoryAccess } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { type CommandContext, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import type { DomainEvent } from "@/lib/platform/event";
import type { ConventionAccess } from "../access";
import { agencyOf } from "../agency-of-convention";
import type { AgencyOfConvention, Convention } from "../domain/convention";
import { replacedContacts } from "../domain/decide/contact";
import { decide, type LifeVerb, type VerbInputs } from "../domain/decide/decide";
import type { Decision, DecisionContext } from "../domain/decide/decision";
import { type Facts, factsOf, type KnownFacts } from "../domain/facts";
import { roleThatMay } from "../domain/permissions";
import type { ActorRole } from "../domain/roles";
import type { ConventionStatus } from "../domain/status";
import { toJournal } from "../journal-events";
import { knownFacts } from "../known-facts";
import { keepNotice } from "../store/contact-notices";
import * as store from "../store/conventions";

/** What an act that has been decided looks like to the verb's own part. */
export type Decided<I> = {
  readonly before: Convention;
  readonly decision: Decision;
  readonly context: DecisionContext;
  readonly input: I;
};

/** What a verb's own part may add: rows in the same transaction, and their events. */
export type Extra<I> = (
  context: CommandContext<ConventionAccess>,
  decided: Decided<I>,
) => Promise<readonly DomainEvent[]>;

/** A convention ready for a decision: held, with its agency and its facts. */
export type Held = {
  readonly convention: Convention;
  readonly agency: AgencyOfConvention;
  readonly facts: Facts;
  readonly known: Partial<KnownFacts>;
  readonly today: string;
  /** The moment of the decision: never before the last save, which may have come while this act waited its turn. */
  readonly now: Date;
};

/** Takes hold of a convention for a decision. */
const hold = async (tx: Tx, calledAt: Date, { conventionId, roles }: ConventionAccess): Promise<Held> => {
  const convention = await store.lock(tx, conventionId);
  const now = new Date(Math.max(calledAt.getTime(), Date.parse(convention.updatedAt)));
  const agency = agencyOf(await getAgency(convention.agencyId, tx));
  const known = await knownFacts(tx, convention, { agency, roles });
  const today = dayInFrance(now);
  return { convention, agency, known, today, now, facts: factsOf(convention, agency, today, known) };
};

/** What an old address or number had opened is closed, unless its holder acts; where a notice is due, it is told before the new one serves. */
const followContacts = async (
  tx: Tx,
  now: Date,
  before: Convention,
  { decision, by }: { readonly decision: Decision; readonly by: ActorRole },
): Promise<void> => {
  const isTold = decision.events.some(({ name }) => name === "ConventionContactCorrected");
  const replaced = replacedContacts(before, decision.next);
  const others = new Set(replaced.map(({ role }) => role).filter((role) => role !== by));
  for (const role of others) await closeSignatoryAccess(tx, now, { conventionId: before.id, role });
  if (!isTold) return;
  for (const { role, channel, old } of replaced)
    await keepNotice(tx, { conventionId: before.id, role, channel }, old, now);
};

/** What a verb has to look up before it is decided, in the same transaction: from what was typed, what the verb needs. */
export type Complete<T, I> = (typed: T, about: { readonly tx: Tx; readonly now: Date }) => Promise<I>;

/**
 * Makes the command of one verb of the transition table whose input is completed from other records: hold, complete, decide as
 * the first role that may, save, announce. Gives the status that follows.
 */
export const onConventionCompleted = <V extends LifeVerb, T, I extends VerbInputs[V]>(
  verb: V,
  schema: ZodType<T>,
  complete: Complete<T, I>,
  extra?: Extra<I>,
) =>
  command<ConventionAccess, T, ConventionStatus>(schema, async (context, typed) => {
    const { tx, actor } = context;
    const { convention, agency, facts, known, today, now } = await hold(tx, context.now, actor);
    // A reason that the agency must give may come with this very act: the decision itself checks it.
    const role = roleThatMay(verb, { ...facts, missingReasons: [] }, actor.roles);
    const decided = { role, agency, now, today, known };
    const input = await complete(typed, { tx, now });
    const decision = decide(verb, convention, input, decided);
    // A verb that leaves the convention as it is saves nothing.
    if (decision.next !== convention) await store.save(tx, decision.next);
    await followContacts(tx, now, convention, { decision, by: role });
    if (decision.created) await store.insert(tx, decision.created);
    const more = extra
      ? await extra({ ...context, now }, { before: convention, decision, context: decided, input })
      : [];
    return { result: decision.next.status, events: [...toJournal(decision.events), ...more], at: now };
  });

/** Makes the command of one verb whose input says all; see `onConventionCompleted`. */
export const onConvention = <V extends LifeVerb, I extends VerbInputs[V]>(
  verb: V,
  schema: ZodType<I>,
  extra?: Extra<I>,
) => onConventionCompleted<V, I, I>(verb, schema, async (input) => input, extra);
