import { beforeAll, describe, expect, it } from "vitest";
import { accessOfDraft, accessOfUser, getCase, getDraft, sendDraft, startDraft } from "@/lib/convention";
import { draftParts, toParts } from "@/lib/convention/domain/draft";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import { originOf } from "@/lib/convention/domain/request-origin";
import { dayInFrance } from "@/lib/platform/clock";
import { anonymousActor } from "@/lib/platform/event";
import { given } from "@/tests/given";
import { withHome } from "@/tests/given/convention-request";
import { bakery, savedPart, browserSecret as secret } from "@/tests/given/draft";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;

beforeAll(bakery);

const begunFrom = async (parameters: Readonly<Record<string, string>>) => {
  const origin = originOf(parameters);
  return accessOfDraft(await startDraft({ actor: anonymous }, { secret, kind: "immersion", origin }), secret);
};
const valuesFrom = async (parameters: Readonly<Record<string, string>>) =>
  (await getDraft(await begunFrom(parameters), new Date())).values;

const job = JSON.stringify({ appellationCode: "11573", appellationLabel: "Autre chose", remoteWorkMode: "HYBRID" });

describe("a request begun from the link of a partner", () => {
  it("shows what the link tells in its forms, in the words of the nomenclature", async () => {
    const agencyId = await given.agency();
    const values = await valuesFrom({
      siret: "00000001800028",
      immersionAppellation: job,
      immersionAddress: "1 rue du Modèle, 35000 Rennes",
      agencyId,
    });
    expect(values).toMatchObject({
      structure: { agencyId },
      entreprise: { siret: "00000001800028" },
      metier: {
        "immersionAppellation.romeCode": "D1102",
        "immersionAppellation.appellationLabel": "Boulanger / Boulangère",
      },
      horaires: { remoteWorkMode: "HYBRID", immersionAddress: "1 rue du Modèle, 35000 Rennes" },
    });
  });

  it("chooses the only agency of a kind in a department, and leaves the choice between several", async () => {
    const alone = await given.agency({ kind: "cap_emploi", coveredDepartments: ["976"] });
    for (const _ of [1, 2]) await given.agency({ coveredDepartments: ["976"] });
    const there = (agencyKind: string) => valuesFrom({ agencyDepartment: "976", agencyKind });
    expect((await there("cap-emploi")).structure).toEqual({ agencyId: alone, agencyDepartment: "976" });
    expect((await there("mission-locale")).structure).toEqual({ agencyDepartment: "976" });
  });

  it("is blank where the link is wrong", async () => {
    const wrong = {
      siret: "12",
      immersionAppellation: JSON.stringify({ appellationCode: "99999" }),
      agencyId: "0190f5c2-0000-7000-8000-000000000000",
      agencyDepartment: "99",
    };
    expect(Object.values(await valuesFrom(wrong)).flatMap((part) => Object.keys(part))).toEqual([]);
  });

  it("keeps the campaign until the convention, through every page", async () => {
    const agencyId = await given.agency();
    const validator = await given.member(agencyId, ["validator"]);
    const actor = await begunFrom({ mtm_campaign: "printemps", mtm_kwd: "boulanger", firstName: "Personne" });
    const request = withHome(given.conventionRequest(addDays(dayInFrance(new Date()), 14), { agencyId }));
    const parts = toParts(formValuesOf(request));
    for (const part of draftParts) await savedPart(actor, part, parts[part] ?? {});
    const id = await sendDraft({ actor }, {});
    const { convention } = await getCase(await accessOfUser(validator, id), new Date());
    expect(convention).toMatchObject({ acquisitionCampaign: "printemps", acquisitionKeyword: "boulanger" });
  });
});
