import ArrowRight from "lucide/dist/esm/icons/arrow-right.mjs";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { TaskList } from "@/components/ui/task-list";
import { companyParts, type RegistrationView } from "@/lib/directory/domain/registration";
import { french } from "@/lib/platform/typography";
import { companyPartWords } from "./part-words";

/** Every part of a registration with how far it has come, and the one to go on with. */
export const CompanyHubPage = ({ base, draft }: { readonly base: string; readonly draft: RegistrationView }) => {
  const next = companyParts.find((part) => draft.states[part] !== "done");
  const name = draft.facts?.name ?? String(draft.values.entreprise?.businessName ?? "");
  const tasks = [
    ...companyParts.map((part) => ({
      id: part,
      title: companyPartWords[part].title,
      detail: part === "entreprise" && name ? name : companyPartWords[part].detail,
      status: draft.states[part],
      href: `${base}/${part}`,
    })),
    {
      id: "verifier",
      title: "Vérifier et envoyer",
      detail: next
        ? "S’ouvre quand toutes les parties sont terminées"
        : "Voir votre fiche comme les candidats, puis envoyer",
      status: next ? ("blocked" as const) : ("todo" as const),
      href: `${base}/verifier`,
    },
  ];
  const nextTitle = (next ? companyPartWords[next].title : "Vérifier et envoyer").toLowerCase();
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-12">
      <BackLink href="/espace/entreprise">Mes entreprises</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Inscrire votre entreprise</h1>
      <p className="mt-4">
        Cinq minutes suffisent. Remplissez les parties dans l’ordre que vous voulez&nbsp;: tout est gardé, vous pouvez
        arrêter et revenir.
      </p>
      <div className="mt-6">
        <TaskList tasks={tasks} />
      </div>
      <div className="mt-8">
        <ButtonLink href={`${base}/${next ?? "verifier"}`} full="phone">
          {french(`Continuer : ${nextTitle}`)}
          <Icon of={ArrowRight} />
        </ButtonLink>
      </div>
    </div>
  );
};
