import Check from "lucide/dist/esm/icons/check.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Tag } from "@/components/ui/tag";
import { type Convention, presentSignatories } from "@/lib/convention/domain/convention";
import type { CaseLine, ConventionCase, ShownEvidence } from "@/lib/convention/domain/read-models";
import { actorRoleLabels, type ConventionActorRole, type SignatoryRole } from "@/lib/convention/domain/roles";
import { formatInstant } from "@/lib/platform/typography";
import { SendLink } from "./send-link";

type SignersProps = {
  readonly convention: Convention;
  readonly evidence?: readonly ShownEvidence[];
  /** Role of the reader, to say "Vous". */
  readonly you?: ConventionActorRole | undefined;
  /** Sends somebody their link once more; absent when nobody may now. */
  readonly resend?: Resend | undefined;
};

/** What sends links again: the convention's journal says when each one last went. */
type Resend = {
  readonly action: FormAction;
  readonly journal: readonly CaseLine[];
  /** Roles whose phone can receive an SMS. */
  readonly smsTo: readonly SignatoryRole[];
};

/** What sends links again on a case, undefined when its reader may not now. */
export const resendOf = ({ linkable, journal }: ConventionCase, action: FormAction): Resend | undefined =>
  linkable ? { action, journal, smsTo: linkable.smsTo } : undefined;

/** Who signs, and who has: one row each. */
export const Signers = ({ convention, evidence = [], you, resend }: SignersProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {presentSignatories(convention).map(({ role, firstName, lastName, signedAt }) => {
      const target = evidence.find((proof) => proof.role === role)?.maskedTarget;
      return (
        <li key={role} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
          <div className="min-w-0">
            <p className="font-medium">
              {firstName} {lastName}
              {role === you ? " (vous)" : ""}
            </p>
            <p className="text-sm text-ink-soft">
              {actorRoleLabels[convention.internshipKind][role]}
              {target ? `, code reçu à ${target}` : ""}
            </p>
          </div>
          {signedAt ? (
            <Tag tone="positive" icon={Check}>
              A signé le {formatInstant(signedAt)}
            </Tag>
          ) : (
            <Tag tone="neutral" icon={Clock}>
              N’a pas encore signé
            </Tag>
          )}
          {resend && !signedAt && role !== you ? (
            <SendLink
              role={role}
              name={`${firstName} ${lastName}`}
              action={resend.action}
              journal={resend.journal}
              hasSms={resend.smsTo.includes(role)}
            />
          ) : null}
        </li>
      );
    })}
  </ul>
);
