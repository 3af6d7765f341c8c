import { z } from "zod";
import { email, phone, plainDate, text, textOrEmpty, uuid } from "@/lib/reference/primitives";
import { batchVerbs, mostInBatch } from "./domain/batch";
import { channels } from "./domain/channel";
import { readDate, readTick, withoutUsualWeek } from "./domain/form-values";
import { identityIssues } from "./domain/identity-rules";
import { checkLegal } from "./domain/legal-check";
import { longestNote } from "./domain/note";
import { addDays, ageOn, type PlainDate } from "./domain/plain-date";
import { personName, requestShape, schedule } from "./domain/request-schema";
import { stayFields, withSchedule } from "./domain/request-sections";
import { conventionActorRoles, signatoryRoles } from "./domain/roles";
import { scheduleIssues } from "./domain/schedule-rules";
import { shortestHash } from "./domain/verification";

const at = (path: string): string[] => path.split(".");

const datesInOrder = ({ dateStart, dateEnd }: { dateStart: PlainDate; dateEnd: PlainDate }) =>
  dateEnd < dateStart
    ? [{ path: "dateEnd", message: "Le dernier jour vient avant le premier. Changez l’un des deux." }]
    : [];

/** What a person may ask for: the contract's fields of an immersion or a mini-stage and their cross-field rules; server fields are not among them. */
export const conventionRequest = requestShape.superRefine((request, context) => {
  for (const { path, message } of [...datesInOrder(request), ...identityIssues(request), ...scheduleIssues(request)]) {
    context.addIssue({ code: "custom", path: at(path), message });
  }
});

const tooFar = (request: z.output<typeof requestShape>, today: PlainDate) => {
  const horizon = addDays(today, 5 * 365);
  const message = "Cette date est trop lointaine. Vérifiez l’année.";
  const far = (["dateStart", "dateEnd"] as const).filter((field) => request[field] > horizon);
  const born = request.signatories.beneficiary.birthdate;
  const impossible = born > today || ageOn(born, today) > 130 ? ["signatories.beneficiary.birthdate"] : [];
  return [...far, ...impossible].map((path) => ({
    path,
    message: impossible.includes(path) ? "Vérifiez l’année de naissance." : message,
  }));
};

/**
 * A request as it may be submitted on a day: `conventionRequest` and the law of that day. A start in the past passes only for
 * a member of the agency (`byAgency`), who gives a reason with it.
 */
export const conventionSubmission = ({ today, byAgency = false }: { today: PlainDate; byAgency?: boolean }) =>
  conventionRequest.superRefine((request, context) => {
    const findings = checkLegal(request, { submittedOn: today, today }).filter(
      ({ rule, effect }) => effect === "refuse" || (rule === "pastStart" && !byAgency),
    );
    for (const { path, message } of [...tooFar(request, today), ...findings]) {
      context.addIssue({ code: "custom", path: at(path), message });
    }
  });

/** How somebody wants their code: by e-mail unless they choose the SMS. */
export const accessCodeInput = z.object({ channel: z.enum(channels).default("email") });

/** Whom a link to sign is sent to once more, and how. */
export const signatureLinkInput = z.object({ role: z.enum(signatoryRoles), channel: z.enum(channels) });

/** What somebody who lost their link gives: the reference of the convention, or their e-mail address. */
export const recoverInput = z.object({ asked: text(254, "Écrivez une référence ou une adresse e-mail.") });

const withoutSpaces = z.string().transform((typed) => typed.replace(/\s/gu, ""));

/** What is copied from a document to verify it: its reference, and the beginning of the hash that it prints. */
export const documentClaim = z.object({
  reference: withoutSpaces
    .transform((typed) => typed.toUpperCase())
    .refine((typed) => /^IF-\d{4}-[0-9A-Z]{6}$/u.test(typed), "Écrivez la référence comme IF-2026-4K7QXA."),
  empreinte: withoutSpaces
    .transform((typed) => typed.toLowerCase())
    .refine(
      (typed) => typed.length >= shortestHash && /^[0-9a-f]{1,64}$/u.test(typed),
      `Écrivez au moins les ${shortestHash} premiers caractères de l’empreinte : des chiffres, et des lettres de a à f.`,
    ),
});

/** The tick by which a signatory says they have read and agree; the code stands in the session. */
export const signInput = z.object({
  consent: readTick.refine((ticked) => ticked, "Cochez la case pour dire que vous êtes d’accord."),
});

/** Why an agency accepts what the law lets it accept, by the key of the rule. */
export const agencyReasons = z.record(z.string(), text(1000, "Écrivez pourquoi vous l’acceptez.")).optional();

/** What comes with changed answers: the reason, the tick of the signatory who signs them, and the hash of the text they read. */
export const sendEditInput = z.object({
  justification: text(6000, "Écrivez pourquoi vous changez la convention.").optional(),
  agencyReasons,
  consent: readTick.optional(),
  textHash: z.string().optional(),
});

/** The agreement of a counsellor or a validator, with their name for the document; the reasons that a rule asks for, by its key. */
export const agreementInput = z.object({ firstname: textOrEmpty(255), lastname: textOrEmpty(255), agencyReasons });

/** Why a convention is refused, given up or cancelled. */
export const justifiedInput = z.object({ statusJustification: text(6000, "Écrivez la raison.") });

/** The same for a cancellation, with the tick that takes the answers up in a new request. */
export const cancelForm = justifiedInput.extend({ copy: readTick });

/** Why a change is asked, and of whom. */
export const requestChangeInput = z.object({
  reason: text(6000, "Écrivez ce qu’il faut corriger."),
  addressee: z.enum(conventionActorRoles, "Choisissez qui doit corriger."),
});

/** Where a convention goes, and why. */
export const transferInput = z.object({
  agencyId: z.uuid("Choisissez la structure."),
  justification: text(1024, "Écrivez pourquoi."),
});

/** A field of a form that may be left empty: then it says nothing. */
const blankOr = <T>(schema: z.ZodType<T>) =>
  z.preprocess((typed) => (typed === "" ? undefined : typed), schema.optional());

/** A corrected address or number of one person. */
export const correctContactInput = z
  .object({
    role: z.enum(conventionActorRoles, "Choisissez la personne."),
    email: blankOr(email),
    phone: blankOr(phone),
  })
  .refine((input) => input.email !== undefined || input.phone !== undefined, {
    path: ["email"],
    message: "Donnez une adresse ou un numéro.",
  });

/** Name of the counsellor who follows the person. */
export const renameCounsellorInput = z.object({
  firstname: text(255, "Écrivez son prénom."),
  lastname: text(255, "Écrivez son nom."),
});

/** Dates and hours of a renewal, and why it is needed. */
export const renewInput = z.object({ dateStart: plainDate, dateEnd: plainDate, schedule, justification: text(3000) });

/** The same as a form posts it: days in three fields, hours of a usual week and of the dates that differ from it. */
export const renewForm = z.preprocess(
  withoutUsualWeek,
  z.object({ ...stayFields, justification: text(3000, "Écrivez pourquoi.") }).transform(withSchedule),
);

const correctedPerson = {
  firstName: text(255).optional(),
  lastName: text(255).optional(),
  email: email.optional(),
  phone: phone.optional(),
};
const correctedTutor = z.object({ ...correctedPerson, job: text(255).optional() });

/** The few corrections of a final convention. */
export const editFinalInput = z.object({
  establishmentTutor: correctedTutor.optional(),
  beneficiary: z.object({ ...correctedPerson, birthdate: plainDate.optional() }).optional(),
  agencyReferent: personName.optional(),
});

/** The same as a form posts it: the birth date in three fields. */
export const editFinalForm = editFinalInput.extend({
  beneficiary: z.object({ ...correctedPerson, birthdate: readDate.optional() }).optional(),
});

/** Whose code opens a request in another browser, and whether this one is to forget it. */
export const keepDraftInput = z.object({ email, isShared: readTick });

/** What a colleague writes of a convention. */
export const noteInput = z.object({ body: text(longestNote, "Écrivez votre note.") });

/** One note. */
export const noteRef = z.object({ noteId: uuid });

/** Why, when the act of a batch needs a reason; the same for all. */
export const batchReason = z.object({ statusJustification: textOrEmpty(6000).default("") });

/** What a list is asked for by name, beside the parameters that its address may hold (platform.md 4.1, "search"). */
export const searchListInput = z.object({
  criteria: z.string().max(4_000),
  words: textOrEmpty(120),
  counsellor: textOrEmpty(120),
});

/** The name of a view, and the agency that shares it; "" for its maker alone. */
const viewNaming = {
  name: text(60, "Donnez un nom à cette vue."),
  agencyId: z.union([uuid, z.literal("")], "Choisissez qui voit cette vue."),
};

/** The name and the sharing of a view, as its form posts them. */
export const viewForm = z.object(viewNaming);

/** A list as its address says it: its criteria, and the view that it opens, when there is one. */
export const exportInput = z.object({ criteria: z.string().max(4_000), viewId: z.union([uuid, z.literal("")]) });

/** A list to keep under a name. */
export const saveViewInput = exportInput.extend(viewNaming);

/** Another name or another sharing for a view. */
export const changeViewInput = z.object({ ...viewNaming, viewId: uuid });

/** A view to take away. */
export const deleteViewInput = z.object({ viewId: uuid });

/** One act on many conventions: those that are ticked, or the whole list that is shown; at most as many as a batch holds. */
export const batchInput = exportInput.extend({
  verb: z.enum(batchVerbs, "Choisissez ce que vous voulez faire."),
  which: z.enum(["ticked", "all"]).default("ticked"),
  ids: z
    .union([z.array(uuid), uuid.transform((one) => [one])])
    .default([])
    .pipe(z.array(uuid).max(mostInBatch, `Choisissez ${mostInBatch} conventions au plus.`)),
});
