import { proConnectLogout } from "@/lib/gateway/pro-connect";
import {
  codesByCaller,
  codesByCallerAndPerson,
  factorTriesByPerson,
  passSecondFactor,
  requestSignInCode,
  signIn,
  wrongCodesByAddress,
} from "@/lib/identity";
import { config } from "@/lib/platform/config";
import { newSecret } from "@/lib/platform/crypto";
import { newUnguessableId } from "@/lib/platform/ids";
import { consume, isUsedUp, noteUse } from "@/lib/platform/rate-limit";
import { forgetSignIn, type PendingSignIn, pendingSignIn, rememberSignIn } from "./pending-sign-in";
import { caller } from "./request";
import { anonymous, keepUserSession, leaveUserSession, requireStep } from "./session";

/** Sends a code to an address, known or not, and remembers in this browser the challenge that it answers. Throws DomainError("tooMany"). */
export const askSignInCode = async ({ email, onward }: Pick<PendingSignIn, "email" | "onward">): Promise<void> => {
  const { ipAddress } = await caller();
  await consume(codesByCaller, ipAddress);
  await consume(codesByCallerAndPerson, `${ipAddress}\n${email}`);
  const challengeId = newUnguessableId();
  const isGuarded = await isUsedUp(wrongCodesByAddress, email);
  await requestSignInCode({ actor: anonymous }, { email, challengeId, isGuarded });
  await rememberSignIn({ email, challengeId, onward });
};

/** What a person reads of a code that opened nothing. */
export const refusedCode = (
  tried: { readonly outcome: "wrong"; readonly triesLeft: number } | { readonly outcome: "expired" },
) =>
  tried.outcome === "wrong" && tried.triesLeft > 0
    ? `Ce code n’est pas le bon. Il vous reste ${tried.triesLeft} ${tried.triesLeft > 1 ? "essais" : "essai"}.`
    : "Ce code ne peut plus servir. Demandez-en un autre.";

/** Answers this browser's challenge; gives where to go on, the words of a refusal, or null when no challenge is under way. */
export const answerSignInCode = async (
  code: string,
): Promise<{ readonly onward: string } | { readonly refusal: string } | null> => {
  const pending = await pendingSignIn();
  if (!pending) return null;
  const { email, challengeId, onward = "/espace" } = pending;
  const tried = await signIn({ actor: anonymous }, { email, challengeId, code, origin: await caller() });
  if (tried.outcome !== "opened") {
    await noteUse(wrongCodesByAddress, email);
    return { refusal: refusedCode(tried) };
  }
  await keepUserSession(tried.session);
  await forgetSignIn();
  return { onward };
};

/** Proves the second factor of the sign-in under way; gives the words of a refusal, null when it passed, "ended" when its session is over. */
export const answerSecondFactor = async (code: string): Promise<{ readonly refusal: string } | "ended" | null> => {
  const actor = await requireStep("second-factor");
  await consume(factorTriesByPerson, actor.userId);
  const tried = await passSecondFactor({ actor }, { code });
  if (tried.outcome === "passed") return null;
  return tried.outcome === "ended" ? "ended" : { refusal: refusedCode(tried) };
};

/** Ends the session, here and at the identity provider that opened it; gives where to send the browser. */
export const leave = async (): Promise<string> => {
  const hint = await leaveUserSession();
  const away = hint && (await proConnectLogout(hint, newSecret(), `${config().PUBLIC_URL}/connexion`));
  return away || "/connexion";
};
