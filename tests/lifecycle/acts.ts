import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ConventionAccess } from "@/lib/convention";
import { onConvention } from "@/lib/convention/commands/on-convention";
import { sign } from "@/lib/convention/commands/sign";
import { type Convention, requestOf } from "@/lib/convention/domain/convention";
import type { LifeVerb, VerbInputs } from "@/lib/convention/domain/decide/decide";
import { addDays } from "@/lib/convention/domain/plain-date";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import { expandWeek } from "@/lib/convention/domain/schedule";
import { week35 } from "@/tests/given/convention-request";
import type { Draw } from "./random";

type Drawn = (convention: Convention, draw: Draw) => unknown;

const why = (_: Convention, draw: Draw) => ({ statusJustification: draw.below(6) === 0 ? " " : "Une raison" });
const names = () => ({ firstname: "Inès", lastname: "Démo" });

const changed = (convention: Convention, draw: Draw): VerbInputs["edit"] => {
  const request = requestOf(convention);
  return {
    request:
      draw.below(2) === 0
        ? { ...request, immersionActivities: `Activité ${draw.below(1000)}` }
        : { ...request, agencyReferent: { firstname: "Sonia", lastname: `Témoin ${draw.below(9)}` } },
    expectedVersion: draw.below(8) === 0 ? convention.version - 1 : convention.version,
    justification: "Une correction",
  };
};

const renewal = (convention: Convention, draw: Draw): VerbInputs["renew"] => {
  const dateStart = addDays(convention.dateEnd, 3);
  const dateEnd = addDays(dateStart, draw.below(5));
  return {
    id: randomUUID(),
    reference: `IF-${randomUUID()}`,
    dateStart,
    dateEnd,
    schedule: expandWeek(week35, dateStart, dateEnd),
    justification: "Les objectifs ne sont pas atteints",
  };
};

/** What a random life gives each verb, right or wrong. */
const inputs: Record<Exclude<LifeVerb, "transfer">, Drawn> = {
  edit: changed,
  requestChange: (_, draw) => ({ reason: "Il manque la pause", addressee: draw.one(conventionActorRoles) }),
  resubmit: changed,
  sign: () => ({}),
  approve: names,
  validate: names,
  reject: why,
  deprecate: why,
  expire: () => ({}),
  cancel: why,
  renew: renewal,
  copy: () => ({ draftId: randomUUID() }),
  correctContact: (_, draw) => ({
    role: draw.one(conventionActorRoles),
    email: `corrige${draw.below(50)}@example.org`,
    belongsToAgencyUser: draw.below(9) === 0,
  }),
  renameCounsellor: names,
  editFinal: (_, draw) =>
    draw.below(2) === 0
      ? { beneficiary: { birthdate: "1998-07-15" } }
      : { establishmentTutor: { lastName: "Prototipe" } },
};

type Acting = { actor: ConventionAccess; now: Date };

/** Every verb as a command on the database, the ones that have no screen yet included. */
const commands = Object.fromEntries(
  Object.keys(inputs)
    .filter((verb) => verb !== "sign")
    .map((verb) => [verb, onConvention(verb as LifeVerb, z.any())]),
) as Record<string, (acting: Acting, input: unknown) => Promise<unknown>>;

/** The verbs of a random life. */
export const livedVerbs = Object.keys(inputs) as Exclude<LifeVerb, "transfer">[];

/** Does one verb on the database with drawn input, as the product would. `textHash` is that of the text as it was read. */
export const act = (
  verb: Exclude<LifeVerb, "transfer">,
  convention: Convention,
  textHash: string,
  acting: Acting,
  draw: Draw,
): Promise<unknown> => {
  if (verb === "sign") return sign(acting, { textHash, ipAddress: "203.0.113.9", userAgent: "random life" });
  return (
    commands[verb]?.(acting, inputs[verb](convention, draw)) ?? Promise.reject(new Error(`no command for ${verb}`))
  );
};
