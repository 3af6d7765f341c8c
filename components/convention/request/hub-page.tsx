import { ButtonLink } from "@/components/ui/button-link";
import { TaskList } from "@/components/ui/task-list";
import { type DraftPart, draftParts, type PartState } from "@/lib/convention/domain/draft";
import { partWords } from "./parts";

type HubPageProps = {
  readonly base: string;
  readonly states: Readonly<Record<DraftPart, PartState>>;
  readonly isCorrection: boolean;
  readonly savedAt: string;
  /** Name of the company, once it is known. */
  readonly company: string;
};

/** Every part of a request with how far it has come, and the one to go on with. */
export const HubPage = ({ base, states, isCorrection, savedAt, company }: HubPageProps) => {
  // A correction keeps its agency: only a transfer changes it.
  const parts = draftParts.filter((part) => !(isCorrection && part === "structure"));
  const todo = parts.find((part) => states[part] !== "done");
  const tasks = [
    ...parts.map((part) => ({
      id: part,
      title: partWords[part].title,
      detail: partWords[part].detail,
      status: states[part],
      href: `${base}/${part}`,
    })),
    {
      id: "verifier",
      title: isCorrection ? "Vérifier et renvoyer" : "Vérifier et envoyer",
      detail: "Relire vos réponses, puis envoyer à tout le monde",
      status: todo ? ("blocked" as const) : ("todo" as const),
      href: `${base}/verifier`,
    },
  ];
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-14">
      <h1 className="text-3xl font-bold">{isCorrection ? "Corriger la convention" : "Votre demande de convention"}</h1>
      <p className="mt-3 text-lg text-ink-soft">
        {company ? `Avec ${company}` : "Remplissez chaque partie, dans l’ordre que vous voulez."}
      </p>
      <p className="mt-1 text-sm text-ink-soft">Enregistré le {savedAt}</p>
      <div className="mt-8">
        <TaskList tasks={tasks} />
      </div>
      <div className="mt-8">
        {todo ? (
          <ButtonLink
            href={`${base}/${todo}`}
            full="phone"
          >{`Continuer : ${partWords[todo].title.toLowerCase()}`}</ButtonLink>
        ) : (
          <ButtonLink href={`${base}/verifier`} full="phone">
            {isCorrection ? "Vérifier et renvoyer" : "Vérifier et envoyer"}
          </ButtonLink>
        )}
      </div>
    </div>
  );
};
