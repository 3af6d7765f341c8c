import { Webhook } from "standardwebhooks";
import { z } from "zod";
import type { Call, Received } from "./unreliable-partner";

/** An event that was written: what a partner must have been told of, and what its endpoint wants. */
export type WrittenEvent = {
  readonly conventionId: string;
  /** Its place in the convention's journal. */
  readonly position: number;
  readonly changesStatus: boolean;
};

/** What a run came to, counted. */
export type Counts = {
  readonly events: number;
  readonly calls: number;
  readonly distinctIds: number;
  /** Calls that came again, under an id that was known. */
  readonly duplicates: number;
  readonly statesTold: number;
  /** Events that no call told by its own place, but that a later state told. */
  readonly statesToldByLater: number;
  readonly changesTold: number;
  readonly lost: number;
  readonly forged: number;
  /** Two ids for one event, or one id for two. */
  readonly confusedIds: number;
  /** Conventions whose calls, put in the order of `sequence`, do not tell their life. */
  readonly disordered: number;
};

/** A run's counts with each fault in words. */
export type Verdict = { readonly counts: Counts; readonly faults: readonly string[] };

/** Paths of the two endpoints of a run, and the secret of each. */
export type Endpoints = Readonly<Record<"/states" | "/changes", string>>;

const state = z.object({
  payload: z.object({ convention: z.object({ id: z.uuid(), businessAdvantages: z.string().optional() }) }),
});
const change = z.object({
  data: z.object({
    sequence: z.number(),
    previousStatus: z.string(),
    status: z.string(),
    convention: z.object({ id: z.uuid() }),
  }),
});

type Told = {
  readonly id: string;
  readonly conventionId: string;
  readonly sequence: number;
  /** For a state, the place of the last event that it holds. */
  readonly holds: number;
  readonly from: string;
  readonly to: string;
};

/** The place of the last event in a state: what a run writes there each time. */
export const placeIn = (businessAdvantages: string | undefined): number =>
  Number(/^place (\d+)$/u.exec(businessAdvantages ?? "")?.[1] ?? 0);

/** Whether a call that has just come is signed with the secret of its endpoint. */
export const isSigned = ({ path, headers, body }: Received, endpoints: Endpoints): boolean => {
  const secret = path === "/states" ? endpoints["/states"] : endpoints["/changes"];
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
};

const read = ({ path, headers, body }: Call): Told => {
  const [id, sequence] = [String(headers["webhook-id"]), Number(headers["immersion-sequence"])];
  if (path === "/states") {
    const { convention } = state.parse(JSON.parse(body)).payload;
    const holds = placeIn(convention.businessAdvantages);
    return { id, conventionId: convention.id, sequence, holds, from: "", to: "" };
  }
  const { data } = change.parse(JSON.parse(body));
  const { previousStatus: from, status: to } = data;
  return { id, conventionId: data.convention.id, sequence: data.sequence, holds: sequence, from, to };
};

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

const placeOf = ({ conventionId, sequence }: Told): string => `${conventionId} ${sequence}`;

const confusions = (told: readonly Told[]): string[] => [
  ...[...byKey(told, ({ id }) => id)]
    .filter(([, calls]) => new Set(calls.map(placeOf)).size > 1)
    .map(([id]) => `id ${id} tells two events`),
  ...[...byKey(told, placeOf)]
    .filter(([, calls]) => new Set(calls.map(({ id }) => id)).size > 1)
    .map(([place]) => `event ${place} has two ids`),
];

const sorted = (told: readonly Told[]): Told[] => [...told].sort((a, b) => a.sequence - b.sequence);

/** Each change leads from where the one before it led. */
const brokenLives = (changes: readonly Told[]): string[] =>
  [...byKey(changes, ({ conventionId }) => conventionId)].flatMap(([conventionId, calls]) => {
    const life = sorted([...new Map(calls.map((call) => [call.sequence, call])).values()]);
    const isBroken = life.some(({ from }, index) => index > 0 && from !== life[index - 1]?.to);
    return isBroken ? [`changes of ${conventionId} do not follow each other`] : [];
  });

/** A state holds at least the event that it was sent for, so that the greatest sequence is the last state. */
const staleStates = (states: readonly Told[]): string[] =>
  states
    .filter(({ sequence, holds }) => holds < sequence)
    .map(({ conventionId, sequence, holds }) => `state ${sequence} of ${conventionId} holds ${holds}`);

/** Judges a run: each event that was written against each call that came. */
export const judge = (written: readonly WrittenEvent[], calls: readonly Call[]): Verdict => {
  const forged = calls.filter(({ isGenuine }) => !isGenuine);
  const states = calls.filter(({ path }) => path === "/states").map(read);
  const changes = calls.filter(({ path }) => path === "/changes").map(read);
  // A state that is older than its event has told nothing.
  const statePlaces = new Set(states.filter(({ sequence, holds }) => holds >= sequence).map(placeOf));
  const changePlaces = new Set(changes.map(placeOf));
  const lastState = new Map<string, number>();
  for (const { conventionId, sequence, holds } of states)
    if (holds >= sequence) lastState.set(conventionId, Math.max(lastState.get(conventionId) ?? 0, sequence));

  const key = ({ conventionId, position }: WrittenEvent): string => `${conventionId} ${position}`;
  const byItself = written.filter((event) => statePlaces.has(key(event)));
  const byLater = written.filter(
    (event) => !statePlaces.has(key(event)) && (lastState.get(event.conventionId) ?? 0) > event.position,
  );
  const lostStates = written.filter((event) => !byItself.includes(event) && !byLater.includes(event));
  const wanted = written.filter(({ changesStatus }) => changesStatus);
  const lostChanges = wanted.filter((event) => !changePlaces.has(key(event)));
  const confused = [...confusions(states), ...confusions(changes)];
  const disorder = [...brokenLives(changes), ...staleStates(states)];
  const ids = new Set([...states, ...changes].map(({ id }) => id));
  return {
    counts: {
      events: written.length,
      calls: calls.length,
      distinctIds: ids.size,
      duplicates: calls.length - ids.size,
      statesTold: byItself.length,
      statesToldByLater: byLater.length,
      changesTold: wanted.length - lostChanges.length,
      lost: lostStates.length + lostChanges.length,
      forged: forged.length,
      confusedIds: confused.length,
      disordered: disorder.length,
    },
    faults: [
      ...lostStates.map((event) => `state lost: ${key(event)}`),
      ...lostChanges.map((event) => `change lost: ${key(event)}`),
      ...forged.map(({ headers }) => `forged: ${String(headers["webhook-id"])}`),
      ...confused,
      ...disorder,
    ],
  };
};
