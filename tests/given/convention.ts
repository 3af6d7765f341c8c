import {
  accessOfSignatory,
  accessOfUser,
  approve,
  type ConventionAccess,
  cancel,
  deprecate,
  getCase,
  linkOf,
  openAccess,
  reject,
  requestAccessCode,
  requestChange,
  sign,
  submit,
  validate,
} from "@/lib/convention";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import {
  type ConventionActorRole,
  type SignatoryRole,
  signatoryRoles,
  signatorySlots,
} from "@/lib/convention/domain/roles";
import type { ConventionStatus } from "@/lib/convention/domain/status";
import { codeToSend, signatoryOfSession, type UserActor } from "@/lib/identity";
import { dayInFrance } from "@/lib/platform/clock";
import { anonymousActor } from "@/lib/platform/event";
import { readChain } from "@/lib/platform/journal/read";
import { addDays } from "@/lib/reference/holidays";
import { conventionRequestExample } from "./convention-request";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;
const from = { ipAddress: "203.0.113.7", userAgent: "given" } as const;

let born = 0;

/** The request as another person's each time: one person's many immersions in one company would hold each other back (D5135-3). */
const ofSomebodyElse = (request: ConventionRequest): ConventionRequest => {
  const { beneficiary } = request.signatories;
  // Sixty-five years of adults: the long proof lives 20,000 conventions.
  const birthdate = addDays("1940-01-01", born++ % (65 * 365));
  return { ...request, signatories: { ...request.signatories, beneficiary: { ...beneficiary, birthdate } } };
};

/** A convention that was just sent to an agency, starting in a fortnight unless overridden, of a new person unless the people are. */
export const submitted = (agencyId: string, overrides: Partial<ConventionRequest> = {}, now = new Date()) => {
  const request = { ...conventionRequestExample(addDays(dayInFrance(now), 14), overrides), agencyId };
  return submit({ actor: anonymous, now }, overrides.signatories ? request : ofSomebodyElse(request));
};

/** The last code that was sent to somebody on a convention, read as the mail job reads it. */
export const lastCode = async (conventionId: string, role: ConventionActorRole, now = new Date()): Promise<string> => {
  const requested = (await readChain(`convention:${conventionId}`))
    .filter(({ name, payload }) => name === "AccessCodeRequested" && payload.role === role)
    .at(-1);
  const toSend = requested && (await codeToSend(String(requested.payload.codeId), now));
  if (!toSend) throw new Error(`no code was sent to ${role}`);
  return toSend.code;
};

/** Opens a convention as one of its people, with the code that they receive; gives the secret of their session. */
export const openedSecret = async (
  conventionId: string,
  role: ConventionActorRole,
  now = new Date(),
): Promise<string> => {
  const linkId = await linkOf(conventionId, role);
  await requestAccessCode({ actor: anonymous, now }, { linkId });
  const tried = await openAccess({ actor: anonymous, now }, { linkId, code: await lastCode(conventionId, role, now) });
  if (tried.outcome !== "opened") throw new Error(`${role} could not open the convention`);
  return tried.session.secret;
};

/** Opens a convention as one of its people; gives what they may do on it. */
export const opened = async (
  conventionId: string,
  role: ConventionActorRole,
  now = new Date(),
): Promise<ConventionAccess> => {
  const signatory = await signatoryOfSession(await openedSecret(conventionId, role, now), now);
  if (!signatory) throw new Error(`the session of ${role} opens nothing`);
  return accessOfSignatory(signatory);
};

/** Signs as one of the people on a convention, from their link to their signature. */
export const signedBy = async (conventionId: string, role: SignatoryRole, now = new Date()): Promise<void> => {
  const access = await opened(conventionId, role, now);
  const { text } = await getCase(access, now);
  await sign({ actor: access, now }, { textHash: text.hash, ...from });
};

/** Signs as everybody who must. */
export const signedByAll = async (conventionId: string, now = new Date()): Promise<void> => {
  const { convention } = await getCase(await opened(conventionId, "beneficiary", now), now);
  for (const role of signatoryRoles)
    if (convention.signatories[signatorySlots[role]]) await signedBy(conventionId, role, now);
};

/** Members who can bring a convention to any status. */
export type Staff = { readonly agencyId: string; readonly counsellor?: UserActor; readonly validator: UserActor };

const why = { statusJustification: "Le projet a changé." };

const agreed = async (id: string, { counsellor, validator }: Staff, now: Date): Promise<void> => {
  await signedByAll(id, now);
  if (counsellor)
    await approve(
      { actor: await accessOfUser(counsellor, id), now },
      { firstname: counsellor.firstName, lastname: counsellor.lastName },
    );
  await validate(
    { actor: await accessOfUser(validator, id), now },
    { firstname: validator.firstName, lastname: validator.lastName },
  );
};

/** Sends a convention back for change. */
export const sentBack = async (
  id: string,
  { validator }: Pick<Staff, "validator">,
  now = new Date(),
): Promise<unknown> =>
  requestChange(
    { actor: await accessOfUser(validator, id), now },
    { reason: "Corrigez les horaires du mercredi.", addressee: "beneficiary" },
  );

const journeys: Record<ConventionStatus, (id: string, staff: Staff, now: Date) => Promise<unknown>> = {
  READY_TO_SIGN: async () => {},
  PARTIALLY_SIGNED: (id, _staff, now) => signedBy(id, "beneficiary", now),
  IN_REVIEW: (id, _staff, now) => signedByAll(id, now),
  ACCEPTED_BY_COUNSELLOR: async (id, { counsellor }, now) => {
    if (!counsellor) throw new Error("a counsellor is needed for a first agreement");
    await signedByAll(id, now);
    await approve(
      { actor: await accessOfUser(counsellor, id), now },
      { firstname: counsellor.firstName, lastname: counsellor.lastName },
    );
  },
  ACCEPTED_BY_VALIDATOR: agreed,
  DRAFT: sentBack,
  REJECTED: async (id, { validator }, now) => reject({ actor: await accessOfUser(validator, id), now }, why),
  DEPRECATED: async (id, { validator }, now) => deprecate({ actor: await accessOfUser(validator, id), now }, why),
  CANCELLED: async (id, staff, now) => {
    await agreed(id, staff, now);
    await cancel({ actor: await accessOfUser(staff.validator, id), now }, why);
  },
};

/** A convention in any status, brought there by the acts that lead to it. */
export const convention = async (
  staff: Staff,
  status: ConventionStatus,
  overrides: Partial<ConventionRequest> = {},
  now = new Date(),
) => {
  const made = await submitted(staff.agencyId, overrides, now);
  await journeys[status](made.id, staff, now);
  return made;
};
