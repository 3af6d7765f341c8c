"use client";

import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import { useEffect, useState } from "react";
import { Icon } from "./icon";

/**
 * What was just done, at the top of the page where one lands afterwards. It takes no focus, covers nothing, and stays until one
 * goes elsewhere; a screen reader says it once the page is there.
 */
export const Toast = ({ message }: { readonly message: string }) => {
  // A live region says what changes in it: it is there first, and filled afterwards.
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(message), [message]);
  return (
    <>
      <p className="flex w-fit items-center gap-2 rounded-md border border-positive-line bg-positive-soft px-4 py-2.5 font-medium text-positive-ink print:hidden">
        <Icon of={CircleCheck} />
        {message}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
};
