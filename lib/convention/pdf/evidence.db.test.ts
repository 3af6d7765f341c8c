import { beforeAll, describe, expect, it } from "vitest";
import { accessOfUser, correctContact, getCase, getDocument } from "@/lib/convention";
import { sha256 } from "@/lib/platform/crypto";
import { db } from "@/lib/platform/db/client";
import { asOwner } from "@/tests/database/owner";
import { given } from "@/tests/given";
import { type EvidenceFacts, evidenceSections } from "../domain/evidence-file";
import { loadEvidence } from "../queries/load-evidence";
import { load } from "../store/conventions";
import { EvidencePdf } from "./evidence";
import { makeDocuments } from "./make";
import { renderPdf } from "./render";

let staff: Awaited<ReturnType<typeof given.twoStepStaff>>;

beforeAll(async () => {
  staff = await given.twoStepStaff();
});

const factsOf = async (id: string): Promise<EvidenceFacts> => loadEvidence(await load(db(), id));

const textOf = (facts: EvidenceFacts): string =>
  evidenceSections(facts)
    .flatMap(({ title, rows, paragraphs, items }) => [
      title,
      ...rows.map(({ label, value }) => `${label} : ${value}`),
      ...paragraphs,
      ...items,
    ])
    .join("\n")
    .replaceAll(/[\u00a0\u202f]/gu, " ");

/** The triggers are the first defence; these tests are about what the file then says. */
const tamper = (table: string, statement: string) =>
  asOwner(`alter table ${table} disable trigger user`, statement, `alter table ${table} enable trigger user`);

describe("the evidence of a convention's signatures (product.md 2)", () => {
  it("says of each signature who, what, when, how and from where, and that nothing was changed", async () => {
    const { id } = await given.convention(staff, "ACCEPTED_BY_VALIDATOR");
    const facts = await factsOf(id);
    const rows = await db().signatureEvidence.findMany({ where: { conventionId: id } });
    const text = textOf(facts);
    expect(facts.signatures.map(({ role, stands, isIntact }) => ({ role, stands, isIntact }))).toEqual([
      { role: "beneficiary", stands: true, isIntact: true },
      { role: "establishment-representative", stands: true, isIntact: true },
    ]);
    for (const row of rows) {
      expect(text).toContain(`Nom : ${row.signerName}`);
      expect(text).toContain(row.signedAt.toISOString());
      expect(text).toContain(`Code reçu : par e-mail, à ${row.maskedTarget}`);
      expect(text.replaceAll(" ", "")).toContain(row.textHash);
    }
    expect(text).toContain("Adresse IP : 203.0.113.7");
    expect(text).toContain("Navigateur : given");
    expect(text).toContain("Version du texte : 1");
    expect(text).toContain("Rien n’a été changé.");
    const chain = await db().journalEntry.findMany({ where: { chain: `convention:${id}` } });
    for (const { hash } of chain) expect(text.replaceAll(" ", "")).toContain(hash);
  });

  it("prints a corrected contact beside the signature of its role, masked, with who and when", async () => {
    const { id } = await given.convention(staff, "READY_TO_SIGN");
    await given.signedBy(id, "beneficiary");
    await correctContact(
      { actor: await accessOfUser(staff.validator, id) },
      { role: "beneficiary", email: "nouvelle.adresse@personne.example.com" },
    );
    const facts = await factsOf(id);
    const section = evidenceSections(facts).find(({ title }) => title.includes("la personne en immersion"));
    expect(section?.items).toHaveLength(1);
    expect(section?.items[0]?.replaceAll(/[\u00a0\u202f]/gu, " ")).toMatch(
      /^Adresse corrigée par la structure le .* : l•••@example\.org devient n•••@.*, pour les messages seulement\.$/u,
    );
    expect(textOf(facts)).not.toContain("nouvelle.adresse");
  });

  it("says that a signature which a change has cleared does not count any more", async () => {
    const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
    await given.sentBack(id, staff);
    const facts = await factsOf(id);
    expect(facts.signatures).toMatchObject([{ role: "beneficiary", stands: false, isIntact: true }]);
    expect(textOf(facts)).toContain("Une modification a effacé cette signature");
  });

  it("says so when a proof was changed behind the application's back", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    await tamper(
      "signature_evidence",
      `update signature_evidence set ip_address = '198.51.100.1' where convention_id = '${id}' and role = 'beneficiary'`,
    );
    const facts = await factsOf(id);
    expect(facts.signatures.map(({ isIntact }) => isIntact)).toEqual([false, true]);
    expect(textOf(facts)).toContain("La preuve n’est plus telle que le journal l’a reçue.");
  });

  it.each([
    ["an entry was changed", "update journal_entries set actor_role = 'validator' where chain = '$' and position = 2"],
    ["an entry is gone", "delete from journal_entries where chain = '$' and position = 2"],
    [
      "the last entry is gone",
      "delete from journal_entries where chain = '$' and position = (select max(position) from journal_entries where chain = '$')",
    ],
  ])("says so when %s in the journal", async (_what, statement) => {
    const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
    expect((await factsOf(id)).isChainIntact).toBe(true);
    await tamper("journal_entries", statement.replaceAll("$", `convention:${id}`));
    const facts = await factsOf(id);
    expect(facts.isChainIntact).toBe(false);
    expect(textOf(facts)).toContain("le journal a été changé");
  });

  it("is made once for a version, with the same bytes, whoever opens the convention meanwhile", async () => {
    const { id } = await given.convention(staff, "IN_REVIEW");
    const bytes = async () => {
      const convention = await load(db(), id);
      return sha256(
        await renderPdf(EvidencePdf({ facts: await loadEvidence(convention), at: new Date(convention.updatedAt) })),
      );
    };
    const before = await bytes();
    await given.opened(id, "establishment-tutor");
    expect(await bytes()).toBe(before);
    await Promise.all([makeDocuments(id), makeDocuments(id)]);
    const made = await db().conventionDocument.findMany({ where: { conventionId: id, kind: "evidence" } });
    expect(made.map(({ fileHash }) => fileHash)).toEqual([before]);
  });

  it("does not exist before somebody has signed", async () => {
    const { id } = await given.convention(staff, "READY_TO_SIGN");
    await makeDocuments(id);
    const access = await accessOfUser(staff.validator, id);
    expect((await getCase(access, new Date())).evidenceFile).toBeNull();
    await expect(getDocument(access, "evidence")).rejects.toMatchObject({ kind: "notFound" });
  });

  it("is for the signatories and the agency, and not for the tutor, who signs nothing", async () => {
    const { id } = await given.convention(staff, "PARTIALLY_SIGNED");
    await makeDocuments(id);
    for (const access of [
      await given.opened(id, "beneficiary"),
      await given.opened(id, "establishment-representative"),
      await accessOfUser(staff.counsellor, id),
    ]) {
      const { file, fileHash } = await getDocument(access, "evidence");
      expect(sha256(file)).toBe(fileHash);
      expect((await getCase(access, new Date())).evidenceFile).toMatchObject({ fileHash });
    }
    const tutor = await given.opened(id, "establishment-tutor");
    await expect(getDocument(tutor, "evidence")).rejects.toMatchObject({ kind: "forbidden" });
    expect((await getDocument(tutor, "agreement")).file.length).toBeGreaterThan(0);
  });
});
