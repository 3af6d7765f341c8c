"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { AccountDone } from "@/components/identity/account-words";
import {
  confirmEmailChange,
  confirmSecondFactor,
  emailChangesByPerson,
  endSessions,
  factorTriesByPerson,
  nameAccount,
  prepareSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  requestEmailChange,
} from "@/lib/identity";
import { emailChangeHalf, personName, secondFactorCode, signInRequest } from "@/lib/identity/schemas";
import { consume } from "@/lib/platform/rate-limit";
import { uuid } from "@/lib/reference/primitives";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";
import { putAway, showOnce } from "@/lib/web/shown-once";
import { refusedCode } from "@/lib/web/sign-in";

const account = "/espace/compte";
const accountAfter = (done: AccountDone): string => `${account}?fait=${done}`;
const withCode = z.object({ code: secondFactorCode });

/** Changes how somebody is called. */
export const changeName = formAction("name-account", personName, async (names) => {
  await nameAccount({ actor: await requireUser() }, names);
  redirect(accountAfter("nom"));
});

/** Ends one of one's own sessions. */
export const endSession = formAction("end-session", z.object({ sessionId: uuid }), async (input) => {
  await endSessions({ actor: await requireUser() }, input);
  redirect(accountAfter("session"));
});

/** Ends one's own other sessions. */
export const endOtherSessions = formAction("end-other-sessions", z.object({}), async () => {
  await endSessions({ actor: await requireUser() }, {});
  redirect(accountAfter("sessions"));
});

/** Begins a change of address. */
export const askEmailChange = formAction("ask-email-change", signInRequest, async (input) => {
  const actor = await requireUser();
  await consume(emailChangesByPerson, actor.userId);
  await requestEmailChange({ actor }, input);
  redirect(`${account}/adresse`);
});

/** Proves one half of a change of address. */
export const proveAddress = formAction("confirm-email-change", emailChangeHalf, async (input) => {
  const tried = await confirmEmailChange({ actor: await requireUser() }, input);
  if (tried.outcome === "wrong" || tried.outcome === "expired")
    return { values: {}, issues: [{ path: "code", message: refusedCode(tried) }] };
  redirect(tried.outcome === "done" ? accountAfter("adresse") : `${account}/adresse`);
});

/** Prepares an authenticator. */
export const prepareDevice = formAction("prepare-second-factor", z.object({}), async () => {
  await prepareSecondFactor({ actor: await requireUser() }, {});
  redirect(`${account}/second-facteur`);
});

const proving = async () => {
  const actor = await requireUser();
  await consume(factorTriesByPerson, actor.userId);
  return actor;
};

/** Makes the prepared authenticator count, and goes to its recovery codes. */
export const confirmDevice = formAction("confirm-second-factor", withCode, async (input) => {
  await showOnce("recovery-codes", await confirmSecondFactor({ actor: await proving() }, input));
  redirect(`${account}/codes-de-secours`);
});

/** Makes new recovery codes, and shows them. */
export const renewCodes = formAction("renew-recovery-codes", withCode, async (input) => {
  await showOnce("recovery-codes", await renewRecoveryCodes({ actor: await proving() }, input));
  redirect(`${account}/codes-de-secours`);
});

/** Takes the second factor away. */
export const removeDevice = formAction("remove-second-factor", withCode, async (input) => {
  await removeSecondFactor({ actor: await proving() }, input);
  redirect(account);
});

/** Puts the recovery codes away. */
export const putCodesAway = formAction("put-codes-away", z.object({}), async () => {
  await requireUser();
  await putAway();
  redirect(account);
});
