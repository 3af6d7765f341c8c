import FileDown from "lucide/dist/esm/icons/file-down.mjs";
import type { FormAction } from "@/components/ui/enhanced-action";
import { FileLink } from "@/components/ui/file-link";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SentRenewal } from "@/lib/agency/domain/renewal";
import { formatDate, formatInstant } from "@/lib/platform/typography";
import { AgencyRefusalForm } from "./agency-refusal-form";

type RenewalDecisionProps = {
  readonly agencyId: string;
  readonly renewal: SentRenewal;
  readonly accept: FormAction;
  readonly refuse: FormAction;
};

/** A renewed delegation agreement that awaits an operator: what was sent, and the answer. */
export const RenewalDecision = ({ agencyId, renewal, accept, refuse }: RenewalDecisionProps) => (
  <Panel title={{ id: "renouvellement", text: "Renouvellement de la délégation à lire", size: "xl" }}>
    <p>
      Envoyé le {formatInstant(renewal.askedAt)}. Nouvelle fin&nbsp;: {formatDate(renewal.endDate)}.
    </p>
    <div className="mt-2">
      <FileLink href={`/espace/agence/structures/${agencyId}/delegation/renouvellement`} icon={FileDown}>
        Nouvelle convention de délégation
      </FileLink>
    </div>
    <PostForm action={accept} hidden={{ agencyId }} className="mt-5">
      <SubmitButton full="phone">Accepter le renouvellement</SubmitButton>
    </PostForm>
    <div className="mt-6 border-t border-line pt-6">
      <AgencyRefusalForm
        action={refuse}
        agencyId={agencyId}
        label="Raison du refus du renouvellement"
        button="Refuser le renouvellement"
      />
    </div>
  </Panel>
);
