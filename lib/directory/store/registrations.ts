import type { Prisma } from "@/lib/platform/db/client";
import { db, type Tx } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { CompanyValues, RegisterFacts } from "../domain/registration";

/** A registration that somebody began. */
export type Registration = {
  readonly id: string;
  readonly values: CompanyValues;
  /** What the register said of its SIRET; null before anybody asked. */
  readonly facts: RegisterFacts | null;
  readonly registeredSiret: string | null;
  readonly updatedAt: Date;
};

type Sections = Pick<Registration, "values" | "facts">;

type Row = { id: string; sections: Prisma.JsonValue; registeredSiret: string | null; updatedAt: Date };

const toRegistration = ({ id, sections, registeredSiret, updatedAt }: Row): Registration => {
  const { values = {}, facts = null } = sections as Partial<Sections>;
  return { id, values, facts, registeredSiret, updatedAt };
};

const toSections = ({ values, facts }: Sections) => ({ values, facts }) as unknown as Prisma.InputJsonObject;

/** Writes a new registration. */
export const insertRegistration = async (
  tx: Tx,
  { id, ...sections }: Sections & { readonly id: string },
  ownerId: string,
  now: Date,
): Promise<void> => {
  await tx.establishmentDraft.create({
    data: { id, ownerId, sections: toSections(sections), createdAt: now, updatedAt: now },
  });
};

/** A registration of its owner. Throws DomainError("notFound"), the same for one that is not theirs. */
export const loadRegistration = async (id: string, ownerId: string, tx: Tx = db()): Promise<Registration> => {
  const row = isUuid(id) ? await tx.establishmentDraft.findFirst({ where: { id, ownerId } }) : null;
  if (!row) throw new DomainError("notFound", "registration-not-found", "Cette inscription n’existe pas, ou plus.");
  return toRegistration(row);
};

/** A registration of its owner, held until the end of the transaction. Throws DomainError("notFound"). */
export const lockRegistration = async (tx: Tx, id: string, ownerId: string): Promise<Registration> => {
  if (isUuid(id)) await tx.$queryRaw`select id from establishment_drafts where id = ${id}::uuid for update`;
  return loadRegistration(id, ownerId, tx);
};

/** Writes what a registration holds now. */
export const saveRegistration = async (
  tx: Tx,
  { id, ...sections }: Sections & { readonly id: string },
  now: Date,
): Promise<void> => {
  await tx.establishmentDraft.update({ where: { id }, data: { sections: toSections(sections), updatedAt: now } });
};

/** Closes a registration: the company holds its answers now, and the draft forgets them. */
export const closeRegistration = async (tx: Tx, id: string, registeredSiret: string, now: Date): Promise<void> => {
  await tx.establishmentDraft.update({ where: { id }, data: { registeredSiret, sections: {}, updatedAt: now } });
};

/** The registrations that somebody began and did not send, the newest first. */
export const listRegistrations = async (ownerId: string): Promise<readonly Registration[]> => {
  const rows = await db().establishmentDraft.findMany({
    where: { ownerId, registeredSiret: null },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 5,
  });
  return rows.map(toRegistration);
};

const lifetimeMs = 30 * 86_400_000;

/** Deletes the drafts that have not changed for thirty days (product.md 1); gives their number. */
export const forgetOldDrafts = async (now: Date): Promise<number> => {
  const { count } = await db().establishmentDraft.deleteMany({
    where: { updatedAt: { lt: new Date(now.getTime() - lifetimeMs) } },
  });
  return count;
};
