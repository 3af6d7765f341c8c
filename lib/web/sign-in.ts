import { proConnectLogout } from "@/lib/gateway/pro-connect";
import {
  codesByCaller,
  codesByCallerAndPerson,
  factorTriesByPerson,
  type OpenedSession,
  passSecondFactor,
  proveEmail,
  requestSignInCode,
  type SignInTry,
  signIn,
  wrongCodesByAddress,
} from "@/lib/identity";
import { config } from "@/lib/platform/config";
import { newSecret } from "@/lib/platform/crypto";
import { newUnguessableId } from "@/lib/platform/ids";
import { consume, isUsedUp, noteUse } from "@/lib/platform/rate-limit";
import { forgetSignIn, type PendingSignIn, pendingSignIn, rememberSignIn } from "./pending-sign-in";
import { caller } from "./request";
import { anonymous, keepEmailSession, keepUserSession, leaveUserSession, requireStep } from "./session";

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

type Answered<T> = T | { readonly refusal: string } | null;

const answerChallenge = async (
  attempt: (pending: PendingSignIn) => Promise<SignInTry>,
): Promise<Answered<{ readonly session: OpenedSession; readonly onward: string | undefined }>> => {
  const pending = await pendingSignIn();
  if (!pending) return null;
  const tried = await attempt(pending);
  if (tried.outcome !== "opened") {
    await noteUse(wrongCodesByAddress, pending.email);
    return { refusal: refusedCode(tried) };
  }
  await forgetSignIn();
  return { session: tried.session, onward: pending.onward };
};

/** Answers this browser's challenge; gives where to go on, the words of a refusal, or null when no challenge is under way. */
export const answerSignInCode = async (code: string): Promise<Answered<{ readonly onward: string }>> => {
  const origin = await caller();
  const answered = await answerChallenge((pending) => signIn({ actor: anonymous }, { ...pending, code, origin }));
  if (!answered || "refusal" in answered) return answered;
  await keepUserSession(answered.session);
  return { onward: answered.onward ?? "/espace" };
};

/** The same for somebody who needs no account: opens what their address may see. */
export const answerEmailCode = async (code: string): Promise<Answered<"opened">> => {
  const answered = await answerChallenge((pending) => proveEmail({ actor: anonymous }, { ...pending, code }));
  if (!answered || "refusal" in answered) return answered;
  await keepEmailSession(answered.session);
  return "opened";
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
