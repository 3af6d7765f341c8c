import { z } from "zod";
import { agencyKinds } from "@/lib/agency/domain/agency";
import { email, phone, plainDate, siret, text, textOrEmpty, uuid } from "@/lib/reference/primitives";
import { emailList, ticked, typedDay, typedList } from "@/lib/reference/typed";
import { type ApiAbility, apiAbilities, needsScope } from "./domain/abilities";
import { apiRightKinds } from "./domain/consumer";

const kinds = z.array(z.enum(apiRightKinds)).default([]);
const withoutScope = z.strictObject({ kinds }).prefault({});

const contact = z.strictObject({
  firstName: text(255),
  lastName: text(255),
  job: text(1024),
  phone,
  emails: z.array(email),
});

/** Conventions of kinds of agencies, or of chosen ones; both lists at once are refused. */
const conventionScope = z.union([
  z.strictObject({ agencyKinds: z.array(z.enum(agencyKinds)) }),
  z.strictObject({ agencyIds: z.array(uuid) }),
]);

/** A partner as an operator saves it (partner-api.md 2.8 and 3): strict, so that a scope with both lists is refused. */
export const savedConsumer = z.strictObject({
  id: uuid,
  name: text(255),
  description: text(255).nullable().default(null),
  contact,
  /** The last day of the access. */
  expirationDate: plainDate,
  rights: z.strictObject({
    searchEstablishment: withoutScope,
    convention: z
      .strictObject({
        kinds,
        scope: conventionScope,
      })
      .prefault({ scope: { agencyKinds: [] } }),
    statistics: withoutScope,
  }),
});

/** A partner that has been checked. */
export type SavedConsumer = z.output<typeof savedConsumer>;

/** What is given to save a partner, before defaults. */
export type ConsumerInput = z.input<typeof savedConsumer>;

/** Which partner an operator means. */
export const consumerKey = z.strictObject({ consumerId: uuid });

/** Which of a partner's own endpoints is meant; what is no id is none of theirs. */
export const webhookKey = z.object({ webhookId: z.string() });

/** Which delivery the agency of its convention means. */
export const undeliveredRef = z.strictObject({ deliveryId: uuid });

const moment = z.iso.datetime({ offset: true });
const header = z.enum(["authorization", "X-Gravitee-Api-Key", "operateur"]);

/** A subscription as the existing service holds it (partner-api.md 5.1). */
const importedSubscription = z.strictObject({
  id: uuid,
  createdAt: moment,
  subscribedEvent: z.literal("convention.updated"),
  callbackUrl: z
    .string()
    .trim()
    .max(2048)
    .regex(/^https?:\/\/.+/u),
  callbackHeaders: z.partialRecord(header, text(1024)),
});

const exported = <S extends z.ZodType>(scope: S) =>
  z.strictObject({
    kinds: z.array(z.enum(apiRightKinds)),
    scope,
    subscriptions: z.array(importedSubscription).default([]),
  });

/** A partner as the existing service exports it (partner-api.md 2.8 and 3), strict: with its dates and its subscriptions, header values in clear. */
export const importedConsumer = z.strictObject({
  id: uuid,
  name: text(255),
  description: text(255).nullish(),
  contact,
  createdAt: moment,
  expirationDate: plainDate.or(moment),
  revokedAt: moment.nullable(),
  currentKeyIssuedAt: moment,
  rights: z.strictObject({
    searchEstablishment: exported(z.literal("no-scope")),
    convention: exported(conventionScope),
    statistics: exported(z.literal("no-scope")),
  }),
});

/** A partner of the existing service that has been checked. */
export type ImportedConsumer = z.output<typeof importedConsumer>;

const abilities = ticked(z.enum(apiAbilities)).refine((chosen) => chosen.length > 0, "Choisissez au moins un usage.");

/** Whether conventions are reached by kinds of agencies or by agencies. */
const scopeBy = z.enum(["kinds", "agencies"]).or(z.literal("")).default("");

type Scoped = {
  readonly abilities: readonly ApiAbility[];
  readonly scopeBy: "" | "kinds" | "agencies";
  readonly agencyKinds: readonly string[];
};

/** Conventions are those of some agencies: which ones must be said. */
const needWhose = (
  { abilities: asked, scopeBy: by, agencyKinds: kindsAsked }: Scoped,
  named: boolean,
  context: z.RefinementCtx,
  field: string,
): void => {
  if (!needsScope(asked)) return;
  const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (by === "") fault("scopeBy", "Dites de quelles structures viennent les conventions.");
  if (by === "kinds" && kindsAsked.length === 0) fault("agencyKinds", "Choisissez au moins un type de structure.");
  if (by === "agencies" && !named) fault(field, "Donnez au moins une structure.");
};

const contactOf = {
  contactFirstName: text(255, "Écrivez le prénom."),
  contactLastName: text(255, "Écrivez le nom."),
  contactJob: text(1024, "Écrivez la fonction."),
  contactPhone: phone,
};

/** What is typed to ask for an access to the API. */
export const accessRequestForm = z
  .object({
    organisation: text(255, "Écrivez le nom de votre organisme."),
    siret: siret.or(z.literal("")).default(""),
    purpose: text(2000, "Dites ce que vous voulez faire, en quelques phrases."),
    abilities,
    scopeBy,
    agencyKinds: ticked(z.enum(agencyKinds)),
    agencyNames: textOrEmpty(2000).default(""),
    ...contactOf,
  })
  .superRefine((typed, context) => needWhose(typed, typed.agencyNames !== "", context, "agencyNames"));

/** A request for an access that has been checked. */
export type AccessRequestInput = z.output<typeof accessRequestForm>;

/** What an operator says of a partner. */
const consumerFields = {
  name: text(255, "Écrivez le nom du partenaire."),
  description: textOrEmpty(255).default(""),
  abilities,
  scopeBy,
  agencyKinds: ticked(z.enum(agencyKinds)),
  agencyIds: typedList(
    (word) => uuid.safeParse(word.toLowerCase()).data,
    (word) => `« ${word} » n’est pas l’identifiant d’une structure.`,
  ),
  expirationDate: typedDay.refine((day) => day !== "", "Donnez le dernier jour de l’accès."),
  ...contactOf,
  contactEmails: emailList("Donnez au moins une adresse : elle ouvre l’espace du partenaire."),
};

type TypedConsumer = Scoped & { readonly agencyIds: readonly string[] };

const whose = (typed: TypedConsumer, context: z.RefinementCtx): void =>
  needWhose(typed, typed.agencyIds.length > 0, context, "agencyIds");

/** A partner that an operator makes. */
export const newConsumerForm = z.object(consumerFields).superRefine(whose);

/** What an operator says of a partner, checked. */
export type ConsumerFields = z.output<typeof newConsumerForm>;

/** A partner that an operator changes. */
export const changedConsumerForm = z.object({ consumerId: uuid, ...consumerFields }).superRefine(whose);

/** A change to a partner that has been checked. */
export type ChangedConsumer = z.output<typeof changedConsumerForm>;

/** What an operator gives to whoever asked, which may be less or more than they asked. */
export const approvalForm = z.object({ requestId: uuid, ...consumerFields }).superRefine(whose);

/** An approval that has been checked. */
export type Approval = z.output<typeof approvalForm>;

/** Why a request is refused, in words that whoever sent it reads. */
export const requestRefusal = z.object({
  requestId: uuid,
  reason: text(1024, "Écrivez la raison : la personne la lira."),
});

/** What one of a partner's contacts does to a webhook. */
export const webhookAct = webhookKey.extend({ consumerId: uuid, act: z.enum(["pause", "resume", "test"]) });

/** Which delivery of which webhook one of a partner's contacts means. */
export const deliveryKey = webhookKey.extend({ consumerId: uuid, deliveryId: z.string() });
