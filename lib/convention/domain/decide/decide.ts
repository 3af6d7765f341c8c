import type { Convention, PersonName } from "../convention";
import type { Verb } from "../transitions";
import { type ChangeRequestInput, decideEdit, decideRequestChange, decideResubmit, type EditInput } from "./change";
import { type ContactInput, decideCorrectContact, decideRenameCounsellor } from "./contact";
import type { Decision, DecisionContext } from "./decision";
import { decideEditFinal, type EditFinalInput } from "./edit-final";
import { decideCopy, decideRenew, decideTransfer, type RenewInput, type TransferInput } from "./final";
import {
  type AgreementInput,
  decideApprove,
  decideCancel,
  decideDeprecate,
  decideExpire,
  decideReject,
  decideValidate,
  type JustifiedInput,
} from "./review";
import { decideSign } from "./signature";

/** Verbs that act on a convention which exists. */
export type LifeVerb = Exclude<Verb, "submit">;

/** What each verb needs to be told. */
export type VerbInputs = {
  edit: EditInput;
  requestChange: ChangeRequestInput;
  resubmit: EditInput;
  sign: object;
  approve: AgreementInput;
  validate: AgreementInput;
  reject: JustifiedInput;
  deprecate: JustifiedInput;
  expire: object;
  cancel: JustifiedInput;
  renew: RenewInput;
  copy: { readonly draftId: string };
  transfer: TransferInput;
  correctContact: ContactInput;
  renameCounsellor: PersonName;
  editFinal: EditFinalInput;
};

const deciders: {
  readonly [V in LifeVerb]: (convention: Convention, input: VerbInputs[V], context: DecisionContext) => Decision;
} = {
  edit: decideEdit,
  requestChange: decideRequestChange,
  resubmit: decideResubmit,
  sign: decideSign,
  approve: decideApprove,
  validate: decideValidate,
  reject: decideReject,
  deprecate: decideDeprecate,
  expire: decideExpire,
  cancel: decideCancel,
  renew: decideRenew,
  copy: decideCopy,
  transfer: decideTransfer,
  correctContact: decideCorrectContact,
  renameCounsellor: decideRenameCounsellor,
  editFinal: decideEditFinal,
};

/** What one verb makes of a convention; throws DomainError when the table, the law or the input refuses. */
export const decide = <V extends LifeVerb>(
  verb: V,
  convention: Convention,
  input: VerbInputs[V],
  context: DecisionContext,
): Decision => deciders[verb](convention, input, context);
