import CircleAlert from "lucide/dist/esm/icons/circle-alert.mjs";
import { Icon } from "@/components/ui/icon";
import type { ScheduleView } from "./schedule-view";

const Refusals = ({ of: messages }: { readonly of: readonly string[] }) =>
  messages.map((message) => (
    <p key={message} className="mt-1 flex gap-2 text-sm font-medium text-danger-ink">
      <Icon of={CircleAlert} />
      {message}
    </p>
  ));

/** What the hours come to, week by week and in all, with what the law refuses beside the week that it concerns. */
export const WeekTotals = ({ weeks, whole, refusals }: Pick<ScheduleView, "weeks" | "whole" | "refusals">) =>
  weeks.length > 0 ? (
    <section aria-labelledby="semaines">
      <h2 id="semaines" className="text-xl font-bold">
        Semaine par semaine
      </h2>
      <ul className="mt-3 border-y border-line">
        {weeks.map(({ label, hours, refusals: refused }) => (
          <li key={label} className="border-t border-line py-2.5 first:border-t-0">
            <p className="flex items-baseline justify-between gap-4">
              <span>{label}</span>
              <span className="figures font-bold">{hours}</span>
            </p>
            <Refusals of={refused} />
          </li>
        ))}
        <li className="border-t border-line py-2.5">
          <p className="figures text-right font-bold">{whole}</p>
          <Refusals of={refusals} />
        </li>
      </ul>
    </section>
  ) : null;
