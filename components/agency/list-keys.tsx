"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Each key with what it does from the line that holds the focus. */
const keys: Readonly<Record<string, (rows: readonly HTMLElement[], at: number) => void>> = {
  j: (rows, at) => rows[at + 1]?.querySelector("a")?.focus(),
  k: (rows, at) => rows[at - 1]?.querySelector("a")?.focus(),
  x: (rows, at) => rows[at]?.querySelector<HTMLInputElement>("input[type=checkbox]")?.click(),
};

/** Moves along the lines of a list by keys, which answer only while the focus is in it (WCAG 2.1.4): nothing else on the page is taken. */
export const ListKeys = ({ children }: { readonly children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = ref.current;
    const onKeyDown = ({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent) => {
      if (!list || altKey || ctrlKey || metaKey || !(target instanceof Element)) return;
      const rows = [...list.querySelectorAll<HTMLElement>("tbody tr")];
      const at = rows.findIndex((row) => row.contains(target));
      if (at >= 0) keys[key]?.(rows, at);
    };
    list?.addEventListener("keydown", onKeyDown);
    return () => list?.removeEventListener("keydown", onKeyDown);
  }, []);
  return <div ref={ref}>{children}</div>;
};
