export type { AnonymousActor, SignatoryActor, UserActor } from "./actor";
export { requestSignInCode } from "./commands/request-sign-in-code";
export { signIn } from "./commands/sign-in";
export { maskTarget } from "./domain/code";
export { codesByCaller, codesByPerson, triesByCaller } from "./limits";
export { userMessageTarget } from "./queries/message-target";
export { codeToSend, forgetCode, issueCode, tryCode } from "./store/codes";
export { endSession, type OpenedSession, openSession, signatoryOfSession, userOfSession } from "./store/sessions";
