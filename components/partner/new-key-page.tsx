import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConsumerSheet } from "@/lib/partner/domain/operated-consumer";
import { french } from "@/lib/platform/typography";

type NewKeyPageProps = {
  readonly sheet: Pick<ConsumerSheet, "id" | "name" | "hasKey" | "state">;
  readonly back: string;
  readonly make: FormAction;
};

const sentenceOf = ({ hasKey, state }: NewKeyPageProps["sheet"]): string => {
  if (!hasKey) return "La clé s’affiche une seule fois, sur la page suivante. Personne d’autre ne la voit.";
  const before =
    "La clé actuelle n’ouvre plus rien dès que la nouvelle est créée : prévoyez de la remplacer tout de suite.";
  return state === "revoked" ? `${before} L’accès retiré est rouvert.` : before;
};

/** Asks before a key is made: the former one dies at once. */
export const NewKeyPage = ({ sheet, back, make }: NewKeyPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={back}>{sheet.name}</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{sheet.hasKey ? "Renouveler la clé" : "Créer la clé"}</h1>
    </div>
    <p>{french(sentenceOf(sheet))}</p>
    <PostForm action={make} hidden={{ consumerId: sheet.id }}>
      <SubmitButton kind={sheet.hasKey ? "destroy" : "primary"} full="phone" pendingLabel="Création…">
        {sheet.hasKey ? "Renouveler la clé" : "Créer ma clé"}
      </SubmitButton>
    </PostForm>
  </div>
);
