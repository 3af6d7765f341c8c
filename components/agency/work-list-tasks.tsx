import { CountTile } from "@/components/ui/count-tile";
import { Notice } from "@/components/ui/notice";
import type { WaitingWork } from "@/lib/convention/domain/read-models";
import { everything, type WorkListTask, workListHref, workListTasks } from "@/lib/convention/domain/work-list";
import { formatShortDate, french } from "@/lib/platform/typography";
import { taskWords } from "./work-list-words";

type WorkListTasksProps = {
  readonly work: WaitingWork;
  readonly today: string;
  /** The task whose list is shown. */
  readonly current: WorkListTask | null;
};

/** What waits for an agency's member: whose delegation ends soon, and each task with its count, zero included. */
export const WorkListTasks = ({ work: { counts, delegations }, today, current }: WorkListTasksProps) => (
  <div className="mt-6 grid gap-4">
    {delegations.map(({ agencyName, endsOn }) => (
      <Notice
        key={agencyName}
        tone="caution"
        title={french(
          endsOn < today
            ? `${agencyName} : la convention de délégation est finie depuis le ${formatShortDate(endsOn)}.`
            : `${agencyName} : la convention de délégation finit le ${formatShortDate(endsOn)}.`,
        )}
      >
        <p>Après ce jour, plus aucune validation n’est possible. Préparez son renouvellement.</p>
      </Notice>
    ))}
    <ul aria-label="Ce qui attend" className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
      {workListTasks.map((task) => (
        <li key={task}>
          <CountTile
            href={workListHref({ criteria: { ...everything, task }, viewId: null, place: null })}
            count={counts[task]}
            label={taskWords[task].label}
            detail={french(taskWords[task].detail)}
            turn={taskWords[task].turn}
            current={task === current}
          />
        </li>
      ))}
    </ul>
  </div>
);
