import { countOffersByJob } from "@/lib/directory";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { loadNomenclature, saveOfferCounts } from "@/lib/reference";
import { addDays } from "@/lib/reference/holidays";
import { importTable } from "@/lib/reference/import/import-table";
import { packagedCommuneRows, packagedNafRows } from "@/lib/reference/import/packaged";
import { given } from "@/tests/given";
import { agencies } from "./agencies";
import { cast } from "./cast.mjs";
import { seedCompanies } from "./companies";
import { doneConvention, seededConventions, seededMiniStage } from "./conventions";
import { seedDiscussions } from "./discussions";
import { seedPartner } from "./partner";
import { starterRome } from "./rome";
import { seedTestBench } from "./test-bench";

const subDays = (moment: Date, days: number): Date => new Date(moment.getTime() - days * 24 * 3600_000);

const person = (key: string) => {
  const found = cast.find((member) => member.key === key);
  if (!found) throw new Error(`nobody in the cast is ${key}`);
  return found;
};

/** Fills an empty database with the demonstration world, its dates relative to `now`; everything is made by the product's own commands. */
export const seedDemonstration = async (now: Date): Promise<void> => {
  await loadNomenclature(starterRome);
  await importTable("communes", packagedCommuneRows());
  await importTable("naf", packagedNafRows());
  await seedCompanies(now);
  await saveOfferCounts(await countOffersByJob());
  const twoSteps = await given.agency(agencies.twoSteps);
  const oneStep = await given.agency(agencies.oneStep);
  const chamber = await given.agency(agencies.chamber);
  const counsellor = await given.member(twoSteps, ["counsellor"], person("counsellor"));
  const validator = await given.member(twoSteps, ["validator", "agency-admin"], person("validator"));
  const soloValidator = await given.member(oneStep, ["validator", "agency-admin"], person("soloValidator"));
  const chamberValidator = await given.member(chamber, ["validator", "agency-admin"], person("chamberValidator"));
  const delegationEndDate = plainDate.toDb(addDays(dayInFrance(now), 25));
  const delegated = await given.agency({ ...agencies.delegated, delegationEndDate });
  const delegate = await given.member(delegated, ["validator", "agency-admin"], person("delegate"));
  const awaiting = await given.agency({ ...agencies.awaiting, createdAt: subDays(now, 2) });
  await given.member(awaiting, ["validator", "agency-admin"], {
    firstName: "Tania",
    lastName: "Esquisse",
    email: "tania.esquisse@tremplin.example.org",
  });
  await given.operator(person("operator"));
  await seedDiscussions(await given.holder(person("baker").email), now);
  await seedPartner(now);
  const conventions = seededConventions(dayInFrance(now));
  const { status: agreed, overrides: past } = doneConvention(dayInFrance(now));
  const before = subDays(now, 40);
  const done = await given.convention({ agencyId: twoSteps, counsellor, validator }, agreed, past, before);
  await given.assessment(done.id, { createdAt: subDays(now, 14) });
  for (const { status, overrides } of conventions.twoSteps)
    await given.convention({ agencyId: twoSteps, counsellor, validator }, status, overrides, now);
  for (const { status, overrides } of conventions.oneStep)
    await given.convention({ agencyId: oneStep, validator: soloValidator }, status, overrides, now);
  const pupil = seededMiniStage(dayInFrance(now));
  await given.convention({ agencyId: chamber, validator: chamberValidator }, pupil.status, pupil.overrides, now);
  for (const { status, overrides } of conventions.delegated)
    await given.convention({ agencyId: delegated, validator: delegate }, status, overrides, now);
  await seedTestBench(now);
};
