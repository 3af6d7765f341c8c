"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { confirmSecondFactor, nameAccount, prepareSecondFactor } from "@/lib/identity";
import { personName, secondFactorCode, signInCode, signInRequest } from "@/lib/identity/schemas";
import { formAction } from "@/lib/web/form-action";
import { onwardPath } from "@/lib/web/onward-path";
import { requireStep } from "@/lib/web/session";
import { showOnce } from "@/lib/web/shown-once";
import { answerSecondFactor, answerSignInCode, askSignInCode, leave } from "@/lib/web/sign-in";

/** Asks for a sign-in code: same answer whether or not the address is known. */
export const askCode = formAction(
  "ask-sign-in-code",
  signInRequest.extend({ suite: onwardPath.optional().catch(undefined) }),
  async ({ email, suite }) => {
    await askSignInCode({ email, onward: suite });
    redirect("/connexion/code");
  },
);

/** Opens the session of the address that asked for a code in this browser. */
export const answerCode = formAction("sign-in", z.object({ code: signInCode }), async ({ code }) => {
  const answer = await answerSignInCode(code);
  if (!answer) redirect("/connexion");
  if ("refusal" in answer) return { values: {}, issues: [{ path: "code", message: answer.refusal }] };
  redirect(answer.onward);
});

/** Proves the second factor of the sign-in under way. */
export const answerFactor = formAction("pass-second-factor", z.object({ code: secondFactorCode }), async ({ code }) => {
  const answer = await answerSecondFactor(code);
  if (answer === "ended") redirect("/connexion?probleme=essais");
  if (answer) return { values: {}, issues: [{ path: "code", message: answer.refusal }] };
  redirect("/espace");
});

/** Prepares the second factor that the deployment asks for. */
export const prepareDevice = formAction("prepare-second-factor", z.object({}), async () => {
  await prepareSecondFactor({ actor: await requireStep("enrolment") }, {});
  redirect("/connexion/proteger");
});

/** Makes the prepared device count, and goes to its recovery codes. */
export const confirmDevice = formAction(
  "confirm-second-factor",
  z.object({ code: secondFactorCode }),
  async (input) => {
    await showOnce("recovery-codes", await confirmSecondFactor({ actor: await requireStep("enrolment") }, input));
    redirect("/espace/compte/codes-de-secours");
  },
);

/** Writes down the name of somebody who signs in for the first time. */
export const giveName = formAction("name-account", personName, async (names) => {
  await nameAccount({ actor: await requireStep("name") }, names);
  redirect("/espace");
});

/** Ends the professional's session, here and at the identity provider that opened it. */
export const signOut = formAction("sign-out", z.object({}), async () => {
  redirect(await leave());
});
