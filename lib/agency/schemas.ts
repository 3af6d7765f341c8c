import { z } from "zod";
import { departmentName } from "@/lib/reference/departments";
import { email, phone, siret, text, uuid } from "@/lib/reference/primitives";
import { emailList, ticked, typedDay } from "@/lib/reference/typed";
import {
  atmpBearers,
  delegationAgencyKindList,
  registrableAgencyKinds,
  type ValidationSteps,
  validationSteps,
} from "./domain/agency";
import { joinRefusals } from "./domain/join";
import { givenRoles, mailChoices } from "./domain/members";
import type { RegistrantRole } from "./domain/registration";

/** Departments as people write them, "35, 44, 2a": their codes, each once and known (platform.md 1.3); `whenNone` says what is missing. */
const departmentCodes = (whenNone?: string) =>
  z.union([z.string(), z.array(z.string()).transform(String)]).transform((typed, context) => {
    const codes = [
      ...new Set(
        typed
          .toUpperCase()
          .split(/[\s,;]+/u)
          .filter(Boolean),
      ),
    ];
    const unknown = codes.find((code) => departmentName(code) === undefined);
    const message =
      unknown === undefined
        ? codes.length === 0 && whenNone
        : `Le département ${unknown} n’existe pas. Écrivez des codes séparés par des virgules, comme 35, 44.`;
    if (!message) return codes;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const delegation = {
  delegationAgencyName: text(255, "Écrivez le nom de l’organisme qui vous a donné délégation."),
  delegationAgencyKind: z.enum(delegationAgencyKindList, "Choisissez le type de cet organisme."),
  delegationEndDate: typedDay.refine((day) => day !== "", "Donnez le dernier jour de la convention de délégation."),
};

/** What an agency says of itself, that a later edit may change (platform.md 1.3). */
const facts = {
  name: text(255, "Écrivez le nom de la structure."),
  street: text(255, "Écrivez le numéro et la rue."),
  postcode: z
    .string()
    .trim()
    .regex(/^\d{5}$/u, "Le code postal compte 5 chiffres."),
  city: text(255, "Écrivez la ville."),
  /** None stands for that of the address. */
  coveredDepartments: departmentCodes().default([]),
  phone,
  contactEmail: email,
  signature: text(255, "Écrivez la signature de vos e-mails."),
};

const kinds = z.enum([...registrableAgencyKinds, "pole-emploi"], "Choisissez le type de la structure.");

/** The kind of an agency that no form has registered yet: each of France Travail's is known (platform.md 1.1). */
const kind = kinds.refine(
  (chosen) => chosen !== "pole-emploi",
  "Toutes les agences France Travail sont déjà inscrites. Demandez à rejoindre la vôtre.",
);

const noCounsellor = "Donnez l’adresse d’au moins une personne qui donne le premier accord.";

/** Who checks and who validates, in an agency that validates for itself (platform.md 1.4, case 1). */
const ownPeople = {
  validationSteps: z.enum(validationSteps, "Choisissez combien de personnes vérifient."),
  counsellorEmails: emailList(),
  validatorEmails: emailList("Donnez l’adresse d’au moins une personne qui valide."),
};

type OwnPeople = { readonly validationSteps: ValidationSteps; readonly counsellorEmails: readonly string[] };

/** Two steps need somebody for the first one. */
const needCounsellor = ({ validationSteps: steps, counsellorEmails }: OwnPeople, context: z.RefinementCtx): void => {
  if (steps === "counsellor-and-validator" && counsellorEmails.length === 0)
    context.addIssue({ code: "custom", path: ["counsellorEmails"], message: noCounsellor });
};

/** What is typed to register an agency, for each role, in the order in which it is asked (platform.md 1.4 and 1.6). */
export const registrationForms = {
  prescripteur: z
    .object({
      kind: kind.refine(
        (chosen) => chosen !== "autre",
        "Une autre structure prescrit par délégation ou accompagne : revenez au choix du rôle.",
      ),
      siret,
      ...facts,
      ...ownPeople,
    })
    .superRefine(needCounsellor),
  delegation: z
    .object({
      kind: z.literal("autre").default("autre"),
      siret,
      ...facts,
      ...delegation,
      atmpBearer: z.enum(atmpBearers, "Choisissez qui assure la personne."),
      ...ownPeople,
    })
    .superRefine(needCounsellor),
  accompagnement: z.object({
    refersToId: z.uuid("Choisissez la structure qui valide."),
    kind,
    siret,
    ...facts,
    // The prescriber validates after the structure's own agreement, and says who does (case 2).
    validationSteps: z.literal("counsellor-and-validator").default("counsellor-and-validator"),
    counsellorEmails: emailList(noCounsellor),
    validatorEmails: emailList(),
  }),
} as const satisfies Record<RegistrantRole, z.ZodType>;

type Typed = { [R in RegistrantRole]: z.output<(typeof registrationForms)[R]> };

/** An agency that somebody registers, once what was typed is checked. */
export type TypedRegistration = Omit<Typed["prescripteur"], "kind"> & {
  readonly kind: z.output<typeof kinds>;
} & Partial<
    Pick<Typed["delegation"], keyof typeof delegation | "atmpBearer"> & Pick<Typed["accompagnement"], "refersToId">
  >;

/** What is typed to renew a delegation agreement. */
export const renewalForm = z.object({ delegationEndDate: delegation.delegationEndDate });

/** What an operator corrects of an agency (platform.md 1.7). */
export const agencyFactsForm = z.object({
  agencyId: uuid,
  ...facts,
  delegationAgencyName: z.string().trim().max(255).default(""),
  delegationAgencyKind: z.enum(delegationAgencyKindList).or(z.literal("")).default(""),
  delegationEndDate: typedDay.default(""),
});

/** What an agency says of itself, once corrected and checked. */
export type AgencyFacts = z.output<typeof agencyFactsForm>;

/** An agency that an operator acts on. */
export const reviewedAgency = z.object({ agencyId: uuid });

/** Why an agency is rejected or closed, in words that its members read (platform.md 1.4, case 13). */
export const agencyRefusal = reviewedAgency.extend({
  justification: text(1024, "Écrivez la raison : les membres de la structure la liront."),
});

/** A closing whose open conventions go to another agency (platform.md 1.10). */
export const agencyClosing = agencyRefusal.extend({ targetId: uuid.or(z.literal("")).default("") });

const roles = ticked(z.enum(givenRoles)).refine(
  (chosen) => chosen.length > 0,
  "Choisissez au moins un rôle. Pour retirer la personne, utilisez le bouton au bas de la page.",
);
const mails = z.enum(mailChoices, "Choisissez ce que la personne reçoit.");

/** Agencies that somebody asks to join: at least one (platform.md 2.3). */
export const joinRequest = z.object({
  agencyIds: ticked(uuid).refine((ids) => ids.length > 0, "Choisissez au moins une structure."),
});

/** Why somebody who asks to join is refused. */
export const refusalReason = z.object({ reason: z.enum(joinRefusals, "Choisissez une raison.") });

/** Gives a role to somebody who asks to join, or refuses them with a reason. */
export const joinAnswer = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("accept"), userId: uuid, roles, mails }),
  refusalReason.extend({ answer: z.literal("refuse"), userId: uuid }),
]);

/** Somebody who is added to an agency by their address. */
export const newMember = z.object({ email, roles, mails });

/** What a member is from now on. */
export const changedMember = z.object({ userId: uuid, roles, mails });

/** A member who is taken out. */
export const removedMember = z.object({ userId: uuid });

/** What a member chooses to receive for themselves. */
export const ownMails = z.object({ mails: z.enum(mailChoices, "Choisissez ce que vous recevez.") });

/** What an agency's administrator sets (product.md 1; platform.md 1.7): its name and its SIRET are not among them. */
export const agencySettings = z.object({
  contactEmail: email,
  signature: text(255, "Écrivez la signature de la structure."),
  coveredDepartments: departmentCodes("Écrivez au moins un département, comme 35."),
  validationSteps: z.enum(validationSteps, "Choisissez qui vérifie et qui valide."),
});
