import type { LucideIcon } from "lucide-react";
import Archive from "lucide-react/icons/archive";
import BadgeCheck from "lucide-react/icons/badge-check";
import Ban from "lucide-react/icons/ban";
import CircleX from "lucide-react/icons/circle-x";
import ClipboardCheck from "lucide-react/icons/clipboard-check";
import PenLine from "lucide-react/icons/pen-line";
import PencilLine from "lucide-react/icons/pencil-line";
import Signature from "lucide-react/icons/signature";
import { Tag, type Tone } from "@/components/ui/tag";
import type { ValidationSteps } from "@/lib/agency/domain/agency";
import { type ConventionStatus, statusLabel } from "@/lib/convention/domain/status";

const looks: Record<ConventionStatus, { tone: Exclude<Tone, "turn">; icon: LucideIcon }> = {
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
