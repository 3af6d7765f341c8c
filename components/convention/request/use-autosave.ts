"use client";

import { useEffect, useState } from "react";
import { type FormAction, withNetworkFailure } from "@/components/ui/enhanced-action";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { type FormValues, pristine } from "@/lib/platform/form-state";

/** What was typed is on the server at most so many milliseconds later, and the time that it takes to go there. */
const within = 3_000;

/** The values of a form as it would post them, with the word that they are only being typed. */
const typedData = (values: FormValues): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one);
  data.set("typed", "1");
  return data;
};

/**
 * Keeps on the server what is typed, while it is typed, right or wrong; gives when it was last kept, in words, and until then
 * `first`. A network that fails is told, and tried again after the next change.
 */
export const useAutosave = (
  { subscribe }: Pick<EnhancedFormHandle, "subscribe">,
  save: FormAction,
  first: string,
): string => {
  const [note, setNote] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    let typed: FormValues = {};
    const keep = async () => {
      timer = undefined;
      const [{ message }, { savedText }] = await Promise.all([
        withNetworkFailure(save)(pristine(), typedData(typed)),
        import("./saved-text"),
      ]);
      const now = new Date();
      setNote(message ? "Pas encore enregistré" : savedText({ createdAt: new Date(0), updatedAt: now }, now));
    };
    const stop = subscribe((values) => {
      typed = values;
      if (!isFirst) timer ??= setTimeout(() => void keep(), within);
    });
    isFirst = false;
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, save]);
  return note;
};
