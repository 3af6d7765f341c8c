import { beforeAll, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { accessToAgency } from "../agency-access";
import { askBlank } from "../commands/ask-blank";
import { getBlank, getBlankFile } from "../queries/get-blank";
import { makeBlank } from "./make-blank";
import { documentSubscriber } from "./subscriber";

let agencyId: string;
let member: UserActor;

const access = () => accessToAgency(member, agencyId);
const stateAt = async (now = new Date()) => (await getBlank(access(), now)).state;

/** Makes what was asked for last, as the worker does. */
const work = async () => {
  const event = (await readChain(`agency:${agencyId}`)).findLast(({ name }) => name === "AgencyBlankAsked");
  if (event) await documentSubscriber.AgencyBlankAsked?.(event);
};

beforeAll(async () => {
  agencyId = await given.agency();
  member = await given.member(agencyId, ["agency-viewer"]);
});

describe("an agency's blank", () => {
  it("is asked for, made by the worker, then there for its members", async () => {
    expect(await stateAt()).toBe("unasked");
    await expect(getBlankFile(access())).rejects.toMatchObject({ code: "blank-not-made" });
    await askBlank({ actor: access() }, {});
    expect(await stateAt()).toBe("asked");
    expect(await stateAt(new Date(Date.now() + 61_000))).toBe("unasked");
    await work();
    expect(await stateAt()).toBe("ready");
    expect(Buffer.from((await getBlankFile(access())).file).toString("latin1", 0, 4)).toBe("%PDF");
  });

  it("is not made again while it prints the same, and is the same byte for byte when it is", async () => {
    const { fileHash } = await getBlankFile(access());
    await makeBlank(agencyId, new Date());
    const kept = await db().agencyBlank.findMany({ where: { agencyId } });
    expect(kept.map((row) => row.fileHash)).toEqual([fileHash]);
    const at = kept[0]?.createdAt ?? new Date();
    await db().agencyBlank.deleteMany({ where: { agencyId } });
    await Promise.all([makeBlank(agencyId, at), makeBlank(agencyId, at)]);
    expect((await getBlankFile(access())).fileHash).toBe(fileHash);
  });

  it("is asked for anew once the agency has another name, and the former one goes", async () => {
    await db().agency.update({ where: { id: agencyId }, data: { name: "Mission locale renommée" } });
    expect(await stateAt()).toBe("unasked");
    await makeBlank(agencyId, new Date());
    expect(await stateAt()).toBe("ready");
    expect(await db().agencyBlank.count({ where: { agencyId } })).toBe(1);
  });

  it("does not exist for another agency, nor for somebody who only asked to join", async () => {
    const stranger = await given.member(await given.agency(), ["agency-admin"]);
    const waiting = await given.member(agencyId, ["to-review"]);
    for (const user of [stranger, waiting])
      expect(() => accessToAgency(user, agencyId)).toThrow(expect.objectContaining({ code: "agency-not-found" }));
  });
});
