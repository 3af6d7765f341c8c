import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessOfCompany, rejectRequest, sendMessage } from "@/lib/discussion";
import { discussionEventNames } from "@/lib/discussion/domain/events";
import { db } from "@/lib/platform/db/client";
import { readChain } from "@/lib/platform/journal/read";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { messagesTo } from "@/simulators/mailbox/store";
import { given } from "@/tests/given";
import { mailbox } from "@/tests/given/mailbox";
import { discussionMailSubscriber } from "./discussion-mail";

const now = new Date();
let stop = async () => {};

beforeAll(async () => {
  process.env.REPLY_DOMAIN = "reply.example.org";
  stop = await mailbox();
  await loadNomenclature(starterRome);
});
afterAll(() => stop());

/** Does what the worker does with every event of a discussion so far. */
const handleAll = async (discussionId: string): Promise<void> => {
  for (const event of await readChain(`discussion:${discussionId}`)) {
    const name = discussionEventNames.find((one) => one === event.name);
    if (name) await discussionMailSubscriber[name]?.(event);
  }
};

const received = (address: string) =>
  messagesTo(address).map(({ subject, text, replyTo }) => ({ subject, text, replyTo }));

const asked = async (contactMode: "EMAIL" | "PHONE" | "IN_PERSON", email: string) => {
  const welcomeAddress = {
    streetNumberAndAddress: "2 place du Conte",
    postcode: "35000",
    city: "Rennes",
    departmentCode: "35",
    latitude: 48.1,
    longitude: -1.67,
  };
  const { site, siret } = await given.company({ contactMode, ...(contactMode === "IN_PERSON" && { welcomeAddress }) });
  const { discussionId } = await given.contact(site, { potentialBeneficiaryEmail: email }, now);
  await handleAll(discussionId);
  return { siret, discussionId, admin: await given.holder(`contact@entreprise-${siret}.example.org`) };
};

describe("what both sides of a request receive (directory.md 6.2, product.md 5)", () => {
  it("77: by e-mail, the company what is asked and the candidate a confirmation, neither the other's address", async () => {
    const { admin, discussionId } = await asked("EMAIL", "ecrit@candidat.example.org");
    const [toCompany] = received(admin.email);
    const [toCandidate] = received("ecrit@candidat.example.org");
    expect(toCompany?.subject).toBe("Ana Fictive demande une immersion");
    expect(toCompany?.replyTo).toBe(`ana_fictive__${discussionId}_b@reply.example.org`);
    expect(JSON.stringify(toCompany)).not.toContain("ecrit@candidat");
    expect(toCandidate?.subject).toMatch(/^Votre demande est partie/);
    expect(JSON.stringify(toCandidate)).not.toContain(admin.email);
  });

  it("78: by telephone, the candidate the number, and the company who will call", async () => {
    const { admin } = await asked("PHONE", "appel@candidat.example.org");
    const [toCandidate] = received("appel@candidat.example.org");
    expect(toCandidate?.text).toContain("Camille Exemple");
    expect(toCandidate?.text.replaceAll(/\s/g, " ")).toContain("01 99 00 12 34");
    expect(received(admin.email)[0]?.subject).toBe("Ana Fictive va vous appeler");
  });

  it("79: in person, the candidate the welcome address", async () => {
    await asked("IN_PERSON", "visite@candidat.example.org");
    expect(received("visite@candidat.example.org")[0]?.text).toContain("2 place du Conte, 35000 Rennes");
  });

  it("passes answers on once; tells the writer when the other mailbox refuses", async () => {
    const { admin, discussionId } = await asked("EMAIL", "absente@refuse.example.org");
    const company = await accessOfCompany(admin, discussionId);
    await sendMessage({ actor: company, now }, { message: "Venez lundi." });
    await handleAll(discussionId);
    await handleAll(discussionId);
    const subjects = received(admin.email).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === "Votre message n’est pas arrivé")).toHaveLength(1);
    const bounced = await db().message.findMany({ where: { discussionId, status: "bounced" } });
    expect(bounced.some(({ kind }) => kind.startsWith("discussion-exchange:"))).toBe(true);
  });

  it("89: a refusal reaches the candidate in the company's words; one that they heard by telephone does not", async () => {
    const told = await asked("EMAIL", "refus@candidat.example.org");
    const refuse = async ({ admin, discussionId }: typeof told, reason: object) => {
      await rejectRequest({ actor: await accessOfCompany(admin, discussionId), now }, reason);
      await handleAll(discussionId);
    };
    await refuse(told, { rejectionKind: "OTHER", rejectionReason: "Le fournil est en travaux." });
    expect(received("refus@candidat.example.org")[0]?.text).toContain("Le fournil est en travaux.");
    const heard = await asked("EMAIL", "entendu@candidat.example.org");
    await refuse(heard, { rejectionKind: "CANDIDATE_ALREADY_WARNED", candidateWarnedMethod: "phone" });
    expect(received("entendu@candidat.example.org")).toHaveLength(1);
  });
});
