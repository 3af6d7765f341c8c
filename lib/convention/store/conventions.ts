import type { Prisma, Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { newUnguessableId } from "@/lib/platform/ids";
import type { Convention } from "../domain/convention";
import { actorRows, toRow } from "./from-domain";
import { toConvention, withActors } from "./to-domain";

const notFound = () =>
  new DomainError("notFound", "convention-not-found", "Cette convention n’existe pas ou n’est pas pour vous.");

/** A convention, held until the end of the transaction so that acts on it come one after the other. Throws DomainError("notFound"). */
export const lock = async (tx: Tx, id: string): Promise<Convention> => {
  await tx.$queryRaw`select id from conventions where id = ${id}::uuid for update`;
  return load(tx, id);
};

/** A convention. Throws DomainError("notFound"). */
export const load = async (tx: Tx, id: string): Promise<Convention> => {
  const rows = await tx.convention.findUnique({ where: { id }, include: withActors });
  if (!rows) throw notFound();
  return toConvention(rows);
};

/** Writes a new convention; each person on it gets an unguessable link of their own. */
export const insert = async (tx: Tx, convention: Convention): Promise<void> => {
  await tx.convention.create({
    data: { id: convention.id, ...toRow(convention) } as Prisma.ConventionUncheckedCreateInput,
  });
  await tx.conventionActor.createMany({
    data: actorRows(convention).map((actor) => ({ ...actor, conventionId: convention.id, linkId: newUnguessableId() })),
  });
};

/**
 * Writes a changed convention over the version it was made from; whoever stays keeps their link.
 * Throws DomainError("conflict") when somebody else saved in between.
 */
export const save = async (tx: Tx, next: Convention): Promise<void> => {
  const { count } = await tx.convention.updateMany({
    where: { id: next.id, version: { lt: next.version } },
    data: toRow(next) as Prisma.ConventionUncheckedUpdateManyInput,
  });
  if (count !== 1)
    throw new DomainError(
      "conflict",
      "convention-changed-meanwhile",
      "Quelqu’un a modifié cette convention entre-temps. Relisez-la, puis recommencez.",
    );
  const actors = actorRows(next);
  await tx.conventionActor.deleteMany({
    where: { conventionId: next.id, role: { notIn: actors.map(({ role }) => role) } },
  });
  for (const { role, ...data } of actors) {
    await tx.conventionActor.upsert({
      where: { conventionId_role: { conventionId: next.id, role } },
      create: { ...data, role, conventionId: next.id, linkId: newUnguessableId() },
      update: data,
    });
  }
};

/** Whether a convention has a renewal. */
export const isRenewed = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.convention.count({ where: { renewedFromId: id } })) > 0;
