"use client";

import { useEffect, useState } from "react";
import type { EnhancedFormHandle } from "@/components/ui/form";
import type { FormValues } from "@/lib/platform/form-state";

/**
 * What a function makes of the values of a form after each change, and until then `first`, which the server made with the same
 * function. `load` gives it when something changes: it is in no first load. It must be the same from one render to the next.
 */
export const useDerived = <T>(
  { subscribe }: Pick<EnhancedFormHandle, "subscribe">,
  first: T,
  load: () => Promise<(values: FormValues) => T>,
): T => {
  const [derived, setDerived] = useState(first);
  useEffect(() => {
    let isShown = true;
    let isFirst = true;
    const stop = subscribe((values) => {
      if (isFirst) return;
      load().then(
        (derive) => {
          if (isShown) setDerived(derive(values));
        },
        // What cannot be loaded stays as it was: the server tells it after the next save.
        () => undefined,
      );
    });
    isFirst = false;
    return () => {
      isShown = false;
      stop();
    };
  }, [subscribe, load]);
  return derived;
};
