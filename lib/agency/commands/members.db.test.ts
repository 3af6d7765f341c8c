import { beforeEach, describe, expect, it } from "vitest";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { userOfSession } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { given } from "@/tests/given";
import { accessOfJoiner, accessOfManager, accessToTeam } from "../access";
import { getTeam } from "../queries/get-team";
import { listNotifiedMembers } from "../queries/list-notified-members";
import { listOwnRights } from "../queries/list-own-rights";
import { changeSettings } from "./change-settings";
import { answerAgencyJoin, askToJoin, cancelJoinRequest } from "./join";
import { addMember, changeMember, chooseMails, leaveAgency, removeMember } from "./members";

let agencyId = "";
let admin: Awaited<ReturnType<typeof given.member>>;
let validator: Awaited<ReturnType<typeof given.member>>;

beforeEach(async () => {
  agencyId = await given.agency();
  admin = await given.member(agencyId, ["agency-admin"]);
  validator = await given.member(agencyId, ["validator"]);
});

const manager = () => ({ actor: accessOfManager(admin, agencyId) });
const rolesOf = async (userId: string) =>
  (await db().agencyRight.findUnique({ where: { agencyId_userId: { agencyId, userId } } }))?.roles;
const lastEvent = async () => {
  const { name, payload } = await db().journalEntry.findFirstOrThrow({
    where: { chain: `agency:${agencyId}` },
    orderBy: { position: "desc" },
  });
  return { name, ...(payload as object) };
};

describe("an administrator manages the people of their agency (platform.md 2.4)", () => {
  it("adds somebody by their address, who gets an account without names", async () => {
    await addMember(manager(), { email: "Nouvelle@structure.example.org ", roles: ["counsellor"], mails: "daily" });
    const { members } = await getTeam(accessToTeam(admin, agencyId));
    expect(members[0]).toMatchObject({
      email: "nouvelle@structure.example.org",
      firstName: "",
      roles: ["counsellor"],
      mails: "daily",
    });
    expect(await lastEvent()).toMatchObject({ name: "AgencyMemberChanged", change: "added", byOther: true });
  });

  it("is told beside the field that somebody is there already (case 30), and nothing changes", async () => {
    const again = addMember(manager(), { email: validator.email, roles: ["agency-viewer"], mails: "each" });
    await expect(again).rejects.toMatchObject({ code: "userAlreadyExist", issues: [{ path: "email" }] });
    expect(await rolesOf(validator.userId)).toEqual(["validator"]);
  });

  it("cannot take the last told validator's role, messages or place (cases 16 and 32)", async () => {
    const { userId } = validator;
    const roles = ["validator"];
    const refusals = [
      () => changeMember(manager(), { userId, roles: ["agency-viewer"], mails: "each" }),
      () => changeMember(manager(), { userId, roles, mails: "none" }),
      () => removeMember(manager(), { userId }),
      () => leaveAgency({ actor: accessToTeam(validator, agencyId) }, {}),
      () => chooseMails({ actor: accessToTeam(validator, agencyId) }, { mails: "none" }),
    ];
    for (const refused of refusals) await expect(refused()).rejects.toMatchObject({ code: "notEnoughValidators" });
    await changeMember(manager(), { userId, roles: "validator", mails: "daily" });
    expect(await rolesOf(userId)).toEqual(["validator"]);
  });

  it("two who leave at once do not leave the agency without a validator", async () => {
    const second = await given.member(agencyId, ["validator"]);
    const leaving = [validator, second].map((user) => leaveAgency({ actor: accessToTeam(user, agencyId) }, {}));
    const outcomes = await Promise.allSettled(leaving);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await listNotifiedMembers(agencyId, "validator")).length).toBe(1);
  });

  it("stays while nobody else administers", async () => {
    await expect(removeMember(manager(), { userId: admin.userId })).rejects.toMatchObject({ code: "notEnoughAdmins" });
  });

  it("changes the settings, and cannot choose two steps while nobody checks", async () => {
    const settings = {
      contactEmail: "accueil@structure.example.org",
      signature: "Toute l’équipe",
      coveredDepartments: "35, 2a 35",
      validationSteps: "counsellor-and-validator",
    };
    await expect(changeSettings(manager(), settings)).rejects.toMatchObject({ code: "notEnoughCounsellors" });
    await changeSettings(manager(), { ...settings, validationSteps: "validator-only" });
    const { agency } = await getTeam(accessToTeam(admin, agencyId));
    expect(agency).toMatchObject({
      ...settings,
      coveredDepartments: ["35", "2A"],
      validationSteps: "validator-only",
    });
  });
});

describe("who may manage (platform.md 2.4, case 28)", () => {
  it.each<AgencyRole>(["counsellor", "validator", "agency-viewer"])("not a %s", async (role) => {
    const member = await given.member(agencyId, [role]);
    expect(() => accessOfManager(member, agencyId)).toThrowError(expect.objectContaining({ kind: "forbidden" }));
  });

  it("nobody of another agency, for whom this one does not exist, nor somebody who waits", async () => {
    const elsewhere = await given.member(await given.agency(), ["agency-admin"]);
    const waiting = await given.member(agencyId, ["to-review"]);
    for (const user of [elsewhere, waiting])
      expect(() => accessToTeam(user, agencyId)).toThrowError(expect.objectContaining({ kind: "notFound" }));
  });
});

describe("asking to join (platform.md 2.3)", () => {
  it("gives nothing until an administrator answers, who gives a role", async () => {
    const person = await given.professional();
    await askToJoin({ actor: accessOfJoiner(person) }, { agencyIds: agencyId });
    expect(await listOwnRights(accessOfJoiner(person))).toMatchObject([{ id: agencyId, roles: ["to-review"] }]);
    expect((await listOwnRights(accessOfJoiner(admin)))[0]?.waiting).toBe(1);
    const answer = { answer: "accept", userId: person.userId, roles: ["counsellor"], mails: "each" };
    await answerAgencyJoin(manager(), answer);
    expect(await rolesOf(person.userId)).toEqual(["counsellor"]);
    await expect(answerAgencyJoin(manager(), answer)).rejects.toMatchObject({ code: "request-not-found" });
  });

  it("is refused with a reason, or taken back", async () => {
    const person = await given.professional();
    const asking = { actor: accessOfJoiner(person) };
    await askToJoin(asking, { agencyIds: [agencyId] });
    await answerAgencyJoin(manager(), { answer: "refuse", userId: person.userId, reason: "unknown" });
    expect(await rolesOf(person.userId)).toBeUndefined();
    expect(await lastEvent()).toMatchObject({ name: "AgencyJoinRefused", reason: "unknown" });
    await askToJoin(asking, { agencyIds: [agencyId] });
    await cancelJoinRequest(asking, { agencyId });
    expect(await rolesOf(person.userId)).toBeUndefined();
  });

  it("asks all of the agencies or none, and none twice (case 27)", async () => {
    const person = await given.professional();
    const second = await given.agency();
    const asking = { actor: accessOfJoiner(person) };
    await askToJoin(asking, { agencyIds: [second] });
    await expect(askToJoin(asking, { agencyIds: [agencyId, second] })).rejects.toMatchObject({ code: "right-exists" });
    expect(await rolesOf(person.userId)).toBeUndefined();
  });

  it("an agency of France Travail takes its own addresses alone (case 27), a closed one nobody", async () => {
    const person = await given.professional();
    const asking = { actor: accessOfJoiner(person) };
    const franceTravail = await given.agency({ kind: "pole_emploi" });
    await expect(askToJoin(asking, { agencyIds: [franceTravail] })).rejects.toMatchObject({ kind: "forbidden" });
    const closed = await given.agency({ status: "closed" });
    await expect(askToJoin(asking, { agencyIds: [closed] })).rejects.toMatchObject({ code: "agency-closed" });
  });
});

describe("the rights of a referring agency are computed, never copied (platform.md 1.8, case 20)", () => {
  const referring = async () => {
    const id = await given.agency({ refersToId: agencyId, validationSteps: "counsellor-and-validator" });
    await given.member(id, ["counsellor"]);
    return id;
  };
  const rightsOf = async (email: string) => {
    const { secret } = await given.signedIn(email);
    const actor = await userOfSession(secret, new Date());
    return actor?.kind === "user" ? actor.agencyRights : [];
  };

  it("a validator of the prescribing agency validates there, is told, and loses it with the role", async () => {
    const id = await referring();
    const second = await given.member(agencyId, ["validator"]);
    expect(await rightsOf(validator.email)).toContainEqual({ agencyId: id, roles: ["validator"] });
    expect((await listNotifiedMembers(id, "validator")).length).toBe(2);
    expect((await getTeam(accessToTeam({ ...admin, isOperator: true }, id))).lent.length).toBe(2);
    await changeMember(manager(), { userId: second.userId, roles: ["agency-viewer"], mails: "each" });
    expect(await rightsOf(second.email)).toEqual([{ agencyId, roles: ["agency-viewer"] }]);
    expect((await listNotifiedMembers(id, "validator")).map(({ userId }) => userId)).toEqual([validator.userId]);
  });

  it("lends no other role, and nobody's own list says that they may leave it", async () => {
    const id = await referring();
    expect(await rightsOf(admin.email)).toEqual([{ agencyId, roles: ["agency-admin"] }]);
    const { agencyRights } = { agencyRights: await rightsOf(validator.email) };
    const lent = { ...validator, agencyRights };
    expect((await listOwnRights(accessOfJoiner(lent))).find((agency) => agency.id === id)?.mails).toBeNull();
    await expect(leaveAgency({ actor: accessToTeam(lent, id) }, {})).rejects.toMatchObject({
      code: "member-not-found",
    });
  });
});

it("the database refuses a right without a role, and a request that would be one already", async () => {
  const where = { agencyId_userId: { agencyId, userId: validator.userId } };
  const impossible: readonly AgencyRole[][] = [[], ["to-review", "validator"]];
  for (const roles of impossible)
    await expect(db().agencyRight.update({ where, data: { roles: roles.map(toDbEnum) } })).rejects.toThrow();
});
