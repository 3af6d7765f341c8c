import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import Info from "lucide/dist/esm/icons/info.mjs";
import TriangleAlert from "lucide/dist/esm/icons/triangle-alert.mjs";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type NoticeTone = "info" | "caution" | "positive";

const tones = {
  info: { icon: Info, ground: "border-info-line/60 bg-info-soft", ink: "text-info-ink" },
  caution: { icon: TriangleAlert, ground: "border-caution-line/60 bg-caution-soft", ink: "text-caution-ink" },
  positive: { icon: CircleCheck, ground: "border-positive-line/60 bg-positive-soft", ink: "text-positive-ink" },
} as const satisfies Record<NoticeTone, unknown>;

type NoticeProps = {
  readonly tone: NoticeTone;
  /** The sentence that must be read even if nothing else is. */
  readonly title: string;
  readonly children?: ReactNode;
  /** One link or button. */
  readonly action?: ReactNode;
  /** Announced when it appears after the page. */
  readonly live?: boolean;
};

/** Something to know before going on. */
export const Notice = ({ tone, title, children, action, live }: NoticeProps) => {
  const { icon, ground, ink } = tones[tone];
  return (
    <div role={live ? "status" : undefined} className={`flex gap-3 rounded-lg border p-4 sm:p-5 ${ground}`}>
      <span className={ink}>
        <Icon of={icon} size="lg" />
      </span>
      <div className="min-w-0 wrap-anywhere">
        <p className={`font-bold ${ink}`}>{title}</p>
        {children ? <div className="mt-1">{children}</div> : null}
        {action ? <div className="mt-3">{action}</div> : null}
      </div>
    </div>
  );
};
