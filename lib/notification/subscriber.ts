import type { AccessEventName, DraftEventName } from "@/lib/convention";
import type { ConventionEventName } from "@/lib/convention/domain/events";
import type { EstablishmentEventName } from "@/lib/directory/domain/events";
import type { IdentityEventName } from "@/lib/identity/domain/events";
import type { JournaledEvent } from "@/lib/platform/event";
import { tellAccount, warnIdleAccount } from "./account-mail";
import { sendAccessCode, sendEmailChangeCode, sendSignInCode } from "./code-mail";
import { companyMail } from "./company-mail";
import { tellContactCorrected } from "./contact-mail";
import * as mail from "./convention-mail";
import { sendAccessLink, sendDraftLink, sendSignatureLink } from "./link-mail";

type Handler = (event: JournaledEvent) => Promise<void>;

/** Who is written to when something happens; null says that nobody is, on purpose. */
export const mailSubscriber: Record<
  ConventionEventName | AccessEventName | DraftEventName | IdentityEventName | EstablishmentEventName,
  Handler | null
> = {
  ...companyMail,
  SignInCodeRequested: sendSignInCode,
  SignedIn: null,
  EmailProved: null,
  DraftKept: sendDraftLink,
  AccountCreated: null,
  AccountNamed: null,
  IdentityLinked: null,
  AccountsMerged: tellAccount,
  SecondFactorPassed: null,
  SecondFactorAdded: tellAccount,
  SecondFactorRemoved: tellAccount,
  RecoveryCodesMade: tellAccount,
  RecoveryCodeUsed: tellAccount,
  EmailChangeRequested: sendEmailChangeCode,
  EmailChanged: tellAccount,
  SessionsEnded: null,
  IdleAccountWarned: warnIdleAccount,
  // Nobody is left to write to; the notice came a week before.
  IdleAccountDeleted: null,
  AccessCodeRequested: sendAccessCode,
  AccessOpened: null,
  SignatureLinkSent: sendSignatureLink,
  AccessLinkAsked: sendAccessLink,
  ReminderSent: mail.write(mail.remind),
  SignatureRecorded: null,
  ConventionSubmittedByBeneficiary: mail.write(mail.askSignatures, mail.tellAgency),
  ConventionSubmittedAfterModification: mail.write(mail.askSignaturesAgain),
  ConventionResubmitted: mail.write(mail.askSignaturesAgain),
  ConventionModifiedAndSigned: mail.write(mail.askSignaturesAgain, mail.confirmSignature),
  ConventionAmended: null,
  ConventionChangeRequested: mail.write(mail.askCorrection),
  ConventionPartiallySigned: mail.write(mail.confirmSignature),
  ConventionFullySigned: mail.write(mail.confirmSignature, mail.askFirstReview),
  ConventionAcceptedByCounsellor: mail.write(mail.askValidation),
  ConventionAcceptedByValidator: mail.write(mail.tellValidated),
  ConventionRejected: mail.write(mail.tellEnded),
  ConventionDeprecated: mail.write(mail.tellEnded),
  ConventionCancelled: mail.write(mail.tellEnded),
  // The renewal asks for its own signatures.
  ConventionRenewed: null,
  ConventionCopied: null,
  ConventionTransferredToAgency: mail.write(mail.tellTransfer, mail.tellNewAgency),
  ConventionContactCorrected: tellContactCorrected,
  ConventionCounsellorNameEdited: null,
  ConventionWithFinalStatusEdited: null,
};
