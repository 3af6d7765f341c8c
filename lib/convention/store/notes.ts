import type { Tx } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import type { ConventionNote } from "../domain/note";

/** Whose notes of which convention: those that people of one agency wrote. */
export type NotesOf = { readonly conventionId: string; readonly agencyId: string };

/** Writes a note. */
export const insertNote = async (
  tx: Tx,
  { conventionId, agencyId }: NotesOf,
  { authorId, body, createdAt }: { readonly authorId: string; readonly body: string; readonly createdAt: Date },
): Promise<void> => {
  await tx.conventionNote.create({ data: { id: newId(), conventionId, agencyId, authorId, body, createdAt } });
};

/** Deletes one's own note; tells whether it was there. */
export const deleteNote = async (tx: Tx, of: NotesOf, id: string, authorId: string): Promise<boolean> =>
  (await tx.conventionNote.deleteMany({ where: { ...of, id, authorId } })).count === 1;

/** The notes of an agency on a convention, the newest first, as one of its people reads them. */
export const readNotes = async (tx: Tx, of: NotesOf, readerId: string | null): Promise<readonly ConventionNote[]> => {
  const rows = await tx.conventionNote.findMany({
    where: of,
    include: { author: { select: { firstName: true, lastName: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ id, body, createdAt, authorId, author }) => ({
    id,
    author: author ? `${author.firstName} ${author.lastName}` : "",
    isOwn: authorId !== null && authorId === readerId,
    body,
    createdAt,
  }));
};
