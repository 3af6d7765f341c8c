import { beforeAll, describe, expect, it } from "vitest";
import {
  accessOfDraft,
  accessOfSignatory,
  accessOfUser,
  correctContact,
  getCase,
  getDraft,
  keepDraft,
  linkOf,
  listKeptDrafts,
  listOwnConventions,
  openOwn,
  sendDraft,
  sign,
  takeUpDraft,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { formValuesOf } from "@/lib/convention/domain/form-prefill";
import { addDays } from "@/lib/convention/domain/plain-date";
import type { SignatoryRole } from "@/lib/convention/domain/roles";
import { signatoryOfSession } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { Staff } from "@/tests/given/convention";
import { withHome } from "@/tests/given/convention-request";
import { bakery, begunDraft, filledDraft } from "@/tests/given/draft";

let staff: Staff;
let people = 0;

beforeAll(async () => {
  await bakery();
  staff = await given.twoStepStaff();
});

/** An address that no other test uses. */
const newAddress = (): string => {
  people += 1;
  return `personne-${people}@adresse.example.org`;
};

const withBeneficiary = (email: string): Partial<ConventionRequest> => {
  const { signatories } = given.conventionRequest();
  return {
    signatories: {
      ...signatories,
      beneficiary: { ...signatories.beneficiary, email, lastName: `Fictive ${people}` },
    },
  };
};

const openedAs = async (email: string, conventionId: string, role: SignatoryRole, now = new Date()) => {
  const { actor } = await given.proved(email, now);
  const session = await openOwn({ actor, now }, { linkId: await linkOf(conventionId, role) });
  return { actor, session };
};

describe("the conventions of an address that proved itself", () => {
  it("are listed with whose turn it is, whatever the role, and nobody else’s", async () => {
    const email = newAddress();
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(email));
    const { actor } = await given.proved(email);
    const { rows, total } = await listOwnConventions(actor, 1, new Date());
    expect(total).toBe(1);
    const reference = (await db().convention.findUniqueOrThrow({ where: { id } })).reference;
    expect(rows[0]).toMatchObject({ reference, role: "beneficiary", status: "READY_TO_SIGN", turn: "sign" });
    expect(rows[0]?.unsigned).toHaveLength(2);
    const { actor: stranger } = await given.proved(newAddress());
    expect((await listOwnConventions(stranger, 1, new Date())).total).toBe(0);
  });

  it("say that a correction is awaited of whom it was asked, and nothing of who has signed", async () => {
    const email = newAddress();
    await given.convention(staff, "DRAFT", withBeneficiary(email));
    const { actor } = await given.proved(email);
    const [asked] = (await listOwnConventions(actor, 1, new Date())).rows;
    expect(asked).toMatchObject({ status: "DRAFT", turn: "correct" });
    const signed = newAddress();
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(signed));
    await given.signedBy(id, "beneficiary");
    const [waiting] = (await listOwnConventions((await given.proved(signed)).actor, 1, new Date())).rows;
    expect(waiting).toMatchObject({ status: "PARTIALLY_SIGNED", turn: null });
    expect(waiting?.unsigned).toHaveLength(1);
  });

  it("leave out what ended more than 25 months ago (platform.md, “Mes conventions”)", async () => {
    const email = newAddress();
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR", withBeneficiary(email));
    const { dateEnd } = await db().convention.findUniqueOrThrow({ where: { id } });
    const { actor } = await given.proved(email);
    const later = (days: number) => new Date(dateEnd.getTime() + days * 86_400_000);
    expect((await listOwnConventions(actor, 1, later(700))).total).toBe(1);
    expect((await listOwnConventions(actor, 1, later(800))).total).toBe(0);
  });

  it("open with the same code, which proves the signature", async () => {
    const email = newAddress();
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(email));
    const { actor, session } = await openedAs(email, id, "beneficiary");
    const signatory = await signatoryOfSession(session.secret, new Date());
    if (!signatory) throw new Error("the session opens nothing");
    const access = accessOfSignatory(signatory);
    const { text } = await getCase(access, new Date());
    await sign({ actor: access }, { textHash: text.hash, ipAddress: "192.0.2.1", userAgent: "essai" });
    const evidence = await db().signatureEvidence.findFirstOrThrow({ where: { conventionId: id } });
    expect(evidence).toMatchObject({ role: "beneficiary", channel: "email", codeId: actor.codeId });
    expect(evidence.maskedTarget).toMatch(/@adresse\.example\.org$/);
  });

  it("never open the page of somebody else on the same convention", async () => {
    const email = newAddress();
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(email));
    await expect(openedAs(email, id, "establishment-representative")).rejects.toMatchObject({ kind: "notFound" });
  });

  it("stay open no longer than the proof of the address lasts", async () => {
    const email = newAddress();
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(email));
    const { actor, session } = await openedAs(email, id, "beneficiary");
    expect(session.expiresAt).toEqual(actor.expiresAt);
  });

  it("are neither listed nor opened before a correction of the address is told (product.md 2)", async () => {
    const { id } = await given.convention(staff, "READY_TO_SIGN", withBeneficiary(newAddress()));
    const corrected = newAddress();
    const { actor } = await given.proved(corrected);
    await correctContact({ actor: await accessOfUser(staff.validator, id) }, { role: "beneficiary", email: corrected });
    expect((await listOwnConventions(actor, 1, new Date())).total).toBe(0);
    const linkId = await linkOf(id, "beneficiary");
    await expect(openOwn({ actor }, { linkId })).rejects.toMatchObject({ kind: "conflict", code: "notice-pending" });
    await db().contactNotice.updateMany({ where: { conventionId: id }, data: { sentAt: new Date() } });
    expect((await listOwnConventions(actor, 1, new Date())).total).toBe(1);
    await openOwn({ actor }, { linkId });
  });
});

describe("a request kept for an address", () => {
  const here = "h".repeat(43);
  const there = "t".repeat(43);

  it("goes on in another browser after a code, with every answer, and closes in the first", async () => {
    const email = newAddress();
    const begun = await begunDraft(here);
    await keepDraft({ actor: begun }, { email });
    // Kept is not given: this browser goes on meanwhile.
    await accessOfDraft(begun.draftId, here);
    const { actor } = await given.proved(email);
    expect((await listKeptDrafts(actor)).map(({ id }) => id)).toEqual([begun.draftId]);
    await takeUpDraft({ actor }, { draftId: begun.draftId, secret: there });
    await getDraft(await accessOfDraft(begun.draftId, there), new Date());
    await expect(accessOfDraft(begun.draftId, here)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("opens no more on a shared computer", async () => {
    const begun = await begunDraft(here);
    await keepDraft({ actor: begun }, { email: newAddress(), isShared: "true" });
    await expect(accessOfDraft(begun.draftId, here)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("is nobody else’s, and no draft that was not kept is anybody’s", async () => {
    const begun = await begunDraft(here);
    const { actor: stranger } = await given.proved(newAddress());
    const take = () => takeUpDraft({ actor: stranger }, { draftId: begun.draftId, secret: there });
    await expect(take()).rejects.toMatchObject({ kind: "notFound" });
    await keepDraft({ actor: begun }, { email: newAddress() });
    await expect(take()).rejects.toMatchObject({ kind: "notFound" });
  });

  it("is in no list once it was sent, and cannot be kept any more", async () => {
    const email = newAddress();
    const home = withHome(
      given.conventionRequest(addDays(dayInFrance(new Date()), 14), {
        agencyId: staff.agencyId,
        ...withBeneficiary(email),
      }),
    );
    const filled = await filledDraft(formValuesOf(home));
    await keepDraft({ actor: filled }, { email });
    await sendDraft({ actor: filled }, {});
    const { actor } = await given.proved(email);
    expect(await listKeptDrafts(actor)).toEqual([]);
    await expect(keepDraft({ actor: filled }, { email })).rejects.toMatchObject({ kind: "conflict" });
  });
});
