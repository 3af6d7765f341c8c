"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { codesByCaller, codesByPerson, requestSignInCode, signIn, triesByCaller } from "@/lib/identity";
import { signInRequest, sixDigits } from "@/lib/identity/schemas";
import { consume } from "@/lib/platform/rate-limit";
import { formAction } from "@/lib/web/form-action";
import { forgetSignIn, pendingSignIn, rememberSignIn } from "@/lib/web/pending-sign-in";
import { caller } from "@/lib/web/request";
import { anonymous, keepUserSession, leaveUserSession } from "@/lib/web/session";

/** Asks for a sign-in code: same answer whether or not the address is known. */
export const askCode = formAction("ask-sign-in-code", signInRequest, async ({ email }) => {
  await consume(codesByCaller, (await caller()).ipAddress);
  await consume(codesByPerson, email);
  await requestSignInCode({ actor: anonymous }, { email });
  await rememberSignIn(email);
  redirect("/connexion/code");
});

const refusal = "Ce code n’est pas le bon, ou il a expiré. Recopiez le dernier code reçu, ou demandez-en un autre.";

/** Opens the session of the address that asked for a code in this browser. */
export const answerCode = formAction("sign-in", z.object({ code: sixDigits }), async ({ code }) => {
  await consume(triesByCaller, (await caller()).ipAddress);
  const email = await pendingSignIn();
  if (!email) redirect("/connexion");
  const session = await signIn({ actor: anonymous }, { email, code });
  if (!session) return { values: {}, issues: [{ path: "code", message: refusal }] };
  await keepUserSession(session);
  await forgetSignIn();
  redirect("/espace/agence");
});

/** Ends the professional's session. */
export const signOut = formAction("sign-out", z.object({}), async () => {
  await leaveUserSession();
  redirect("/connexion");
});
