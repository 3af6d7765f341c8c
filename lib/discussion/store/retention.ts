import { db, Prisma } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { monthsBefore } from "@/lib/retention/domain/months-before";
import { keptFor } from "@/lib/retention/domain/retention-rules";

const { sql } = Prisma;
const batch = 5_000;

/** Words that stand where retention took a message away. */
const erasedWords = "Supprimé car trop ancien";

/** Takes away the words and files of messages older than six months (directory.md 6.7); gives how many messages. */
export const eraseOldMessages = async (now: Date): Promise<number> => {
  const before = monthsBefore(now, keptFor("messageBody").count);
  return db().$transaction(async (tx) => {
    await tx.exchangeAttachment.deleteMany({ where: { exchange: { sentAt: { lt: before }, erasedAt: null } } });
    const { count } = await tx.exchange.updateMany({
      where: { sentAt: { lt: before }, erasedAt: null },
      data: { message: erasedWords, erasedAt: now },
    });
    return count;
  });
};

const yearsBefore = (now: Date, years: number): Date => monthsBefore(now, 12 * years);

/** Whoever is to be told of a decision has been told a week later. */
const toldAfterMs = 7 * 86_400_000;

/**
 * Makes counts of the discussions whose time has passed, as the privacy notice says (field.md 3.5): refused or unanswered, a year
 * after the request; the others two years after the last word. Gives how many.
 */
export const archiveDiscussions = async (now: Date): Promise<number> =>
  db().$transaction(async (tx) => {
    const old = await tx.$queryRaw<{ id: string }[]>(sql`
      select id from discussions d
      where updated_at < ${yearsBefore(now, keptFor("answeredContact").count)}
        or (created_at < ${yearsBefore(now, keptFor("unansweredContact").count)}
          and updated_at < ${new Date(now.getTime() - toldAfterMs)} and (status = 'REJECTED' or (status = 'PENDING' and not exists (
            select from exchanges x where x.discussion_id = d.id and x.sender = 'establishment'))))
      order by updated_at limit ${batch} for update of d skip locked`);
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    const groups = await tx.$queryRaw<Omit<Prisma.DiscussionArchiveCreateManyInput, "id">[]>(sql`
      select siret, kind, status, contact_method as "contactMode", immersion_objective as "immersionObjective",
        department_code as "departmentCode", appellation_code as "appellationCode", created_at::date as "creationDate",
        count(*)::int as total,
        count(*) filter (where exists (
          select from exchanges x where x.discussion_id = d.id and x.sender = 'establishment'))::int as answered,
        count(convention_id)::int as "withConvention"
      from discussions d where id = any(${ids}::uuid[]) group by 1, 2, 3, 4, 5, 6, 7, 8`);
    for (const { total, answered, withConvention, ...key } of groups) {
      await tx.discussionArchive.upsert({
        where: {
          siret_kind_status_contactMode_immersionObjective_departmentCode_appellationCode_creationDate: key,
        },
        create: { id: newId(), ...key, total, answered, withConvention },
        update: {
          total: { increment: total },
          answered: { increment: answered },
          withConvention: { increment: withConvention },
        },
      });
    }
    const { count } = await tx.discussion.deleteMany({ where: { id: { in: ids } } });
    return count;
  });
