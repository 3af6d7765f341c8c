import { beforeAll, describe, expect, it } from "vitest";
import { establishmentScope } from "@/lib/directory";
import {
  acceptRequest,
  accessOfCompany,
  getConversation,
  proposeDate,
  rejectRequest,
  sendMessage,
} from "@/lib/discussion";
import { rejectInput } from "@/lib/discussion/schemas";
import type { UserActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { anonymousActor } from "@/lib/platform/event";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { given } from "@/tests/given";
import { countDiscussions, listDiscussions } from "../queries/list-discussions";
import { openConversation, requestConversationCode } from "./open-conversation";

const now = new Date("2026-11-24T09:00:00Z");
const anonymous = { kind: "anonymous", journal: anonymousActor } as const;

beforeAll(async () => {
  await loadNomenclature(starterRome);
});

const asked = async () => {
  const { site, siret, admin } = await given.company();
  const contacted = await given.contact(site, {}, now);
  return { site, siret, admin, ...contacted, company: await accessOfCompany(admin, contacted.discussionId) };
};

const messages = async (discussionId: string) =>
  (await db().exchange.findMany({ where: { discussionId }, orderBy: [{ sentAt: "asc" }, { id: "asc" }] })).map(
    ({ sender, message, authorName }) => [sender, message, authorName],
  );
const statusOf = async (id: string) => {
  const row = await db().discussion.findUniqueOrThrow({ where: { id } });
  return [row.status, row.rejectionKind, row.rejectionReason, row.candidateWarnedMethod].filter(Boolean).join(" ");
};

describe("the answer of the company (directory.md 6.3)", () => {
  it("89: refusing is written to the candidate, with the reason", async () => {
    const { company, discussionId } = await asked();
    await rejectRequest(
      { actor: company, now },
      { rejectionKind: "OTHER", rejectionReason: "Le fournil est en travaux." },
    );
    expect(await statusOf(discussionId)).toBe("REJECTED OTHER Le fournil est en travaux.");
    const [, answer] = await messages(discussionId);
    expect(answer?.[0]).toBe("establishment");
    expect(answer?.[1]).toContain("Le fournil est en travaux.");
    expect(answer?.[2]).toBe("Brune Fournil");
  });

  it("89: a candidate who was told by the company is not written to", async () => {
    const { company, discussionId } = await asked();
    await rejectRequest(
      { actor: company, now },
      { rejectionKind: "CANDIDATE_ALREADY_WARNED", candidateWarnedMethod: "phone" },
    );
    expect(await statusOf(discussionId)).toBe("REJECTED CANDIDATE_ALREADY_WARNED phone");
    expect(await messages(discussionId)).toHaveLength(1);
  });

  it("88: OTHER wants a reason, CANDIDATE_ALREADY_WARNED how they were told, and nobody sends DEPRECATED", async () => {
    const { company, discussionId } = await asked();
    for (const input of [
      { rejectionKind: "OTHER", rejectionReason: "  " },
      { rejectionKind: "CANDIDATE_ALREADY_WARNED" },
      { rejectionKind: "DEPRECATED" },
      { rejectionKind: "PENDING" },
    ]) {
      await expect(rejectRequest({ actor: company, now }, input)).rejects.toMatchObject({ kind: "invalid" });
    }
    expect(await statusOf(discussionId)).toBe("PENDING");
    expect(rejectInput.parse({ rejectionKind: "NO_TIME" })).toEqual({ rejectionKind: "NO_TIME" });
  });

  it("90: what is refused stays refused; what is accepted may be refused", async () => {
    const { company, discussionId } = await asked();
    await acceptRequest({ actor: company, now }, { toldBy: "" });
    expect((await messages(discussionId)).at(-1)?.[1]).toContain("C’est d’accord");
    await rejectRequest({ actor: company, now }, { rejectionKind: "NO_TIME" });
    for (const again of [
      () => rejectRequest({ actor: company, now }, { rejectionKind: "NO_TIME" }),
      () => acceptRequest({ actor: company, now }, {}),
    ]) {
      await expect(again()).rejects.toMatchObject({ kind: "invalid", code: "already-rejected" });
    }
    await expect(sendMessage({ actor: company, now }, { message: "Bonjour" })).rejects.toMatchObject({
      code: "discussion_completed",
    });
  });

  it("two answers at once make one", async () => {
    const { company, discussionId } = await asked();
    const both = await Promise.allSettled([
      rejectRequest({ actor: company, now }, { rejectionKind: "NO_TIME" }),
      rejectRequest({ actor: company, now }, { rejectionKind: "UNABLE_TO_HELP" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await messages(discussionId)).toHaveLength(2);
  });
});

describe("who reads and writes", () => {
  it("91 and 102: nobody whose right is pending, or on another company", async () => {
    const { siret, discussionId } = await asked();
    const pending = await given.companyUser(siret, { status: "PENDING" });
    const { admin: other } = await given.company();
    for (const user of [pending, other] satisfies UserActor[]) {
      await expect(accessOfCompany(user, discussionId)).rejects.toMatchObject({ kind: "notFound" });
    }
    const colleague = await given.companyUser(siret, { role: "establishment_contact" });
    expect((await accessOfCompany(colleague, discussionId)).side).toBe("establishment");
  });

  it("101: a candidate reads and answers with the code of their link, and no other", async () => {
    const { discussionId, linkId, company } = await asked();
    const other = await asked();
    const candidate = await given.asCandidate(linkId, now);
    expect([candidate.discussionId, candidate.side]).toEqual([discussionId, "potentialBeneficiary"]);
    await sendMessage({ actor: company, now }, { message: "Quand êtes-vous libre ?" });
    await sendMessage({ actor: candidate, now }, { message: "Lundi." });
    const seen = await getConversation(candidate, now);
    expect(seen.exchanges.map(({ message }) => message).slice(1)).toEqual(["Quand êtes-vous libre ?", "Lundi."]);
    expect(JSON.stringify(seen)).not.toContain(company.author?.userId);
    expect(JSON.stringify(await getConversation(company, now))).not.toContain("candidat.example.org");
    await expect(
      openConversation({ actor: anonymous, now }, { linkId: other.linkId, code: "000000" }),
    ).resolves.toEqual({
      outcome: "expired",
    });
    await expect(
      proposeDate({ actor: candidate, now }, { proposedDate: "2026-12-01", meeting: "9 h" }),
    ).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(acceptRequest({ actor: candidate, now }, {})).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("a wrong code opens nothing, five times", async () => {
    const { linkId } = await asked();
    await requestConversationCode({ actor: anonymous, now }, { linkId });
    const outcomes = [];
    for (let tries = 0; tries < 6; tries += 1)
      outcomes.push((await openConversation({ actor: anonymous, now }, { linkId, code: "000000" })).outcome);
    expect(outcomes).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "expired"]);
  });

  it("a proposed date stands with its message", async () => {
    const { company } = await asked();
    await proposeDate({ actor: company, now }, { proposedDate: "2026-12-01", meeting: "À 9 h, au fournil." });
    const { exchanges, display } = await getConversation(company, now);
    expect(exchanges.at(-1)).toMatchObject({ proposedDate: "2026-12-01", message: "À 9 h, au fournil." });
    expect(display).toBe("answered");
  });

  it("a company lists its own requests, in four views", async () => {
    const { company, siret, admin } = await asked();
    const scope = establishmentScope(admin.establishmentRights);
    const views = async () => Object.values(await countDiscussions(scope, siret));
    expect(await views()).toEqual([1, 0, 0, 0]);
    await sendMessage({ actor: company, now }, { message: "Bonjour" });
    expect(await views()).toEqual([0, 1, 0, 0]);
    await acceptRequest({ actor: company, now }, {});
    expect(await views()).toEqual([0, 0, 1, 0]);
    const { rows, total } = await listDiscussions(scope, { siret: null, view: "acceptees", page: 9 }, now);
    expect([total, rows[0]?.candidate, rows[0]?.display]).toEqual([1, "Ana Fictive", "accepted"]);
    const other = establishmentScope((await given.company()).admin.establishmentRights);
    expect((await listDiscussions(other, { siret, view: "acceptees", page: 1 }, now)).total).toBe(0);
  });
});
