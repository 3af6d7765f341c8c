export type { Actor, AnonymousActor, SignatoryActor, UserActor } from "./actor";
export { codeToSend, forgetCode, issueCode, tryCode } from "./codes";
export { requestSignInCode } from "./commands/request-sign-in-code";
export { signIn } from "./commands/sign-in";
export { maskEmail } from "./domain/code";
export { codesByCaller, codesByPerson, triesByCaller } from "./limits";
export { userMessageTarget } from "./queries/message-target";
export { endSession, type OpenedSession, openSession, signatoryOfSession, userOfSession } from "./sessions";
