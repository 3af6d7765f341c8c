export type {
  AnonymousActor,
  CandidateActor,
  EmailActor,
  SignatoryActor,
  SigningInActor,
  UserActor,
} from "./actor";
export { confirmEmailChange, requestEmailChange } from "./commands/change-email";
export { endSessions } from "./commands/end-sessions";
export { nameAccount } from "./commands/name-account";
export { proveEmail } from "./commands/prove-email";
export { requestSignInCode } from "./commands/request-sign-in-code";
export {
  confirmSecondFactor,
  passSecondFactor,
  prepareSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from "./commands/second-factor";
export { type SignInTry, signIn } from "./commands/sign-in";
export { signInWithProConnect } from "./commands/sign-in-with-pro-connect";
export { forgetConnections } from "./connections";
export { maskTarget } from "./domain/code";
export { tendIdleAccounts } from "./idle-accounts";
export {
  codesByCaller,
  codesByCallerAndPerson,
  codesByPerson,
  emailChangesByPerson,
  factorTriesByPerson,
  triesByCaller,
  wrongCodesByAddress,
} from "./limits";
export { getAccount } from "./queries/get-account";
export { getEmailChange } from "./queries/get-email-change";
export { getPreparedDevice } from "./queries/get-prepared-device";
export { listOperators } from "./queries/list-operators";
export { userMessageTarget } from "./queries/message-target";
export { rightsForProduct } from "./queries/rights-for-product";
export { needsSecondFactor } from "./second-factor-policy";
export { codeToSend, forgetCode, issueCode, tryCode } from "./store/codes";
export {
  candidateOfSession,
  closeSignatoryAccess,
  emailOfSession,
  endSession,
  type OpenedSession,
  openConversationSession,
  openSignatorySession,
  signatoryOfSession,
} from "./store/sessions";
export { logoutHintOf, type SessionActor, userOfSession } from "./store/signed-in";
