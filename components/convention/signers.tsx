import Check from "lucide/dist/esm/icons/check.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import { Tag } from "@/components/ui/tag";
import { type Convention, presentSignatories } from "@/lib/convention/domain/convention";
import type { ShownEvidence } from "@/lib/convention/domain/read-models";
import { actorRoleLabels, type ConventionActorRole } from "@/lib/convention/domain/roles";
import { formatInstant } from "@/lib/platform/typography";

type SignersProps = {
  readonly convention: Convention;
  readonly evidence?: readonly ShownEvidence[];
  /** Role of the reader, to say "Vous". */
  readonly you?: ConventionActorRole | undefined;
};

/** Who signs, and who has: one row each. */
export const Signers = ({ convention, evidence = [], you }: SignersProps) => (
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
              {actorRoleLabels[role]}
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
        </li>
      );
    })}
  </ul>
);
