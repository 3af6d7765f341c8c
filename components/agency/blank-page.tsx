import Download from "lucide/dist/esm/icons/download.mjs";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { FileLink, FilePreparing } from "@/components/ui/file-link";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Blank } from "@/lib/convention/domain/read-models";

type BlankPageProps = {
  readonly blank: Blank;
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
      <FileLink href={`${href}/document`} icon={Download}>
        Télécharger le modèle (PDF)
      </FileLink>
    ) : null}
    {state === "asked" ? <FilePreparing>Le modèle se prépare.</FilePreparing> : null}
    {state === "unasked" ? (
      <PostForm action={prepare}>
        <SubmitButton full="phone">Préparer le modèle</SubmitButton>
      </PostForm>
    ) : null}
  </div>
);
