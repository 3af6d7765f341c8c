"use client";

import type { MouseEvent, Ref } from "react";
import type { FieldIssue } from "@/lib/platform/errors";
import { fieldId } from "./field";

type ErrorSummaryProps = {
  readonly issues: readonly FieldIssue[];
  /** A refusal that no field explains. */
  readonly message?: string | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
};

const focusable = "input:not([type=hidden]), select, textarea, button";

const focusField = (event: MouseEvent<HTMLAnchorElement>) => {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  const control = target?.matches(focusable) ? target : target?.querySelector<HTMLElement>(focusable);
  if (!control) return;
  event.preventDefault();
  control.focus({ preventScroll: true });
  (target ?? control).scrollIntoView({ block: "center" });
};

/** Without a script, the browser itself moves the focus here when a page answers a refused form. */
const focusOnLoad = { autoFocus: true };

const titleOf = (count: number): string => {
  if (count === 0) return "Ce n’est pas possible pour l’instant";
  return count === 1 ? "Il y a une erreur à corriger" : `Il y a ${count} erreurs à corriger`;
};

/** First thing of the main region after a refused form: takes the focus, links to each field with the words that stand beside it. */
export const ErrorSummary = ({ issues, message, ref }: ErrorSummaryProps) => {
  const linked = issues.filter(({ path }) => path !== "");
  const general = [message, ...issues.filter(({ path }) => path === "").map((issue) => issue.message)].filter(Boolean);
  if (linked.length + general.length === 0) return null;
  return (
    <section
      ref={ref}
      {...focusOnLoad}
      tabIndex={-1}
      aria-labelledby="erreurs"
      className="mb-6 rounded-lg border-2 border-danger bg-surface p-5"
    >
      <h2 id="erreurs" className="text-lg font-bold">
        {titleOf(linked.length)}
      </h2>
      {general.map((words) => (
        <p key={words} className="mt-2">
          {words}
        </p>
      ))}
      {linked.length > 0 ? (
        <ul className="mt-2">
          {linked.map((issue) => (
            <li key={issue.path}>
              <a className="link inline-block py-1 font-medium" href={`#${fieldId(issue.path)}`} onClick={focusField}>
                {issue.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
