import { Tag } from "@/components/ui/tag";
import type { DisplayStatus } from "@/lib/discussion/domain/display-status";
import type { ExchangeSender } from "@/lib/discussion/domain/vocabulary";
import { statusLooks } from "./discussion-words";

/** How far a discussion has come, for one of its two sides. */
export const DiscussionStatus = ({
  display,
  side,
}: {
  readonly display: DisplayStatus;
  readonly side: ExchangeSender;
}) => {
  const look = statusLooks[side][display];
  return look.tone === "turn" ? (
    <Tag tone="turn">{look.words}</Tag>
  ) : (
    <Tag tone={look.tone} icon={look.icon}>
      {look.words}
    </Tag>
  );
};
