import Download from "lucide/dist/esm/icons/download.mjs";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Icon } from "@/components/ui/icon";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type BlankPageProps = {
  readonly blank: {
    readonly agencyName: string;
    readonly state: "unasked" | "asked" | "ready";
  };
  /** Address of this page. */
  readonly href: string;
  readonly prepare: FormAction;
};

/** An agency's blank agreement: what it is for, and the button that asks for it or the file itself. */
export const BlankPage = ({ blank: { agencyName, state }, href, prepare }: BlankPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href="/espace/agence">Les conventions</BackLink>
    </div>
    <h1 className="text-3xl font-bold">Modèle de convention à remplir</h1>
    <p>
      Pour préparer une demande avec un stylo, en rendez-vous ou dans l’entreprise. Le nom et l’adresse de {agencyName}{" "}
      y sont déjà. Il n’engage personne : la convention se remplit, se signe et se valide ensuite en ligne.
    </p>
    {state === "ready" ? (
      <p>
        <a href={`${href}/document`} className="link inline-flex min-h-8 items-center gap-2">
          <Icon of={Download} />
          Télécharger le modèle (PDF)
        </a>
      </p>
    ) : null}
    {state === "asked" ? (
      <p className="text-ink-soft">Le modèle se prépare. Il sera ici dans quelques secondes : rechargez la page.</p>
    ) : null}
    {state === "unasked" ? (
      <PostForm action={prepare}>
        <SubmitButton full="phone">Préparer le modèle</SubmitButton>
      </PostForm>
    ) : null}
  </div>
);
