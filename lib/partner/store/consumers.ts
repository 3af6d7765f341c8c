import { db, prepared, type Tx } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { ApiConsumerModel, ApiConsumerRightModel } from "@/lib/platform/db/generated/models";
import { DomainError } from "@/lib/platform/errors";
import {
  type ApiConsumer,
  type ApiRight,
  type ApiRightKind,
  type ApiRights,
  apiRights,
  type ConventionScope,
} from "../domain/consumer";
import { wholeSecond } from "../domain/key-date";
import type { ImportedConsumer, SavedConsumer } from "../schemas";

/** What every read of a partner includes. */
export const withRights = { rights: true } as const;

type RightColumns = Pick<ApiConsumerRightModel, "right" | "kinds" | "agencyKinds" | "agencyIds">;
type ConsumerColumns = Pick<ApiConsumerModel, "id" | "name" | "expiresAt" | "revokedAt" | "currentKeyIssuedAt">;
type ConsumerRows = ConsumerColumns & { readonly rights: readonly RightColumns[] };

const scopeOf = (row: RightColumns | undefined): ConventionScope =>
  row && row.agencyIds.length > 0
    ? { agencyIds: row.agencyIds }
    : { agencyKinds: (row?.agencyKinds ?? []).map(fromDbEnum) };

const rightsOf = (rows: readonly RightColumns[]): ApiRights => {
  const row = (right: ApiRight) => rows.find((candidate) => candidate.right === right);
  const kinds = (right: ApiRight) => row(right)?.kinds ?? [];
  return {
    searchEstablishment: { kinds: kinds("searchEstablishment") },
    convention: { kinds: kinds("convention"), scope: scopeOf(row("convention")) },
    statistics: { kinds: kinds("statistics") },
  };
};

/** A partner's rows as the domain knows it. */
export const toConsumer = (rows: ConsumerRows): ApiConsumer => ({
  id: rows.id,
  name: rows.name,
  rights: rightsOf(rows.rights),
  expiresAt: rows.expiresAt,
  revokedAt: rows.revokedAt,
  currentKeyIssuedAt: rows.currentKeyIssuedAt,
});

/** A partner by its id, or null: one statement, since every call of a partner begins with it. */
export const findConsumer = async (id: string, tx: Tx = db()): Promise<ApiConsumer | null> => {
  const [rows] = await tx.$queryRaw<ConsumerRows[]>`${prepared}
    select c.id, c.name, c.expires_at as "expiresAt", c.revoked_at as "revokedAt",
      c.current_key_issued_at as "currentKeyIssuedAt", (
        select coalesce(json_agg(json_build_object('right', r."right", 'kinds', r.kinds, 'agencyKinds', r.agency_kinds,
          'agencyIds', r.agency_ids)), '[]')
        from api_consumer_rights r where r.consumer_id = c.id) as rights
    from api_consumers c where c.id = ${id}::uuid`;
  return rows ? toConsumer(rows) : null;
};

/** A partner, held until the end of the transaction. Throws DomainError("notFound"). */
export const lockConsumer = async (tx: Tx, id: string): Promise<ApiConsumer> => {
  await tx.$queryRaw`select id from api_consumers where id = ${id}::uuid for update`;
  const consumer = await findConsumer(id, tx);
  if (!consumer) throw new DomainError("notFound", "consumer-not-found", `Api consumer with id '${id}' not found`);
  return consumer;
};

type WrittenRights = Readonly<Record<ApiRight, { readonly kinds: ApiRightKind[] }>> & {
  readonly convention: Pick<SavedConsumer["rights"]["convention"], "scope">;
};

const scopeColumns = ({ convention }: WrittenRights, right: ApiRight) => ({
  agencyKinds: right === "convention" && "agencyKinds" in convention.scope ? convention.scope.agencyKinds : [],
  agencyIds: right === "convention" && "agencyIds" in convention.scope ? convention.scope.agencyIds : [],
});

const contactColumns = ({ contact }: Pick<SavedConsumer, "contact">) => ({
  contactFirstName: contact.firstName,
  contactLastName: contact.lastName,
  contactJob: contact.job,
  contactPhone: contact.phone,
  contactEmails: contact.emails,
});

const writeRights = async (tx: Tx, consumerId: string, rights: WrittenRights): Promise<void> => {
  await tx.apiConsumerRight.deleteMany({ where: { consumerId } });
  await tx.apiConsumerRight.createMany({
    data: apiRights.map((right) => {
      const { agencyKinds, agencyIds } = scopeColumns(rights, right);
      return { consumerId, right, kinds: rights[right].kinds, agencyKinds: agencyKinds.map(toDbEnum), agencyIds };
    }),
  });
};

/** The last instant of a day that ends an access. */
const endOf = (day: string): Date => new Date(`${day}T23:59:59.999Z`);

/**
 * Writes a partner in place of what was known of it; its keys, its revocation and its subscriptions stay.
 * Tells whether it is new.
 */
export const writeConsumer = async (
  tx: Tx,
  { id, contact, rights, expirationDate, ...columns }: SavedConsumer,
  now: Date,
  keyIssuedAt: Date,
): Promise<boolean> => {
  const data = { ...columns, ...contactColumns({ contact }), expiresAt: endOf(expirationDate) };
  const { count } = await tx.apiConsumer.updateMany({ where: { id }, data });
  if (count === 0)
    await tx.apiConsumer.create({ data: { id, ...data, createdAt: now, currentKeyIssuedAt: keyIssuedAt } });
  await writeRights(tx, id, rights);
  return count === 0;
};

/** Writes a partner of the existing service with its own dates, so that its key stays good; one that is known stays as it is. Tells whether it was written. */
export const insertImported = async (
  tx: Tx,
  {
    id,
    name,
    description,
    contact,
    rights,
    createdAt,
    expirationDate,
    revokedAt,
    currentKeyIssuedAt,
  }: ImportedConsumer,
): Promise<boolean> => {
  const { count } = await tx.apiConsumer.createMany({
    data: [
      {
        id,
        name,
        description: description ?? null,
        ...contactColumns({ contact }),
        createdAt: new Date(createdAt),
        expiresAt: expirationDate.includes("T") ? new Date(expirationDate) : endOf(expirationDate),
        revokedAt: revokedAt === null ? null : new Date(revokedAt),
        currentKeyIssuedAt: wholeSecond(new Date(currentKeyIssuedAt)),
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0) await writeRights(tx, id, rights);
  return count > 0;
};

/** Notes when the only good key was made; a revoked partner is back. */
export const writeKeyDate = async (tx: Tx, id: string, currentKeyIssuedAt: Date): Promise<void> => {
  await tx.apiConsumer.update({ where: { id }, data: { currentKeyIssuedAt, revokedAt: null } });
};

/** Notes that a partner's access has ended. */
export const writeRevocation = async (tx: Tx, id: string, revokedAt: Date): Promise<void> => {
  await tx.apiConsumer.update({ where: { id }, data: { revokedAt } });
};
