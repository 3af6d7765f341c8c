export { accessOfSignatory, accessOfUser, type ConventionAccess } from "./access";
export { accessToAgency } from "./agency-access";
export { approve } from "./commands/approve";
export { askBlank } from "./commands/ask-blank";
export { batchTask, prepareBatch, startBatch } from "./commands/batch";
export { cancel } from "./commands/cancel";
export { copy } from "./commands/copy";
export { correctContact } from "./commands/correct-contact";
export { deprecate } from "./commands/deprecate";
export { editFinal } from "./commands/edit-final";
export { exportConventions } from "./commands/export-conventions";
export { keepDraft } from "./commands/keep-draft";
export { keepSearch } from "./commands/keep-search";
export { addNote, removeNote } from "./commands/notes";
export { openAccess } from "./commands/open-access";
export { openCorrection } from "./commands/open-correction";
export { openOwn } from "./commands/open-own";
export { recoverLinks } from "./commands/recover-links";
export { reject } from "./commands/reject";
export { renameCounsellor } from "./commands/rename-counsellor";
export { renew } from "./commands/renew";
export { requestAccessCode } from "./commands/request-access-code";
export { requestChange } from "./commands/request-change";
export { runBatch } from "./commands/run-batch";
export { keepTypedPart, saveDraftPart } from "./commands/save-draft-part";
export { changeView, removeView, saveView } from "./commands/save-view";
export { sendCorrection } from "./commands/send-correction";
export { sendDraft } from "./commands/send-draft";
export { sendSignatureLink } from "./commands/send-signature-link";
export { sign } from "./commands/sign";
export { startDraft } from "./commands/start-draft";
export { submit } from "./commands/submit";
export { takeUpDraft } from "./commands/take-up-draft";
export { transfer } from "./commands/transfer";
export { validate } from "./commands/validate";
export { accessOfCorrection, accessOfDraft, type DraftAccess } from "./draft-access";
export { expireConventions, forgetBatches, forgetDrafts, forgetSearches, remindConventions } from "./jobs";
export {
  type AccessEventName,
  accessEventNames,
  batchEventNames,
  type DraftEventName,
  draftEventNames,
} from "./journal-events";
export { draftsByCaller, linksByCaller, requestsByCaller, verificationsByCaller } from "./limits";
export { moveConventions } from "./move-conventions";
export { documentSubscriber } from "./pdf/subscriber";
export { agencyStatistics } from "./queries/agency-statistics";
export { countTasks } from "./queries/count-tasks";
export { canReceiveSms, findLink, type LocatedRole, linkOf } from "./queries/find-link";
export { findOffer } from "./queries/find-offer";
export { getBatch } from "./queries/get-batch";
export { getBlank, getBlankFile } from "./queries/get-blank";
export { getCalendar } from "./queries/get-calendar";
export { getCase } from "./queries/get-case";
export { getDocument } from "./queries/get-document";
export { findUnsentDraft, getDraft } from "./queries/get-draft";
export { getSentRequest } from "./queries/get-sent-request";
export { linesOf, listConventions } from "./queries/list-conventions";
export { keptDraftForProduct, listKeptDrafts } from "./queries/list-kept-drafts";
export { listOwnConventions } from "./queries/list-own";
export { getManagedView, listViews } from "./queries/list-views";
export { type ForProduct, findForProduct, loadForProduct, remindersForProduct } from "./queries/load-for-product";
export { runningAtHost } from "./queries/running-at-host";
export { verifyDocument } from "./queries/verify-document";
export { conventionChains, verifyEvidence } from "./queries/verify-evidence";
export { isSmsPossible } from "./sms-possible";
export { noticeSent, noticeToSend } from "./store/contact-notices";
