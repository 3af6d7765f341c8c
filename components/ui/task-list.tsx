import { type Task, TaskRow, type TaskStatus } from "./task-row";

const bars: Record<TaskStatus, string> = {
  done: "bg-primary",
  started: "bg-primary/45",
  todo: "bg-line",
  blocked: "bg-line",
};

/** The parts of a long form, in order, with what is done said in words first. */
export const TaskList = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const done = tasks.filter(({ status }) => status === "done").length;
  return (
    <div>
      <p className="font-bold">
        {done} {done > 1 ? "parties terminées" : "partie terminée"} sur {tasks.length}
      </p>
      <div className="mt-2 grid auto-cols-fr grid-flow-col gap-1.5 print:hidden" aria-hidden="true">
        {tasks.map(({ id, status }) => (
          <span key={id} className={`h-1.5 rounded-full ${bars[status]}`} />
        ))}
      </div>
      <ol className="mt-8 divide-y divide-line border-y border-line">
        {tasks.map((task, index) => (
          <TaskRow key={task.id} task={task} position={index + 1} />
        ))}
      </ol>
    </div>
  );
};
