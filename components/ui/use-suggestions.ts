"use client";

import { useEffect, useState } from "react";

/** One suggestion: what is posted, what is read, and what tells it from the others. */
export type Suggestion = { readonly value: string; readonly label: string; readonly hint?: string };

/** Where a search for suggestions stands. */
export type Suggestions =
  | { readonly status: "idle" | "loading" | "failed"; readonly items: readonly Suggestion[] }
  | { readonly status: "found"; readonly items: readonly Suggestion[] };

const idle: Suggestions = { status: "idle", items: [] };
const shortest = 2;
const pause = 200;

const isSuggestion = (value: unknown): value is Suggestion =>
  typeof value === "object" &&
  value !== null &&
  "value" in value &&
  "label" in value &&
  typeof value.value === "string" &&
  typeof value.label === "string";

const fetchSuggestions = async (source: string, text: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
  const url = new URL(source, window.location.origin);
  url.searchParams.set("q", text);
  const answer = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`suggestions answered ${answer.status}`);
  const body: unknown = await answer.json();
  return Array.isArray(body) ? body.filter(isSuggestion) : [];
};

/** Suggestions of `source` (an address that answers `?q=`) for a text, 200 ms after the last key; `undefined` asks for nothing. */
export const useSuggestions = (source: string, text: string | undefined): Suggestions => {
  const wanted = text !== undefined && text.trim().length >= shortest ? text.trim() : undefined;
  const [found, setFound] = useState<Suggestions>(idle);
  useEffect(() => {
    if (wanted === undefined) {
      setFound(idle);
      return;
    }
    const stop = new AbortController();
    setFound(({ items }) => ({ status: "loading", items }));
    const timer = setTimeout(() => {
      fetchSuggestions(source, wanted, stop.signal).then(
        (items) => setFound({ status: "found", items }),
        () => {
          if (!stop.signal.aborted) setFound({ status: "failed", items: [] });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, wanted]);
  return found;
};
