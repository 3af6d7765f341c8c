import { DomainError } from "@/lib/platform/errors";
import type { Amendment, Convention } from "../convention";
import { identityIssues } from "../identity-rules";
import { checkAllowed } from "../permissions";
import { ageOn, type PlainDate } from "../plain-date";
import type { ActorRole } from "../roles";
import { personClearsSignatures, signedRoles } from "../signature-reset";
import { announce, type Decision, type DecisionContext, factsIn, saved } from "./decision";

/** The few corrections that a final convention accepts; what is absent stays as it is. */
export type EditFinalInput = {
  readonly establishmentTutor?:
    | {
        readonly firstName?: string | undefined;
        readonly lastName?: string | undefined;
        readonly job?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  readonly beneficiary?:
    | {
        readonly firstName?: string | undefined;
        readonly lastName?: string | undefined;
        readonly birthdate?: PlainDate | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  readonly agencyReferent?:
    | { readonly firstname?: string | undefined; readonly lastname?: string | undefined }
    | undefined;
};

const staff = ["counsellor", "validator", "agency-admin", "back-office"] as const;

/** Who may correct what once a convention is final. */
const finalFieldRights = {
  tutor: [...staff, "establishment-representative"],
  beneficiaryContact: staff,
  beneficiaryBirthdate: staff,
  beneficiaryName: ["back-office"],
  counsellorName: ["counsellor", "validator", "back-office"],
} as const satisfies Record<string, readonly ActorRole[]>;

export type FinalField = keyof typeof finalFieldRights;

/** Groups of fields that this role may correct on a final convention; a screen shows exactly these. */
export const finalFieldsOf = (role: ActorRole): readonly FinalField[] =>
  (Object.keys(finalFieldRights) as FinalField[]).filter((field) =>
    (finalFieldRights[field] as readonly ActorRole[]).includes(role),
  );

const touched = ({ establishmentTutor, beneficiary, agencyReferent }: EditFinalInput): readonly FinalField[] => {
  const gave = (...values: readonly unknown[]): boolean => values.some((value) => value !== undefined);
  const groups: Record<FinalField, boolean> = {
    tutor: gave(...Object.values(establishmentTutor ?? {})),
    beneficiaryContact: gave(beneficiary?.email, beneficiary?.phone),
    beneficiaryBirthdate: gave(beneficiary?.birthdate),
    beneficiaryName: gave(beneficiary?.firstName, beneficiary?.lastName),
    counsellorName: gave(agencyReferent),
  };
  return (Object.keys(groups) as FinalField[]).filter((field) => groups[field]);
};

const requireRights = (input: EditFinalInput, role: ActorRole): void => {
  if (touched(input).every((field) => finalFieldsOf(role).includes(field))) return;
  throw new DomainError("forbidden", "field-not-allowed", "Vous n’avez pas le droit de corriger cette information.");
};

const given = <T extends object>(values: T | undefined): readonly (readonly [string, string])[] =>
  Object.entries(values ?? {}).flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : []));

const requireValid = (convention: Convention): void => {
  const { birthdate } = convention.signatories.beneficiary;
  const minimum = convention.internshipKind === "immersion" ? 16 : 10;
  const tooYoung =
    ageOn(birthdate, convention.dateStart) < minimum
      ? [{ path: "signatories.beneficiary.birthdate", message: `Il faut avoir ${minimum} ans le premier jour.` }]
      : [];
  const issues = [...identityIssues(convention), ...tooYoung];
  const [first] = issues;
  if (first) throw new DomainError("invalid", "request-refused", first.message, { issues });
};

const differing = (path: string, before: object, values: readonly (readonly [string, string])[]) => {
  const known = new Map<string, unknown>(Object.entries(before));
  return values
    .filter(([key, value]) => known.get(key) !== value)
    .map(([key, value]) => ({ key, path: `${path}.${key}`, before: String(known.get(key) ?? ""), after: value }));
};

const standsInSignedText = (key: string): boolean =>
  Object.entries(personClearsSignatures).some(([field, effect]) => field === key && effect !== "none");

/** Somebody corrects one of the few things that may still be, once the convention is final; what was signed is amended, not rewritten. */
export const decideEditFinal = (convention: Convention, input: EditFinalInput, context: DecisionContext): Decision => {
  const status = checkAllowed("editFinal", factsIn(convention, context), context.role);
  requireRights(input, context.role);
  const { beneficiary } = convention.signatories;
  const changes = [
    ...differing("establishmentTutor", convention.establishmentTutor, given(input.establishmentTutor)),
    ...differing("signatories.beneficiary", beneficiary, given(input.beneficiary)),
    ...differing("agencyReferent", convention.agencyReferent ?? {}, given(input.agencyReferent)),
  ];
  if (changes.length === 0) return { next: convention, events: [] };
  const at = context.now.toISOString();
  const lines: readonly Amendment[] = changes
    .filter(({ key }) => standsInSignedText(key))
    .map(({ path, before, after }) => ({ path, before, after, by: context.role, at }));
  const amended = signedRoles(convention).length > 0 && lines.length > 0;
  const edited: Convention = {
    ...convention,
    establishmentTutor: { ...convention.establishmentTutor, ...Object.fromEntries(given(input.establishmentTutor)) },
    signatories: {
      ...convention.signatories,
      beneficiary: { ...beneficiary, ...Object.fromEntries(given(input.beneficiary)) },
    },
    agencyReferent: { ...convention.agencyReferent, ...Object.fromEntries(given(input.agencyReferent)) },
    ...(amended && { amendments: [...(convention.amendments ?? []), ...lines] }),
  };
  requireValid(edited);
  return {
    next: saved(edited, { status }, context),
    events: [
      announce("ConventionWithFinalStatusEdited", convention.id, {
        by: context.role,
        changed: changes.map(({ path }) => path),
      }),
    ],
  };
};
