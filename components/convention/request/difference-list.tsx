import type { DraftView } from "@/lib/convention/domain/draft";
import { differences } from "./differences";

/** What these answers change, each with what the convention says now: nothing when they are not complete or say the same. */
export const DifferenceList = ({ draft }: { readonly draft: DraftView }) => {
  const { correction, made } = draft;
  if (!correction || "issues" in made) return null;
  const changed = differences(correction.current, made.request, draft.agencyName ?? "");
  if (changed.length === 0) return null;
  return (
    <dl className="mt-3 divide-y divide-line border-y border-line">
      {changed.map(({ term, before, after }) => (
        <div key={term} className="grid gap-x-6 gap-y-1 py-3 wrap-anywhere sm:grid-cols-[11rem_1fr]">
          <dt className="text-ink-soft">{term}</dt>
          <dd>
            <span className="sr-only">Dans la convention&nbsp;: </span>
            <del className="text-ink-soft">{before || "rien"}</del>
          </dd>
          <dd className="font-medium sm:col-start-2">
            <span className="sr-only">Dans vos réponses&nbsp;: </span>
            <ins className="no-underline">{after || "rien"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
};
