import Archive from "lucide/dist/esm/icons/archive.mjs";
import BadgeCheck from "lucide/dist/esm/icons/badge-check.mjs";
import Ban from "lucide/dist/esm/icons/ban.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import ClipboardCheck from "lucide/dist/esm/icons/clipboard-check.mjs";
import PenLine from "lucide/dist/esm/icons/pen-line.mjs";
import PencilLine from "lucide/dist/esm/icons/pencil-line.mjs";
import Signature from "lucide/dist/esm/icons/signature.mjs";
import type { IconShape } from "@/components/ui/icon";

import { Tag, type Tone } from "@/components/ui/tag";
import type { ValidationSteps } from "@/lib/agency/domain/agency";
import { type ConventionStatus, statusLabel } from "@/lib/convention/domain/status";

const looks: Record<ConventionStatus, { tone: Exclude<Tone, "turn">; icon: IconShape }> = {
  DRAFT: { tone: "neutral", icon: PencilLine },
  READY_TO_SIGN: { tone: "info", icon: PenLine },
  PARTIALLY_SIGNED: { tone: "info", icon: Signature },
  IN_REVIEW: { tone: "info", icon: ClipboardCheck },
  ACCEPTED_BY_COUNSELLOR: { tone: "info", icon: ClipboardCheck },
  ACCEPTED_BY_VALIDATOR: { tone: "positive", icon: BadgeCheck },
  REJECTED: { tone: "danger", icon: CircleX },
  CANCELLED: { tone: "neutral", icon: Ban },
  DEPRECATED: { tone: "neutral", icon: Archive },
};

/** A convention's status in the partners' words, with its icon. */
export const StatusTag = ({
  status,
  steps,
}: {
  readonly status: ConventionStatus;
  readonly steps: ValidationSteps;
}) => (
  <Tag tone={looks[status].tone} icon={looks[status].icon}>
    {statusLabel(status, steps)}
  </Tag>
);
