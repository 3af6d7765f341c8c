import { useEffect, useRef, useState } from "react";

/** Time without a change after which the totals are spoken: nobody wants to hear one at each key. */
const pauseMs = 900;

/** Says the totals to a screen reader once the hours have stopped changing; silent until they change. */
export const HoursAnnouncer = ({ text }: { readonly text: string }) => {
  const [spoken, setSpoken] = useState("");
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return undefined;
    const timer = setTimeout(() => {
      known.current = text;
      setSpoken(text);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
};
