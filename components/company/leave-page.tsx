import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { french } from "@/lib/platform/typography";

type LeavePageProps = { readonly siret: string; readonly name: string; readonly leave: FormAction };

/** Asks before a company leaves the directory. */
export const LeavePage = ({ siret, name, leave }: LeavePageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={`/espace/entreprise/${siret}`}>{name}</BackLink>
    </div>
    <h1 className="text-3xl font-bold">{french("Demander la suppression de la fiche ?")}</h1>
    <p>
      La fiche disparaît de la recherche tout de suite. Notre équipe la supprime ensuite, et aucune autre source ne
      montrera l’entreprise. Pour une absence de quelques semaines, une pause suffit.
    </p>
    <PostForm action={leave}>
      <SubmitButton kind="destroy" full="phone">
        Demander la suppression
      </SubmitButton>
    </PostForm>
  </div>
);
