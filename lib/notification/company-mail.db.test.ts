import { afterAll, beforeAll, expect, it } from "vitest";
import { accessOfUser, getCase } from "@/lib/convention";
import {
  accessOfOperator,
  accessOfRegistrant,
  accessToSite,
  answerJoinRequest,
  askToJoin,
  banEstablishment,
  deleteEstablishment,
  requestDeletion,
} from "@/lib/directory";
import { publishInvented, valley } from "@/lib/directory/company.given";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { mailbox } from "@/tests/given/mailbox";
import { mailSubscriber } from "./index";

let stop = async () => {};
beforeAll(async () => {
  stop = await mailbox();
  await loadNomenclature(starterRome);
});
afterAll(() => stop());

/** What the worker does with the last event of a company, twice; who was then written to, by kind. */
const told = async (siret: string): Promise<readonly (readonly [kind: string, recipient: string])[]> => {
  const chain = `company:${siret}`;
  const event = (await readChain(chain)).at(-1);
  if (!event) throw new Error("nothing happened");
  const handler = mailSubscriber[event.name as keyof typeof mailSubscriber];
  await handler?.({ ...event, chain });
  const before = await db().message.count();
  await handler?.({ ...event, chain });
  expect(await db().message.count()).toBe(before);
  const rows = await db().message.findMany({ orderBy: [{ kind: "asc" }, { recipient: "asc" }] });
  await db().message.deleteMany();
  return rows.map(({ kind, recipient }) => [kind, recipient] as const);
};

it("70 whoever asks, is answered, is banned or leaves is told, each once, and an operator of what waits", async () => {
  const operator = await given.operator();
  const { siret } = await publishInvented(valley(40), ["11573"]);
  const admin = await db().user.findUniqueOrThrow({ where: { email: `contact@entreprise-${siret}.example.org` } });
  const asking = await given.professional();
  const own = accessToSite(
    { ...asking, userId: admin.id, establishmentRights: [{ siret, role: "establishment-admin" }] },
    siret,
  );
  const [toAdmin, toAsking] = [`user:${admin.id}`, `user:${asking.userId}`];

  await askToJoin({ actor: accessOfRegistrant(asking) }, { siret, role: "establishment-contact" });
  expect(await told(siret)).toEqual([["right-asked", toAdmin]]);
  await answerJoinRequest({ actor: own }, { userId: asking.userId, answer: "accept" });
  expect(await told(siret)).toEqual([["right-accepted", toAsking]]);
  await requestDeletion({ actor: own }, {});
  expect(await told(siret)).toEqual([["company-to-delete", `operator:${operator.userId}`]]);
  const both = (kind: string) => [toAdmin, toAsking].sort().map((recipient) => [kind, recipient]);
  await banEstablishment({ actor: accessOfOperator(operator) }, { siret, justification: "Essai." });
  expect(await told(siret)).toEqual(both("company-banned"));
  await deleteEstablishment({ actor: accessOfOperator(operator) }, { siret });
  expect(await told(siret)).toEqual(both("company-deleted"));
});

it("a ban is told to who waits for a convention and to who follows a validated immersion (directory.md 5.6)", async () => {
  const operator = await given.operator();
  const { siret } = await publishInvented(valley(41), ["11573"]);
  const staff = await given.twoStepStaff();
  const { counsellor, validator } = staff;
  const waiting = await given.convention(staff, "IN_REVIEW", { siret });
  const running = await given.convention(staff, "ACCEPTED_BY_VALIDATOR", { siret });
  await given.convention(staff, "CANCELLED", { siret });
  await given.convention(staff, "IN_REVIEW");

  await banEstablishment({ actor: accessOfOperator(operator) }, { siret, justification: "Essai." });
  const conventions = (await told(siret)).filter(([kind]) => kind === "host-banned");
  expect(conventions).toEqual(
    [`beneficiary:${waiting.id}`, ...[counsellor, validator].map(({ userId }) => `member:${userId}:${running.id}`)]
      .sort()
      .map((recipient) => ["host-banned", recipient]),
  );
  const shown = await getCase(await accessOfUser(validator, running.id), new Date());
  expect(shown.hostBan).toBe("Essai.");
});
