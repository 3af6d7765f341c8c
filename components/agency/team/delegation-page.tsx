import FileDown from "lucide/dist/esm/icons/file-down.mjs";
import type { FormAction } from "@/components/ui/enhanced-action";
import { FileLink } from "@/components/ui/file-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { Delegation } from "@/lib/agency/domain/renewal";
import { formatDate, formatInstant } from "@/lib/platform/typography";
import { acceptedUploads } from "@/lib/platform/uploads";
import { RenewalForm } from "./renewal-form";

type DelegationPageProps = { readonly delegation: Delegation; readonly today: string; readonly send: FormAction };

const endWords = (endDate: string | null, today: string): string => {
  if (endDate === null) return "La fin de votre convention de délégation n’est pas connue.";
  return endDate < today
    ? `Votre convention de délégation a pris fin ${formatDate(endDate)}. Votre structure ne peut plus valider de convention, ni en recevoir.`
    : `Votre convention de délégation finit ${formatDate(endDate)}. Après ce jour, votre structure ne pourra plus valider de convention, ni en recevoir.`;
};

const Sent = ({ delegation: { agency, renewal } }: Pick<DelegationPageProps, "delegation">) =>
  renewal === null ? null : (
    <Notice
      tone={renewal.refusalReason === null ? "info" : "caution"}
      title={
        renewal.refusalReason === null
          ? "Votre renouvellement est parti. Notre équipe le lit."
          : "Votre renouvellement n’a pas été accepté. Envoyez-en un autre."
      }
    >
      {renewal.refusalReason ? <p className="whitespace-pre-line">{renewal.refusalReason}</p> : null}
      <p>
        Envoyé le {formatInstant(renewal.askedAt)}, jusqu’au {formatDate(renewal.endDate)}.
      </p>
      <div className="mt-2">
        <FileLink href={`/espace/agence/structures/${agency.id}/delegation/renouvellement`} icon={FileDown}>
          Le document envoyé
        </FileLink>
      </div>
    </Notice>
  );

/** The delegation of an agency: when it ends, its document, and how to renew it. */
export const DelegationPage = ({ delegation, today, send }: DelegationPageProps) => (
  <div className="grid gap-6">
    <h1 className="text-3xl font-bold">Convention de délégation</h1>
    <p>{endWords(delegation.endDate, today)}</p>
    {delegation.hasAgreement ? (
      <FileLink href={`/espace/agence/structures/${delegation.agency.id}/delegation/document`} icon={FileDown}>
        Convention de délégation en vigueur
      </FileLink>
    ) : null}
    <Sent delegation={delegation} />
    <Panel title={{ id: "renouveler", text: "Renouveler la délégation" }}>
      <RenewalForm send={send} accept={acceptedUploads} />
    </Panel>
  </div>
);
