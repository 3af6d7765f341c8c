import http from "node:http";
import { encode } from "next-auth/jwt";
import { agencyScope } from "@/lib/agency";
import { keepSearch, listConventions } from "@/lib/convention";
import {
  everything,
  noSearch,
  readCriteriaQuery,
  type WorkListCriteria,
  workListHref,
} from "@/lib/convention/domain/work-list";
import { config } from "@/lib/platform/config";
import { closeDb, db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import { measureAll } from "./cpu-load";
import type { DashboardResults, FileMeasure } from "./dashboard-results";
import { hundredths } from "./load";
import { rssMb } from "./processes";
import { beginRun, keepResults } from "./run";

const [database = ""] = process.argv.slice(2);
const origin = process.env.PUBLIC_URL ?? "";
const web = Number(process.env.BENCH_WEB_PID);

const [largest] = await db().$queryRaw<{ id: string; count: number; all: number }[]>`
  select agency_id as id, count(*)::int as count, (select count(*)::int from conventions) as all
  from conventions group by agency_id order by count(*) desc, agency_id limit 1`;
if (!largest) throw new Error("this database holds no convention");
const member = await given.member(largest.id, ["counsellor", "validator"]);
const scope = agencyScope(member.agencyRights);

const cookie = async (): Promise<string> => {
  const { secret } = await given.signedIn(member.email);
  return `immersion-session=${await encode({ token: { secret }, secret: config().NEXTAUTH_SECRET })}`;
};
const headers = { cookie: await cookie() };

const hrefOf = (changes: Partial<WorkListCriteria> = {}) =>
  workListHref({ criteria: { ...everything, ...changes }, viewId: null, place: null });

/** The address of a page of the whole list in its usual order, as somebody comes to it who turned every page before. */
const pageOf = async (page: number): Promise<string> => {
  const listed = { criteria: everything, search: noSearch, place: null };
  const { next } = await listConventions(scope, listed, new Date(), (page - 1) * 20);
  return workListHref({ criteria: everything, viewId: null, place: next });
};

/** Addresses of searches by name: one person each, in any order, by the beginning. */
const searches = async (): Promise<string[]> => {
  const rows = await db().$queryRaw<{ name: string }[]>`
    select a.last_name as name from conventions c join convention_actors a on a.convention_id = c.id and a.role = 'beneficiary'
    where c.agency_id = ${largest.id}::uuid and a.last_name ~ '[0-9]{3}$' order by md5(c.id::text) limit 20`;
  const hrefs: string[] = [];
  for (const { name } of rows) {
    const words = name.split(" ").reverse().join(" ").slice(0, -1);
    const viewId = await keepSearch({ actor: member }, { criteria: "", words, counsellor: "" });
    hrefs.push(workListHref({ criteria: everything, viewId, place: null }));
  }
  return hrefs;
};

/** Everything that is measured, the floors first. */
const lists = async (): Promise<readonly (readonly [list: string, paths: readonly string[]])[]> => [
  ["floor: empty page", ["/plancher"]],
  ["floor: the page, of constant rows", ["/espace/agence/plancher"]],
  ["page 1", [hrefOf()]],
  ["page 500", [await pageOf(500)]],
  ["page 500, by date of validation", [await validated(500)]],
  ["three filters", [workListHref({ criteria: filtered, viewId: null, place: null })]],
  ["a task: assessments to chase", [hrefOf({ task: "bilans" })]],
  ["a task: messages that came back", [hrefOf({ task: "non-remis" })]],
  ["a task: what partners did not receive", [hrefOf({ task: "non-transmis" })]],
  ["search by name", await searches()],
];

const validated = async (page: number): Promise<string> => {
  const criteria: WorkListCriteria = { ...everything, sort: "dateValidation", order: "desc" };
  const { next } = await listConventions(
    scope,
    { criteria, search: noSearch, place: null },
    new Date(),
    (page - 1) * 20,
  );
  return workListHref({ criteria, viewId: null, place: next });
};

const day = (fromNow: number): string => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);
const filtered = readCriteriaQuery(
  `statut=REJECTED&statut=CANCELLED&debut-de=${day(-200)}&envoi-a=${day(-20)}&nature=immersion`,
);

/** Takes the whole list away, and watches the memory of the process that gives it. */
const takeAway = (): Promise<FileMeasure> =>
  new Promise((resolve, reject) => {
    const rssBeforeMb = rssMb(web);
    const start = performance.now();
    let rssMostMb = rssBeforeMb;
    let [bytes, lines] = [0, 0];
    const watch = setInterval(() => {
      rssMostMb = Math.max(rssMostMb, rssMb(web));
    }, 50);
    const path = hrefOf().replace("/espace/agence?", "/espace/agence/conventions.csv?");
    const request = http.request(`${origin}${path}`, { method: "POST", headers }, (response) => {
      response.on("data", (piece: Buffer) => {
        bytes += piece.length;
        for (const byte of piece) if (byte === 10) lines += 1;
      });
      response.once("end", () => {
        clearInterval(watch);
        const seconds = hundredths((performance.now() - start) / 1000);
        resolve({ rows: lines - 1, seconds, rssBeforeMb, rssMostMb, megabytes: hundredths(bytes / 2 ** 20) });
      });
    });
    request.once("error", reject);
    request.end();
  });

const ended = beginRun("dashboard", database);
const asked = await lists();
const measures = await measureAll(
  database,
  asked.map(([name, paths]) => ({ name, paths, headers })),
);
const files: FileMeasure[] = [];
for (let index = 0; index < 3; index += 1) {
  const file = await takeAway();
  files.push(file);
  console.log(`${database}  file: ${JSON.stringify(file)}`);
}
const { all: conventions, count: inScope } = largest;
await keepResults<DashboardResults>({ ...ended(), conventions, inScope, measures, files });
await closeDb();
