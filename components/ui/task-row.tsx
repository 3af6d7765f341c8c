import Check from "lucide/dist/esm/icons/check.mjs";
import Circle from "lucide/dist/esm/icons/circle.mjs";
import CircleDot from "lucide/dist/esm/icons/circle-dot.mjs";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Tag } from "./tag";

/** How far a task is; blocked: it opens when the others are done. */
export type TaskStatus = "todo" | "started" | "done" | "blocked";

const statuses: Record<TaskStatus, ReactNode> = {
  todo: (
    <Tag tone="neutral" icon={Circle}>
      À faire
    </Tag>
  ),
  started: (
    <Tag tone="info" icon={CircleDot}>
      Commencé
    </Tag>
  ),
  done: (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <Icon of={Check} size="sm" />
      Terminé
    </span>
  ),
  blocked: <span className="text-sm text-ink-soft">Pas encore possible</span>,
};

/** One part of a long form. */
export type Task = {
  readonly id: string;
  readonly title: string;
  /** What was answered, or what is asked. */
  readonly detail: string;
  readonly status: TaskStatus;
  readonly href: string;
};

/** A row that is clickable as a whole; its status is part of what the link says. */
export const TaskRow = ({ task, position }: { readonly task: Task; readonly position: number }) => (
  <li className="group relative grid gap-x-6 gap-y-2 py-5 sm:grid-cols-[1fr_auto] sm:items-center">
    <div className="flex gap-4">
      <span className="figures w-5 shrink-0 pt-px text-right text-ink-soft" aria-hidden="true">
        {position}
      </span>
      <div className="min-w-0">
        <h2 className={`text-base font-bold ${task.status === "blocked" ? "text-ink-soft" : ""}`}>
          {task.status === "blocked" ? (
            task.title
          ) : (
            <Link
              href={task.href}
              aria-describedby={`tache-${task.id}`}
              className="link inline-block py-px after:absolute after:inset-0"
            >
              {task.title}
            </Link>
          )}
        </h2>
        <p className="text-sm wrap-anywhere text-ink-soft">{task.detail}</p>
      </div>
    </div>
    <p id={`tache-${task.id}`} className="pl-9 sm:pl-0">
      {statuses[task.status]}
    </p>
  </li>
);
