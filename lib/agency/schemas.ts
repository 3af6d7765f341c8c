import { z } from "zod";
import { departmentName } from "@/lib/reference/departments";
import { email, text, uuid } from "@/lib/reference/primitives";
import { validationSteps } from "./domain/agency";
import { joinRefusals } from "./domain/join";
import { givenRoles, mailChoices } from "./domain/members";

/** Boxes of one name as a form posts them: nothing, one value or several. */
const ticked = <T extends string>(choice: z.ZodType<T, string>) =>
  z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .default([])
    .pipe(z.array(choice));

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

/** Departments as people write them, "35, 44, 2a": their codes, each once, known, and at least one (platform.md 1.3). */
const departmentCodes = z.union([z.string(), z.array(z.string()).transform(String)]).transform((typed, context) => {
  const codes = [
    ...new Set(
      typed
        .toUpperCase()
        .split(/[\s,;]+/u)
        .filter(Boolean),
    ),
  ];
  const unknown = codes.find((code) => departmentName(code) === undefined);
  const message = unknown
    ? `Le département ${unknown} n’existe pas. Écrivez des codes séparés par des virgules, comme 35, 44.`
    : "Écrivez au moins un département, comme 35.";
  if (codes.length > 0 && unknown === undefined) return codes;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** What an agency's administrator sets (product.md 1; platform.md 1.7): its name and its SIRET are not among them. */
export const agencySettings = z.object({
  contactEmail: email,
  signature: text(255, "Écrivez la signature de la structure."),
  coveredDepartments: departmentCodes,
  validationSteps: z.enum(validationSteps, "Choisissez qui vérifie et qui valide."),
});
