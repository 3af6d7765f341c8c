import { expect, it } from "vitest";
import { GET } from "@/app/api/v3/offers/route";
import { db } from "@/lib/platform/db/client";
import { newId } from "@/lib/platform/ids";
import { given } from "@/tests/given";
import { callRoute } from "@/tests/given/partner-call";
import { accessToConsumer, readOwnUsage } from "./index";
import { countCall, flushCalls, purgeCalls } from "./usage-log";

it("counts each call that a key opened, by day in France, endpoint and status, and adds to what is there", async () => {
  const { id, key } = await given.partner();
  const none = await given.partner({ rights: {} });
  for (const query of ["sortBy=date", "sortBy=date", "sortBy=date&latitude=0"])
    await callRoute({ GET }, "/v3/offers", { key, query });
  await callRoute({ GET }, "/v3/offers", { key: none.key, query: "sortBy=date" });
  await callRoute({ GET }, "/v3/offers", { key: "x", query: "sortBy=date" });
  await flushCalls();
  countCall(id, "GET /v3/offers", 200, new Date());
  await flushCalls();
  const rows = await db().apiUsage.findMany({
    where: { consumerId: { in: [id, none.id] } },
    orderBy: { status: "asc" },
  });
  expect(rows.map(({ endpoint, status, calls }) => [endpoint, status, calls])).toEqual([
    ["GET /v3/offers", 200, 3],
    ["GET /v3/offers", 400, 1],
    ["GET /v3/offers", 403, 1],
  ]);
});

it("shows thirty days to whom the partner belongs, and forgets the figures of more than thirteen months", async () => {
  const email = `usage-${newId()}@portail.example.org`;
  const contact = { firstName: "A", lastName: "B", job: "C", phone: "0639980009", emails: [email] };
  const { id } = await given.partner({ contact });
  const now = new Date("2026-11-27T23:30:00Z");
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  for (const [status, days] of [
    [200, 0],
    [429, 0],
    [500, 0],
    [200, 29],
    [200, 30],
    [200, 420],
  ] as const)
    countCall(id, "GET /v2/conventions", status, daysAgo(days));
  // A partner that is gone meanwhile takes nobody's figures with it.
  countCall(newId(), "GET /v2/conventions", 200, now);
  await flushCalls();
  const access = await accessToConsumer(await given.professional({ email }), id);
  const usage = await readOwnUsage(access, now);
  expect(usage).toMatchObject({ total: 4, endpoints: [{ endpoint: "GET /v2/conventions", calls: 4, refused: 2 }] });
  expect(usage.statuses).toEqual([
    { status: 200, calls: 2 },
    { status: 429, calls: 1 },
    { status: 500, calls: 1 },
  ]);
  // Half past eleven in the evening in UTC is already the next day in France.
  expect([usage.days.length, usage.days[0]?.day, usage.days.at(-1)]).toEqual([
    30,
    "2026-10-30",
    { day: "2026-11-28", calls: 3, refused: 2 },
  ]);
  expect(await db().apiUsage.count({ where: { consumerId: id } })).toBe(6);
  await purgeCalls(now);
  expect(await db().apiUsage.count({ where: { consumerId: id } })).toBe(5);
});
