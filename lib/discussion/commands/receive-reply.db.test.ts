import { beforeAll, describe, expect, it } from "vitest";
import { accessOfCompany, rejectRequest } from "@/lib/discussion";
import { opaqueAddress } from "@/lib/discussion/domain/opaque-address";
import { receiveInboundMail } from "@/lib/notification/inbound";
import { db } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { signedPost } from "@/simulators/mailbox/returns";
import { given } from "@/tests/given";

const key = "test-only-inbound-key-0123456789-abcdef";
const domain = "reply.example.org";
const now = new Date();

beforeAll(async () => {
  Object.assign(process.env, { INBOUND_EMAIL_KEY: key, REPLY_DOMAIN: domain });
  await loadNomenclature(starterRome);
});

const candidate = "ana.fictive@candidat.example.org";

const asked = async () => {
  const { site, admin, siret } = await given.company();
  const { discussionId } = await given.contact(site, {}, now);
  const to = (recipient: "establishment" | "potentialBeneficiary") =>
    opaqueAddress({ discussionId, recipient }, { firstName: "Ana", lastName: "Fictive" }, domain);
  return { discussionId, admin, siret, to };
};

type Letter = {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  readonly headers?: readonly string[];
  readonly sender?: string;
};

const mime = ({ from, to, text = "Lundi me va.", headers = [] }: Letter): string =>
  [
    "X-Mailgun-Spf: Pass",
    ...headers,
    `From: ${from}`,
    `To: ${to}`,
    "Subject: Re: votre demande",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ].join("\r\n");

const withFile = ({ from, to }: Letter, name: string, mediaType: string): string =>
  [
    "X-Mailgun-Spf: Pass",
    `From: ${from}`,
    `To: ${to}`,
    "Subject: Mon CV",
    'Content-Type: multipart/mixed; boundary="limit"',
    "",
    "--limit",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Voici mon CV.",
    "--limit",
    `Content-Type: ${mediaType}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("%PDF-1.7 essai").toString("base64"),
    "--limit--",
    "",
  ].join("\r\n");

const send = async (letter: Letter, message = mime(letter)) => {
  const form = signedPost(letter.to, message, key, now);
  form.set("sender", letter.sender ?? letter.from);
  const post = () =>
    receiveInboundMail(new Request("http://localhost/api/inbound-email/mime", { method: "POST", body: form }), now);
  return { answer: await post(), again: post };
};

const last = async (discussionId: string) =>
  db().exchange.findFirst({
    where: { discussionId },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    include: { attachments: true },
  });
const told = async (reason: string) => {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'tell-refused-message' and j.payload ->> 'reason' = ${reason}`;
  return Number(row?.count);
};

describe("an answer that comes by e-mail (directory.md 6.5; product.md 5)", () => {
  it("of the candidate and of the company is added, without what was quoted under it", async () => {
    const { discussionId, admin, to } = await asked();
    const text = "Lundi me va.\r\n\r\nLe mar. 24 nov. 2026, Immersion <x@reply.example.org> a écrit :\r\n> Bonjour";
    expect((await send({ from: candidate, to: to("establishment"), text })).answer).toEqual({
      status: 200,
      body: { outcome: "added" },
    });
    expect(await last(discussionId)).toMatchObject({ sender: "potentialBeneficiary", message: "Lundi me va." });
    await send({ from: admin.email, to: `copie@example.org, ${to("potentialBeneficiary")}` });
    expect(await last(discussionId)).toMatchObject({
      sender: "establishment",
      authorId: admin.userId,
      authorName: "Brune Fournil",
    });
  });

  it("brings its documents; what is no document is named and left out", async () => {
    const { discussionId, to } = await asked();
    const letter = { from: candidate, to: to("establishment") };
    await send(letter, withFile(letter, "cv.pdf", "application/pdf"));
    expect((await last(discussionId))?.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ["cv.pdf", "application/pdf"],
    ]);
    await send(letter, withFile(letter, "jeu.exe", "application/x-msdownload"));
    const exchange = await last(discussionId);
    expect(exchange?.attachments).toEqual([]);
    expect(exchange?.message).toContain("jeu.exe");
  });

  it("is taken once", async () => {
    const { discussionId, to } = await asked();
    const { again } = await send({ from: candidate, to: to("establishment") });
    expect(await again()).toEqual({ status: 406, body: { outcome: "inbound-replayed" } });
    expect(await db().exchange.count({ where: { discussionId } })).toBe(2);
  });

  it("counts for nothing when another server vouches for it, or a program wrote it", async () => {
    const { discussionId, to } = await asked();
    const forged = { from: candidate, to: to("establishment"), sender: "voleur@pirate.example.com" };
    expect((await send(forged)).answer.body).toEqual({ outcome: "ignored" });
    const absent = { from: candidate, to: to("establishment"), headers: ["Auto-Submitted: auto-replied"] };
    expect((await send(absent)).answer.body).toEqual({ outcome: "ignored" });
    expect(await db().exchange.count({ where: { discussionId } })).toBe(1);
  });

  it("is vouched for by a signature of the writer's own domain", async () => {
    const { to } = await asked();
    const signed = (d: string) => ({
      from: candidate,
      to: to("establishment"),
      sender: "renvoi@autre.example.com",
      headers: ["X-Mailgun-Dkim-Check-Result: Pass", `DKIM-Signature: v=1; a=rsa-sha256; d=${d}; s=x; b=y`],
    });
    expect((await send(signed("pirate.example.com"))).answer.body).toEqual({ outcome: "ignored" });
    expect((await send(signed("example.org"))).answer.body).toEqual({ outcome: "added" });
  });

  it("93: of somebody unknown, or whose right is pending, is refused and they are told", async () => {
    const { siret, to, discussionId } = await asked();
    const pending = await given.companyUser(siret, { status: "PENDING" });
    const before = await told("user_unknown_or_missing_rights_on_establishment");
    for (const from of ["inconnue@ailleurs.example.org", pending.email])
      expect((await send({ from, to: to("potentialBeneficiary") })).answer.body).toEqual({ outcome: "refused" });
    expect((await told("user_unknown_or_missing_rights_on_establishment")) - before).toBe(2);
    expect(await db().exchange.count({ where: { discussionId } })).toBe(1);
  });

  it("94: on a closed discussion, of a banned company or one that left, is refused for that reason", async () => {
    const closed = await asked();
    await rejectRequest(
      { actor: await accessOfCompany(closed.admin, closed.discussionId), now },
      { rejectionKind: "NO_TIME" },
    );
    const banned = await asked();
    await db().establishmentBan.create({ data: { siret: banned.siret, justification: "Faux site", createdAt: now } });
    const left = await asked();
    await db().establishment.delete({ where: { siret: left.siret } });
    const cases = [
      ["discussion_completed", closed],
      ["establishment_banned", banned],
      ["establishment_missing", left],
    ] as const;
    for (const [reason, { to }] of cases) {
      expect((await send({ from: candidate, to: to("establishment") })).answer.body).toEqual({ outcome: "refused" });
      expect(await told(reason)).toBe(1);
    }
  });
});
