import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import type { ConventionAccess } from "../access";
import { isColleague } from "../domain/roles";
import { agencyIdOf } from "../queries/agency-id-of";
import { noteInput, noteRef } from "../schemas";
import { deleteNote, insertNote } from "../store/notes";

/** The agency's own member who writes, and whose notes these are. Throws DomainError("forbidden") for everybody else. */
const asColleague = async (tx: Tx, { roles, journal, conventionId }: ConventionAccess) => {
  if (!roles.some(isColleague) || journal.id === null)
    throw new DomainError("forbidden", "colleagues-only", "Seules les personnes de la structure écrivent des notes.");
  const agencyId = await agencyIdOf(conventionId, tx);
  if (!agencyId) throw new DomainError("notFound", "convention-not-found", "Cette convention n’existe plus.");
  return { authorId: journal.id, of: { conventionId, agencyId } };
};

/** Leaves a note for one's colleagues; gives its id. Throws DomainError "forbidden" for whoever does not belong to the agency. */
export const addNote = command<ConventionAccess, z.output<typeof noteInput>, string>(
  noteInput,
  async ({ tx, now, actor }, { body }) => {
    const { authorId, of } = await asColleague(tx, actor);
    return { result: await insertNote(tx, of, { authorId, body, createdAt: now }), events: [] };
  },
);

/** Takes one's own note away. Throws DomainError "notFound" for a note of somebody else, or one that is gone. */
export const removeNote = command<ConventionAccess, z.output<typeof noteRef>, void>(
  noteRef,
  async ({ tx, actor }, { noteId }) => {
    const { authorId, of } = await asColleague(tx, actor);
    if (!(await deleteNote(tx, of, noteId, authorId)))
      throw new DomainError("notFound", "note-not-found", "Cette note n’existe plus, ou n’est pas la vôtre.");
    return { result: undefined, events: [] };
  },
);
