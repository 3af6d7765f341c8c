import { z } from "zod";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { siret as siretOf } from "@/lib/reference/primitives";
import type { RegistrantAccess } from "../access";
import { partIssues, partStates, withoutEmptyLines } from "../company-form";
import { suggestedQuota } from "../domain/quota";
import { type CompanyPart, type CompanyValues, companyParts, type RegisterFacts } from "../domain/registration";
import { completedJobs } from "../jobs-of-form";
import { registerFactsOf } from "../register-facts";
import { isBanned } from "../store/bans";
import { lockRegistration, saveRegistration } from "../store/registrations";

/** Longest answer that is kept, in characters: above every limit that a schema tells. */
const most = 20_000;
const answer = z.string().max(most);

/** One part of a company's form as it is posted. */
export const postedPart = z.object({
  part: z.enum(companyParts),
  values: z.record(z.string().max(200), z.union([answer, z.array(answer).max(10)])),
});

/** A part as it was kept: its values, completed, what is wrong with them, and whether the whole form is ready to be checked. */
export type SavedCompanyPart = {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly isReady: boolean;
};

/** A part without its empty lines, its jobs with their codes. */
export const completedPart = async (
  part: CompanyPart,
  typed: FormValues,
): Promise<{ readonly values: FormValues; readonly issues: readonly FieldIssue[] }> => {
  const values = withoutEmptyLines(part, typed);
  return part === "metiers" ? completedJobs(values) : { values, issues: [] };
};

/** Why a SIRET of an open site cannot be registered, told beside it; nothing when it can. */
const takenIssues = async (tx: Tx, siret: string | undefined): Promise<readonly FieldIssue[]> => {
  if (!siret) return [];
  if (await isBanned(tx, siret))
    return [
      { path: "siret", message: "Cette entreprise ne peut pas être inscrite. Écrivez-nous si c’est une erreur." },
    ];
  if ((await tx.establishment.count({ where: { siret } })) === 0) return [];
  return [
    {
      path: "siret",
      message: "Cette entreprise est déjà inscrite. Demandez à la rejoindre depuis « Mes entreprises ».",
    },
  ];
};

const isBlank = (value: FormValues[string] | undefined): boolean =>
  [value ?? ""].flat().every((one) => one.trim() === "");

/** The answers with those that the register gives and nobody has written yet: the first address, and a quota after the size. */
const withRegister = (values: CompanyValues, facts: RegisterFacts | null): CompanyValues => {
  if (!facts || facts.check === "closed" || facts.check === "unknown") return values;
  const { adresses = {}, accueil = {}, contact = {} } = values;
  const address = facts.address ?? "";
  return {
    ...values,
    ...(address &&
      isBlank(adresses["businessAddresses[0].rawAddress"]) && {
        adresses: { "businessAddresses[0].rawAddress": address },
      }),
    ...(address && isBlank(contact.welcomeAddress) && { contact: { ...contact, welcomeAddress: address } }),
    ...(isBlank(accueil.maxContactsPerMonth) && {
      accueil: { ...accueil, maxContactsPerMonth: String(suggestedQuota(facts.employeesRange)) },
    }),
  };
};

const input = postedPart.extend({ draftId: z.string(), facts: z.custom<RegisterFacts | null>() });

/** Whoever registers administers: their own line is theirs. */
const withOneself = (values: FormValues, email: string): FormValues => ({
  ...values,
  "userRights[0].email": email,
  "userRights[0].role": "establishment-admin",
});

const save = command<RegistrantAccess, z.output<typeof input>, SavedCompanyPart>(
  input,
  async ({ tx, now, actor }, { draftId, part, values: typed, facts: asked }) => {
    const draft = await lockRegistration(tx, draftId, actor.userId);
    if (draft.registeredSiret) throw new DomainError("conflict", "already-sent", "Cette inscription est déjà envoyée.");
    const posted = part === "personnes" ? withOneself(typed, actor.email) : typed;
    const { values, issues } = await completedPart(part, posted);
    const facts = part === "entreprise" ? asked : draft.facts;
    const filled = { ...draft.values, [part]: values };
    const next = part === "entreprise" ? withRegister(filled, facts) : filled;
    await saveRegistration(tx, { id: draft.id, values: next, facts }, now);
    const taken = part === "entreprise" ? await takenIssues(tx, facts?.siret) : [];
    const told = new Set([...issues, ...taken].map(({ path }) => path));
    const others = partIssues(part, next, facts).filter(({ path }) => !told.has(path));
    return {
      result: {
        values,
        issues: [...issues, ...taken, ...others],
        isReady: Object.values(partStates(next, facts)).every((state) => state === "done"),
      },
      events: [],
    };
  },
);

/**
 * Keeps what was typed in one part of a registration, right or wrong, and tells what is wrong; the register is asked about the SIRET
 * before, never while the draft is held. Throws DomainError "conflict" once it is sent, "notFound" for somebody else's.
 */
export const saveRegistrationPart = async (
  acting: Parameters<typeof save>[0],
  answers: { readonly draftId: string; readonly part: CompanyPart; readonly values: FormValues },
): Promise<SavedCompanyPart> => {
  const typed = answers.part === "entreprise" ? siretOf.safeParse(answers.values.siret) : undefined;
  const facts = typed?.success ? await registerFactsOf(typed.data) : null;
  return save(acting, { ...answers, facts });
};
