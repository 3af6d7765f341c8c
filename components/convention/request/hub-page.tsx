import ArrowRight from "lucide/dist/esm/icons/arrow-right.mjs";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Icon } from "@/components/ui/icon";
import { TaskList } from "@/components/ui/task-list";
import { type DraftView, draftParts } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { french } from "@/lib/platform/typography";
import { AskedChange } from "./asked-change";
import { FourSteps } from "./four-steps";
import { detailOf, titleOf } from "./hub-words";
import { Outdated } from "./outdated";
import { rewritingTitles, titleOfPart } from "./parts";
import { SavedNote } from "./saved-note";
import { savedText } from "./saved-text";

type HubPageProps = {
  readonly base: string;
  readonly draft: DraftView;
  readonly now: Date;
  /** Of a correction: the convention, and the action that takes it up again once somebody changed it. */
  readonly backHref?: string;
  readonly restart?: FormAction;
};

const tasksOf = ({ base, draft }: HubPageProps, isReady: boolean) => [
  ...draftParts.map((part) => ({
    id: part,
    title: titleOfPart(part, draft),
    detail: detailOf(part, draft),
    status: draft.states[part],
    href: `${base}/${part}`,
  })),
  {
    id: "verifier",
    title: draft.correction?.verb === "resubmit" ? "Vérifier et renvoyer" : "Vérifier et envoyer",
    detail: isReady
      ? "Relire vos réponses, puis envoyer à tout le monde"
      : `S’ouvre quand les ${draftParts.length} parties sont terminées`,
    status: isReady ? ("todo" as const) : ("blocked" as const),
    href: `${base}/verifier`,
  },
];

/** Every part of a request with how far it has come, and the one to go on with. */
export const HubPage = (props: HubPageProps) => {
  const { base, draft, now, backHref, restart } = props;
  const next = draftParts.find((part) => draft.states[part] !== "done");
  const tasks = tasksOf(props, next === undefined);
  const nextTitle = (tasks.find(({ id }) => id === (next ?? "verifier"))?.title ?? "").toLowerCase();
  const saved = savedText(draft, now);
  return (
    <div className="mx-auto max-w-page px-4 pt-8 sm:px-6 lg:grid lg:grid-cols-[minmax(0,42rem)_1fr] lg:gap-x-16 lg:pt-12">
      <div>
        {backHref ? <BackLink href={backHref}>Revenir à la convention</BackLink> : null}
        <p className="mt-1 text-sm text-ink-soft">
          {draft.correction
            ? `Convention ${draft.correction.reference}`
            : `Demande de convention ${kindWords[draft.around.kind].convention}`}
        </p>
        <h1 className="mt-1 text-3xl font-bold">
          {draft.correction ? rewritingTitles[draft.correction.verb] : titleOf(draft)}
        </h1>
        <p className="mt-4">
          Remplissez les parties dans l’ordre que vous voulez. Vous pouvez arrêter et revenir plus tard.
        </p>
        {draft.correction ? <AskedChange reason={draft.correction.reason} /> : null}
        {draft.correction?.isOutdated && restart ? <Outdated draft={draft} restart={restart} /> : null}
        <div className="mt-6 empty:hidden">
          <SavedNote saved={saved} />
        </div>
        <div className="mt-6">
          <TaskList tasks={tasks} />
        </div>
        <div className="mt-8">
          <ButtonLink href={`${base}/${next ?? "verifier"}`} full="phone">
            {french(`Continuer : ${nextTitle}`)}
            <Icon of={ArrowRight} />
          </ButtonLink>
        </div>
        {draft.correction ? null : (
          <p className="mt-6">
            <a href={`${base}/plus-tard`} className="link">
              Finir plus tard, sur un autre appareil, ou quitter un ordinateur partagé
            </a>
          </p>
        )}
      </div>
      <aside aria-labelledby="etapes" className="mt-12 lg:mt-0 lg:pt-3">
        <FourSteps kind={draft.around.kind} isCorrection={draft.correction !== null} />
      </aside>
    </div>
  );
};
