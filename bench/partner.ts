import { authenticate } from "@/lib/partner";
import { closeDb, db } from "@/lib/platform/db/client";
import { closeRateLimits } from "@/lib/platform/rate-limit";
import { given } from "@/tests/given";
import { cpuOf, measureAll } from "./cpu-load";
import { hundredths } from "./load";
import type { PartnerResults } from "./partner-results";
import { beginRun, keepResults } from "./run";

const [database = ""] = process.argv.slice(2);

const [filled] = await db().$queryRaw<{ conventions: number; agencyId: string; companies: number }[]>`
  select count(*)::int as conventions, min(agency_id::text) as "agencyId", count(distinct siret)::int as companies
  from conventions`;
if (!filled?.agencyId) throw new Error("this database holds no convention");
const { conventions, agencyId, companies } = filled;

const rightsOn = (scope: { agencyIds: string[] } | { agencyKinds: "mission-locale"[] }) => ({
  searchEstablishment: { kinds: ["READ" as const] },
  convention: { kinds: ["READ" as const], scope },
  statistics: { kinds: ["READ" as const] },
});
const wide = await given.partner({ rights: rightsOn({ agencyKinds: ["mission-locale"] }) });
const narrow = await given.partner({ rights: rightsOn({ agencyIds: [agencyId] }) });

// Copies have ids of any version; the API takes those of RFC 9562 alone.
const some = await db().$queryRaw<{ id: string; day: string; updatedAt: Date }[]>`
  select id, date_start::text as day, updated_at as "updatedAt" from conventions
  where agency_id = ${agencyId}::uuid and id::text ~ '^.{14}[1-8].{4}[89ab]' order by md5(id::text || 'order') limit 200`;

const changes = (query: string) =>
  some.map(({ updatedAt }) => `/api/v3/conventions?${query}&updatedSince=${updatedAt.toISOString()}`);
const statistics = (page: number) => `/api/v2/statistics/establishments?perPage=100&page=${page}`;

/** Everything that is measured, the floor first. */
const asked = (
  [
    ["floor: bare JSON route", ["/api/plancher"]],
    ["one convention", some.map(({ id }) => `/api/v2/conventions/${id}`)],
    ["one convention, v3", some.map(({ id }) => `/api/v3/conventions/${id}`)],
    ["list of 100", ["/api/v2/conventions"]],
    ["list of 100 until a day", some.map(({ day }) => `/api/v2/conventions?startDateLessOrEqual=${day}`)],
    [
      "list of 100 in one state",
      some.map(({ day }) => `/api/v2/conventions?startDateLessOrEqual=${day}&withStatuses=ACCEPTED_BY_VALIDATOR`),
    ],
    ["100 changes", changes("perPage=100")],
    ["statistics, first page", [statistics(1)]],
    ["statistics, last page", [statistics(Math.max(1, Math.floor(companies / 100)))]],
  ] as const
).flatMap(([name, paths]) =>
  [{ scope: "", key: wide.key }, ...(name.includes("100") ? [{ scope: ", one agency", key: narrow.key }] : [])].map(
    ({ scope, key }) => ({ name: `${name}${scope}`, paths, headers: { authorization: key } }),
  ),
);

const checks = 2_000;

/** What checking a key costs: here, since no endpoint does nothing else. */
const keyCheck = async (): Promise<number> => {
  for (let warm = 0; warm < 200; warm += 1) await authenticate(wide.key, new Date());
  const before = process.cpuUsage();
  const { postgresCpuMs } = await cpuOf(async () => {
    for (let made = 0; made < checks; made += 1) await authenticate(wide.key, new Date());
    return { requests: checks };
  });
  const { user, system } = process.cpuUsage(before);
  return hundredths((user + system) / 1_000 / checks + postgresCpuMs);
};

const ended = beginRun("partner", database);
const keyCheckMs = await keyCheck();
console.log(`${database}  key check: ${keyCheckMs} ms`);
const measures = await measureAll(database, asked);
await keepResults<PartnerResults>({ ...ended(), conventions, measures, keyCheckMs });
await closeRateLimits();
await closeDb();
