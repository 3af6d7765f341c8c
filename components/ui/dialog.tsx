"use client";

import X from "lucide/dist/esm/icons/x.mjs";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import { type ButtonLook, buttonClass } from "./button-style";
import { Icon } from "./icon";

type DialogProps = ButtonLook & {
  /** Words of what opens it. */
  readonly opener: string;
  /** The page that holds the same thing: where the opener leads without a script, and in a new window. */
  readonly href: string;
  readonly title: string;
  readonly children: ReactNode;
};

const wantsNewWindow = (event: MouseEvent): boolean => event.metaKey || event.ctrlKey || event.shiftKey;

/** Something to read or decide before going on: the browser's own dialog keeps the focus in it, closes on Escape, and gives it back. */
export const Dialog = ({ opener, href, title, children, kind = "secondary", ...look }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const open = (event: MouseEvent) => {
    if (wantsNewWindow(event)) return;
    event.preventDefault();
    dialog.current?.showModal();
  };
  return (
    <>
      <a href={href} aria-haspopup="dialog" onClick={open} className={buttonClass({ kind, ...look })}>
        {opener}
      </a>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto max-h-[calc(100dvh-2rem)] w-full max-w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-surface p-5 text-ink shadow-raised backdrop:bg-band/70 sm:p-6"
      >
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="pt-1.5 text-xl font-bold">
            {title}
          </h2>
          <form method="dialog">
            <Button type="submit" kind="quiet" size="dense">
              <Icon of={X} size="sm" />
              Fermer
            </Button>
          </form>
        </div>
        <div className="mt-4">{children}</div>
      </dialog>
    </>
  );
};
