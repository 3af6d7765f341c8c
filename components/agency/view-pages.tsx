import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { WorkListView } from "@/lib/convention/domain/read-models";
import type { WorkListSearch } from "@/lib/convention/domain/work-list";
import { french } from "@/lib/platform/typography";
import { ViewForm } from "./view-form";

type Agencies = readonly { readonly id: string; readonly name: string }[];

type NewViewPageProps = {
  /** The list that is to be named. */
  readonly back: string;
  readonly search: WorkListSearch;
  readonly agencies: Agencies;
  readonly save: FormAction;
};

/** Names a list, to find it again. */
export const NewViewPage = ({ back, search, agencies, save }: NewViewPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={back}>La liste</BackLink>
    </div>
    <h1 className="text-3xl font-bold">Enregistrer cette vue</h1>
    <p>
      La vue garde les filtres, l’ordre et les colonnes
      {search.words || search.counsellor ? " et les noms recherchés" : ""}. Elle montre toujours les conventions du
      jour.
    </p>
    <ViewForm save={save} button="Enregistrer la vue" agencies={agencies} />
  </div>
);

type ViewPageProps = {
  readonly view: WorkListView & { readonly name: string };
  readonly back: string;
  readonly agencies: Agencies;
  readonly change: FormAction;
  readonly remove: FormAction;
};

/** Renames a view, shares it or takes it away. */
export const ViewPage = ({ view, back, agencies, change, remove }: ViewPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={back}>{view.name}</BackLink>
    </div>
    <h1 className="text-3xl font-bold">Changer cette vue</h1>
    <ViewForm
      save={change}
      button="Enregistrer les changements"
      name={view.name}
      agencyId={view.agencyId}
      agencies={agencies}
    />
    <section aria-labelledby="supprimer" className="mt-4 grid gap-3 border-t border-line pt-6">
      <h2 id="supprimer" className="text-xl font-bold">
        Supprimer la vue
      </h2>
      <p>
        {french(
          view.agencyId
            ? "Elle disparaît pour tous ceux qui la voient. Les conventions restent."
            : "Elle disparaît de vos onglets. Les conventions restent.",
        )}
      </p>
      <PostForm action={remove}>
        <SubmitButton kind="destroy" full="phone" pendingLabel="Suppression…">
          Supprimer la vue
        </SubmitButton>
      </PostForm>
    </section>
  </div>
);
