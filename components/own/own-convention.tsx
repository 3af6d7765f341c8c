import { StatusTag } from "@/components/convention/status-tag";
import { stateFor } from "@/components/convention/turns";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Tag } from "@/components/ui/tag";
import type { OwnConventionRow } from "@/lib/convention/domain/read-models";
import { capitalised, formatDateRange, french } from "@/lib/platform/typography";
import { OwnCard } from "./own-card";

const turns = {
  sign: { tag: "À vous de signer", label: "Lire et signer" },
  correct: { tag: "À vous de corriger", label: "Ouvrir et corriger" },
} as const;

const titleOf = ({ role, beneficiary, job, businessName }: OwnConventionRow): string => {
  if (role === "beneficiary") return `${job}, chez ${businessName}`;
  const isHost = role === "establishment-representative" || role === "establishment-tutor";
  return isHost ? `${beneficiary} : ${job}` : `${beneficiary} : ${job}, chez ${businessName}`;
};

/** A convention of one's own: who or where, when, where it stands, whose turn it is; `open` opens it, by a press or at an address. */
export const OwnConvention = ({
  row,
  open,
}: {
  readonly row: OwnConventionRow;
  readonly open: FormAction | string;
}) => {
  const turn = row.turn && turns[row.turn];
  return (
    <OwnCard
      title={french(titleOf(row))}
      tags={
        <>
          {turn ? <Tag tone="turn">{turn.tag}</Tag> : null}
          <StatusTag status={row.status} steps={row.validationSteps} />
        </>
      }
      action={open}
      label={turn?.label ?? "Ouvrir"}
      isTurn={turn !== null}
    >
      <p>{french(capitalised(formatDateRange(row.dateStart, row.dateEnd)))}</p>
      <p>{stateFor(row, { steps: row.validationSteps, agencyName: row.agencyName })}</p>
      <p className="figures text-sm text-ink-soft">{row.reference}</p>
    </OwnCard>
  );
};
