import type { AgencyRole, ValidationSteps } from "@/lib/agency/domain/agency";
import type { UserActor } from "@/lib/identity";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { AgencyModel } from "@/lib/platform/db/generated/models";
import { newId } from "@/lib/platform/ids";

/** What an agency of a test or of the demonstration may be told to be. */
export type AgencyOverrides = Partial<Omit<AgencyModel, "validationSteps">> & {
  readonly validationSteps?: ValidationSteps;
};

/** An active agency that does not exist; one step unless told otherwise. Gives its id. */
export const agency = async ({
  validationSteps = "validator-only",
  ...overrides
}: AgencyOverrides = {}): Promise<string> => {
  const { id } = await db().agency.create({
    data: {
      id: newId(),
      name: "Structure d’essai",
      kind: "mission_locale",
      status: "active",
      siret: "00000004000022",
      streetAndAddress: "1 rue de l’Essai",
      postcode: "35000",
      city: "Rennes",
      departmentCode: "35",
      coveredDepartments: ["35"],
      contactEmail: "contact@structure.example.org",
      signature: "L’équipe de la structure d’essai",
      createdAt: new Date(),
      ...overrides,
      validationSteps: toDbEnum(validationSteps),
    },
  });
  return id;
};

type Person = { readonly firstName: string; readonly lastName: string; readonly email: string };

const actorOf = (userId: string, { email, firstName, lastName }: Person): UserActor => ({
  kind: "user",
  journal: { kind: "user", id: userId, role: null },
  sessionId: newId(),
  userId,
  email,
  firstName,
  lastName,
  isOperator: false,
  agencyRights: [],
  establishmentRights: [],
});

/** A professional, with their roles in one agency. Gives them as an actor. */
export const member = async (agencyId: string, roles: readonly AgencyRole[], person?: Person): Promise<UserActor> => {
  const userId = newId();
  const { firstName, lastName, email } = person ?? {
    firstName: "Sonia",
    lastName: "Témoin",
    email: `membre-${userId}@structure.example.org`,
  };
  await db().user.create({
    data: {
      id: userId,
      email,
      firstName,
      lastName,
      createdAt: new Date(),
      agencyRights: {
        create: { agencyId, roles: roles.map(toDbEnum), isNotifiedByEmail: true, createdAt: new Date() },
      },
    },
  });
  return { ...actorOf(userId, { email, firstName, lastName }), agencyRights: [{ agencyId, roles }] };
};

/** Somebody with an account and no rights. Gives them as an actor. */
export const professional = async (person?: Partial<Person>): Promise<UserActor> => {
  const userId = newId();
  const { firstName = "Ana", lastName = "Essai", email = `personne-${userId}@ailleurs.example.org` } = person ?? {};
  await db().user.create({ data: { id: userId, firstName, lastName, email, createdAt: new Date() } });
  return actorOf(userId, { firstName, lastName, email });
};

/** An operator of the service. Gives them as an actor. */
export const operator = async (person?: Partial<Person>): Promise<UserActor> => {
  const actor = await professional(person);
  await db().user.update({ where: { id: actor.userId }, data: { isOperator: true } });
  return { ...actor, isOperator: true };
};

/** Whoever holds the account of an address, with their rights on companies. Gives them as an actor. */
export const holder = async (email: string): Promise<UserActor> => {
  const { establishmentRights, ...user } = await db().user.findUniqueOrThrow({
    where: { email },
    include: { establishmentRights: { where: { status: "ACCEPTED" } } },
  });
  return {
    ...actorOf(user.id, user),
    establishmentRights: establishmentRights.map(({ siret, role }) => ({ siret, role: fromDbEnum(role) })),
  };
};

/** A two-step agency with a counsellor and a validator. */
export const twoStepStaff = async (overrides: AgencyOverrides = {}) => {
  const agencyId = await agency({ ...overrides, validationSteps: "counsellor-and-validator" });
  return {
    agencyId,
    counsellor: await member(agencyId, ["counsellor"]),
    validator: await member(agencyId, ["validator"]),
  };
};
