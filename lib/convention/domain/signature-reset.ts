import { withoutAccents } from "@/lib/reference/plain-text";
import type { Beneficiary, ConventionRequest, CurrentEmployer, Tutor } from "./convention";
import { presentSignatories } from "./convention";
import { type SignatoryRole, type SignatorySlot, signatorySlots } from "./roles";

/**
 * What a change to a field does to the signatures: `all` clears them, since it is what people agreed on; `name` clears them
 * unless it only corrects a spelling, which is an amendment; `none` stands in the annex, outside the signed text.
 */
export type SignatureEffect = "all" | "name" | "none";

type AgreementField = Exclude<keyof ConventionRequest, "signatories" | "establishmentTutor">;
type PersonField = Exclude<keyof Beneficiary | keyof CurrentEmployer | keyof Tutor, "role">;

/** The fields of the agreement: what makes people sign again. */
export const clearsSignatures = {
  internshipKind: "all",
  agencyId: "all",
  agencyReferent: "none",
  dateStart: "all",
  dateEnd: "all",
  siret: "all",
  businessName: "all",
  establishmentNumberEmployeesRange: "none",
  establishmentDetails: "all",
  companyCheck: "none",
  schedule: "all",
  remoteWorkMode: "all",
  immersionAddress: "all",
  immersionObjective: "all",
  immersionAppellation: "all",
  immersionActivities: "all",
  immersionSkills: "all",
  workConditions: "all",
  businessAdvantages: "all",
  individualProtection: "all",
  individualProtectionDescription: "all",
  sanitaryPrevention: "all",
  sanitaryPreventionDescription: "all",
  acquisitionCampaign: "none",
  acquisitionKeyword: "none",
} as const satisfies Record<AgreementField, SignatureEffect>;

/** The fields of a person, whatever their role. */
export const personClearsSignatures = {
  firstName: "name",
  lastName: "name",
  email: "none",
  phone: "none",
  birthdate: "all",
  address: "all",
  situation: "all",
  receivesRsa: "all",
  emergencyContact: "none",
  emergencyContactPhone: "none",
  emergencyContactEmail: "none",
  financiaryHelp: "none",
  isRqth: "none",
  levelOfEducation: "all",
  schoolName: "all",
  schoolPostcode: "all",
  job: "all",
  businessSiret: "all",
  businessName: "all",
  businessAddress: "all",
} as const satisfies Record<PersonField, SignatureEffect>;

/** One field that differs between two requests; `before` and `after` are their values as canonical text. */
export type FieldChange = {
  readonly path: string;
  readonly effect: SignatureEffect;
  readonly before: string;
  readonly after: string;
};

/** Empty text and absence say the same; keys stand in one order. */
const textOf = (value: unknown): string => {
  if (value === undefined || value === null || value === "") return "";
  if (typeof value === "string") return value;
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
};

type Fields = { readonly [field: string]: unknown };

const compare = (
  path: string,
  effects: Readonly<Record<string, SignatureEffect>>,
  before: Fields,
  after: Fields,
): readonly FieldChange[] =>
  Object.entries(effects).flatMap(([field, effect]) => {
    if (before[field] === after[field]) return [];
    const change = { path: `${path}${field}`, effect, before: textOf(before[field]), after: textOf(after[field]) };
    return change.before === change.after ? [] : [change];
  });

const plain = (name: string): string => withoutAccents(name).replace(/[^\p{L}]/gu, "");

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substitution = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** Whether a new name is the old one spelled better (accents, capitals, hyphens, at most two letters), not another person's. */
export const correctsSpelling = (before: string, after: string): boolean =>
  distance(plain(before), plain(after)) <= Math.min(2, Math.floor(plain(before).length / 3));

const settled = (change: FieldChange): FieldChange =>
  change.effect !== "name" || correctsSpelling(change.before, change.after) ? change : { ...change, effect: "all" };

const personChanges = (
  slot: SignatorySlot,
  before: ConventionRequest,
  after: ConventionRequest,
): readonly FieldChange[] => {
  const [old, young] = [before.signatories[slot], after.signatories[slot]];
  const path = `signatories.${slot}`;
  if (old && young) return compare(`${path}.`, personClearsSignatures, old, young);
  return old || young ? [{ path, effect: "all", before: old ? slot : "", after: young ? slot : "" }] : [];
};

/** Every field that differs between two requests, with what it does to the signatures. */
export const changesBetween = (before: ConventionRequest, after: ConventionRequest): readonly FieldChange[] =>
  [
    ...compare("", clearsSignatures, before, after),
    ...Object.values(signatorySlots).flatMap((slot) => personChanges(slot, before, after)),
    ...compare("establishmentTutor.", personClearsSignatures, before.establishmentTutor, after.establishmentTutor),
  ].map(settled);

/** Whether these changes leave alone what was signed. */
export const keepsSignatures = (changes: readonly FieldChange[]): boolean =>
  changes.every(({ effect }) => effect !== "all");

/** Roles whose signature a convention holds now. */
export const signedRoles = (convention: Parameters<typeof presentSignatories>[0]): readonly SignatoryRole[] =>
  presentSignatories(convention).flatMap(({ role, signedAt }) => (signedAt === undefined ? [] : [role]));
