import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { addDays } from "@/lib/reference/holidays";
import type { ConsumerAccess, PartnerOperator } from "../access";
import type { ConsumerUsage } from "../domain/operated-consumer";
import { callsByConsumer } from "../limits";

/** Days that a partner's figures show, today included. */
const shownDays = 30;

/** The first day that figures show. */
export const firstShownDay = (now: Date): string => addDays(dayInFrance(now), 1 - shownDays);

type Row = { readonly day: string; readonly endpoint: string; readonly status: number; readonly calls: number };

const sum = (rows: readonly Row[]): number => rows.reduce((total, { calls }) => total + calls, 0);
const refusedOf = (rows: readonly Row[]): number => sum(rows.filter(({ status }) => status >= 400));

const usageOf = async (consumerId: string, now: Date): Promise<ConsumerUsage> => {
  const from = firstShownDay(now);
  const rows = await db().$queryRaw<Row[]>`
    select day::text, endpoint, status::int, calls from api_usage
    where consumer_id = ${consumerId}::uuid and day >= ${from}::date
    order by day, endpoint, status`;
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    days: Array.from({ length: shownDays }, (_, index) => {
      const day = addDays(from, index);
      const ofDay = rows.filter((row) => row.day === day);
      return { day, calls: sum(ofDay), refused: refusedOf(ofDay) };
    }),
    endpoints: distinct(rows.map(({ endpoint }) => endpoint))
      .map((endpoint) => ({ endpoint, of: rows.filter((row) => row.endpoint === endpoint) }))
      .map(({ endpoint, of }) => ({ endpoint, calls: sum(of), refused: refusedOf(of) }))
      .sort((a, b) => b.calls - a.calls || a.endpoint.localeCompare(b.endpoint)),
    statuses: distinct(rows.map(({ status }) => status))
      .map((status) => ({ status, calls: sum(rows.filter((row) => row.status === status)) }))
      .sort((a, b) => a.status - b.status),
    total: sum(rows),
    limitPerSecond: callsByConsumer().points,
  };
};

/** What one's own partner called in the last thirty days. */
export const readOwnUsage = ({ consumerId }: ConsumerAccess, now: Date): Promise<ConsumerUsage> =>
  usageOf(consumerId, now);

/** What any partner called in the last thirty days, for an operator. */
export const readUsage = (_operator: PartnerOperator, consumerId: string, now: Date): Promise<ConsumerUsage> =>
  usageOf(consumerId, now);
