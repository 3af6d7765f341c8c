import type { ZodType } from "zod";
import { systemClock } from "./clock";
import { db, type Tx } from "./db/client";
import { DomainError } from "./errors";
import type { DomainEvent, JournalActor } from "./event";
import { addJob } from "./jobs";
import { appendToJournal } from "./journal/append";

/**
 * Who acts, and when: `now` is the machine's clock unless a test chooses it. `tx` is given by a caller who writes something of
 * its own with the act, all of it or nothing.
 */
export type Acting<A extends { readonly journal: JournalActor }> = {
  readonly actor: A;
  readonly now?: Date;
  readonly tx?: Tx;
};

/** What the body of a command receives. */
export type CommandContext<A> = { readonly tx: Tx; readonly now: Date; readonly actor: A };

/** What the body of a command gives back: its result, what it announces, and when it was decided if that is later than the call. */
export type Outcome<R> = { readonly result: R; readonly events: readonly DomainEvent[]; readonly at?: Date };

/** The task that fans one event out to its subscribers. */
export const announceTask = "announce";

/**
 * Makes a write of the shape load, decide, save, announce: validates the input, and in one transaction, its own unless one is given, appends the
 * events to the journal (which is the outbox) with one `announce` job each. Throws DomainError("invalid") on a refused input.
 */
export const command =
  <A extends { readonly journal: JournalActor }, I, R>(
    schema: ZodType<I>,
    run: (context: CommandContext<A>, input: I) => Promise<Outcome<R>>,
  ) =>
  async (acting: Acting<A>, input: unknown): Promise<R> => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
      throw new DomainError("invalid", "input-refused", "Certaines réponses sont à corriger.", { issues });
    }
    const now = acting.now ?? systemClock();
    const act = async (tx: Tx): Promise<R> => {
      const { result, events, at = now } = await run({ tx, now, actor: acting.actor }, parsed.data);
      // Events of one chain are announced one after the other: their queue is the chain.
      for (const event of await appendToJournal(tx, acting.actor.journal, at, events)) {
        await addJob(
          announceTask,
          { eventId: event.id },
          { queue: event.chain, key: `${announceTask}:${event.id}` },
          tx,
        );
      }
      return result;
    };
    return acting.tx ? act(acting.tx) : db().$transaction(act);
  };
