import type { FormAction } from "@/components/ui/enhanced-action";
import type { KeptDraft } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { formatInstant, french } from "@/lib/platform/typography";
import { OwnCard } from "./own-card";

/** A request that was kept for this address: pressing goes on with it here. */
export const OwnDraft = ({ draft, go }: { readonly draft: KeptDraft; readonly go: FormAction }) => (
  <OwnCard
    title={french(
      `Convention ${kindWords[draft.internshipKind].convention}${draft.businessName ? `, chez ${draft.businessName}` : ""}`,
    )}
    action={go}
    label="Continuer ici"
    isTurn
  >
    <p>{french(`Enregistrée le ${formatInstant(draft.updatedAt)}.`)}</p>
    <p className="text-sm text-ink-soft">Elle se fermera dans l’autre navigateur : rien ne s’écrit deux fois.</p>
  </OwnCard>
);
