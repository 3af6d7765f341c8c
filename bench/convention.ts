import { z } from "zod";
import {
  accessOfUser,
  findForProduct,
  getCase,
  listOwnConventions,
  loadForProduct,
  sign,
  submit,
  validate,
} from "@/lib/convention";
import { personKeyOf } from "@/lib/convention/person-key";
import { historyFindings } from "@/lib/convention/queries/person-history";
import { dayInFrance } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { closeDb, db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { addDays } from "@/lib/reference/holidays";
import { given } from "@/tests/given";
import type { Act, ConventionResults } from "./convention-results";
import { hundredths, percentile } from "./load";
import { cpuMs } from "./processes";
import { beginRun, keepResults } from "./run";
import { someStored } from "./stored-conventions";

const [database = ""] = process.argv.slice(2);
const postgres = Number(process.env.BENCH_POSTGRES_PID);
const [warm, measured] = [40, 300];

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const from = { ipAddress: "203.0.113.7", userAgent: "bench" };

/** Milliseconds of CPU that this process has used. */
const ownCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Prepared = () => Promise<unknown>;

/** Prepares an act many times, then does it so many times, one after the other; what was prepared is not measured. */
const measure = async (act: string, prepare: () => Promise<Prepared>): Promise<Act> => {
  const prepared: Prepared[] = [];
  for (let index = 0; index < warm + measured; index += 1) prepared.push(await prepare());
  for (const run of prepared.slice(0, warm)) await run();
  const before = { node: ownCpuMs(), postgres: cpuMs(postgres) };
  const times: number[] = [];
  for (const run of prepared.slice(warm)) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const each = (total: number) => hundredths(total / measured);
  const [nodeCpuMs, postgresCpuMs] = [each(ownCpuMs() - before.node), each(cpuMs(postgres) - before.postgres)];
  const sorted = times.sort((a, b) => a - b);
  const row = {
    act,
    p50: hundredths(percentile(sorted, 0.5)),
    p95: hundredths(percentile(sorted, 0.95)),
    nodeCpuMs,
    postgresCpuMs,
  };
  console.log(`${database}  ${act}: p50 ${row.p50} ms, p95 ${row.p95} ms, CPU ${nodeCpuMs} + ${postgresCpuMs} ms`);
  return row;
};

/** The floor: a command that writes one event, and nothing else. */
const bare = command<typeof anonymous, Record<string, never>, null>(z.strictObject({}), async () => ({
  result: null,
  events: [{ chain: `bench:${newId()}`, name: "EmailProved", payload: {} }],
}));

const agencyId = await given.agency();
const validator = await given.member(agencyId, ["validator"]);
const staff = { agencyId, validator };
const start = addDays(dayInFrance(new Date()), 14);

/** A name of this run alone: a database is measured several times, and the law counts each person's immersions. */
const lastName = `Fictive ${Date.now()
  .toString(26)
  .replaceAll(/\d/gu, (digit) => "qrstuvwxyz".charAt(Number(digit)))}`;
let born = 0;

/** The people of a convention of somebody new. */
const someSignatories = () => {
  const { signatories } = given.conventionRequest(start);
  born += 1;
  const birthdate = addDays("1975-01-01", born);
  return { ...signatories, beneficiary: { ...signatories.beneficiary, lastName, birthdate } };
};

const stored = await someStored();

const acts = async (): Promise<Act[]> => [
  await measure("floor: bare command", async () => () => bare({ actor: anonymous }, {})),
  await measure("submit", async () => {
    const request = { ...given.conventionRequest(start), agencyId, signatories: someSignatories() };
    return () => submit({ actor: anonymous }, request);
  }),
  await measure("sign (the last of two)", async () => {
    const { id } = await given.submitted(agencyId, { signatories: someSignatories() });
    await given.signedBy(id, "beneficiary");
    const actor = await given.opened(id, "establishment-representative");
    const { text } = await getCase(actor, new Date());
    return () => sign({ actor }, { textHash: text.hash, ...from });
  }),
  await measure("validate", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW", { signatories: someSignatories() });
    const actor = await accessOfUser(validator, id);
    return () => validate({ actor }, { firstname: validator.firstName, lastname: validator.lastName });
  }),
  await measure("read one convention by id", async () => {
    const id = await stored();
    return () => findForProduct(id);
  }),
  await measure("list the conventions of an address", await listOfAnAddress()),
  await measure("the law of D5135-3 over 50 conventions of one person", await historyOfFifty()),
];

const listOfAnAddress = async (): Promise<() => Promise<Prepared>> => {
  const { actor } = await given.proved("personne-1-beneficiary@invention.example.org");
  return async () => {
    const { email } = await db().conventionActor.findFirstOrThrow({
      where: { conventionId: await stored(), role: "beneficiary" },
    });
    return () => listOwnConventions({ ...actor, email }, 1, new Date());
  };
};

const historyOfFifty = async (): Promise<() => Promise<Prepared>> => {
  const { id } = await given.submitted(agencyId, { signatories: someSignatories() });
  const { convention } = await loadForProduct(id);
  const ids = await Promise.all(Array.from({ length: 50 }, stored));
  const personKey = personKeyOf(convention.signatories.beneficiary);
  await db().convention.updateMany({ where: { id: { in: ids } }, data: { personKey, siret: convention.siret } });
  return async () => () => historyFindings(db(), convention);
};

const ended = beginRun("convention", database);
const [{ count = 0 } = {}] = await db().$queryRaw<{ count: number }[]>`select count(*)::int as count from conventions`;
const measures = await acts();
await keepResults<ConventionResults>({ ...ended(), conventions: count, acts: measures });
await closeDb();
