import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Steps } from "@/components/ui/steps";
import { SummaryList } from "@/components/ui/summary-list";
import type { DraftView } from "@/lib/convention/domain/draft";
import { partsInAll, partWords } from "./parts";

/** The structure of a convention under correction: to be read, since only the structure itself transfers a convention. */
export const FixedStructurePage = ({ base, draft }: { readonly base: string; readonly draft: DraftView }) => (
  <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6">
    <div className="mb-5">
      <BackLink href={base}>Toutes les parties</BackLink>
    </div>
    <Steps current={2} total={partsInAll} next={partWords[draft.around.kind].entreprise.title.toLowerCase()} />
    <h1 className="mt-1 text-3xl font-bold">{partWords[draft.around.kind].structure.question}</h1>
    <div className="mt-8">
      <SummaryList
        rows={[{ term: draft.around.kind === "immersion" ? "Structure" : "Chambre", value: draft.agencyName ?? "" }]}
      />
    </div>
    <p className="mt-4">
      {draft.around.kind === "immersion"
        ? "Une correction ne change pas de structure. Si ce n’est pas la bonne, demandez-lui de transférer la convention."
        : "Une correction ne change pas de chambre. Si ce n’est pas la bonne, demandez-lui de transférer la convention."}
    </p>
    <div className="mt-8">
      <ButtonLink href={`${base}/entreprise`} full="phone">
        Continuer
      </ButtonLink>
    </div>
  </div>
);
